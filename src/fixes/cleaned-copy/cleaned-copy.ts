import type { DoubtReason } from "../../classifier/index";
import type { RemovedValues } from "./trace";

export const COPY_FIXES = ["drop-columns", "drop-hidden", "visible-values-only"] as const;
export type CopyFix = (typeof COPY_FIXES)[number];

/** A column of a sheet, both counted from 0; the sheet among sheets of all kinds, as an inspection counts them. */
export interface SheetColumn {
  readonly sheet: number;
  readonly index: number;
}

export interface CopyOrder {
  readonly fix: CopyFix;
  /** For `drop-columns`; the others find themselves what is hidden, but for columns whose text nobody sees. */
  readonly columns: readonly SheetColumn[];
  /** Row of each sheet's header, from 0, where the word goes; without it the column's first cell takes the word. */
  readonly headerRows: ReadonlyMap<number, number>;
  /** The copy will be called .xlsm, which Excel opens only where the file itself says so too. It holds no macros either way. */
  readonly isMacroWorkbook?: boolean;
}

/** In the language of the message. */
export interface CopyWords {
  /** Stands in the header of a column that was emptied. */
  readonly removed: string;
  /** @param stem name of the file without its extension */
  readonly copyName: (stem: string) => string;
}

/**
 * Why no copy was made, besides what stops any reading. `nothing-to-remove`: no such column is in the file. `trace-left`: something of what
 * was to go was found in the finished copy. `not-verified`: the finished copy could not be read again, or not as it should be.
 */
export type CopyRefusal = DoubtReason | "nothing-to-remove" | "nothing-left" | "trace-left" | "not-verified";

/** What a copy lacks: counts and positions, no words. */
export interface RemovedContent {
  /** Positions of whole sheets. */
  readonly sheets: readonly number[];
  readonly columns: readonly SheetColumn[];
  /** Rows that were emptied, by sheet. */
  readonly rows: readonly { readonly sheet: number; readonly count: number }[];
  /** Cells that held something. */
  readonly cells: number;
  /** Formulas of kept cells that became values, or were emptied with what they were made from. */
  readonly formulas: number;
  /** Parts of the file that hold no sheet and were left out: comments, caches, properties, macros, drawings. */
  readonly parts: number;
  /** Made of a format that is only read: values and their formats, and nothing else of the file. */
  readonly isValuesOnly: boolean;
}

export type CopyResult =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array; readonly removed: RemovedContent }
  | { readonly ok: false; readonly reason: CopyRefusal };

export interface FinishedCopy {
  readonly bytes: Uint8Array;
  readonly extension: string;
  readonly removed: RemovedContent;
}

/** A workbook that was made but not yet checked. */
export interface DraftCopy extends FinishedCopy {
  readonly removedValues: RemovedValues;
  /** The names of its sheets are what the sender sees, whatever was removed. */
  readonly areTabsSeen: boolean;
  /** Cells that must be empty in it, but for the word in a header. The sheet's position is that in the copy. */
  readonly isRemoved: (sheet: number, row: number, column: number) => boolean;
  /** The columns of a sheet in which such cells are; null where they may be in any. */
  readonly removedColumns: (sheet: number) => readonly number[] | null;
}
