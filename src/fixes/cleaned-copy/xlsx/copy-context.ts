import type { RemovedValues } from "../trace";
import type { FormulaScope } from "./formula-fate";
import type { RepeatedValues } from "./repeated-values";
import type { SheetFates } from "./sheet-fates";
import type { StringTable } from "./string-table";

/** Shared by all sheets of one copy. */
export interface CopyContext {
  readonly strings: StringTable;
  readonly removedValues: RemovedValues;
  readonly scope: FormulaScope;
  readonly repeated: RepeatedValues;
  /** By sheet. */
  readonly fates: readonly SheetFates[];
  readonly checkTime: () => void;
}

/** Where a word takes the place of what was removed. */
export interface HeaderWords {
  /** Row from which the first removed cell of a column takes the word. */
  readonly fromRow: number;
  readonly word: string;
  /** Name of an emptied column in the header of a table, which must have one in this cell. */
  readonly named: (row: number, column: number) => string | null;
}

export interface CopiedData {
  readonly removedCells: number;
  readonly changedFormulas: number;
  /** Rows and columns that held something that was removed. */
  readonly rows: number;
  readonly columns: ReadonlySet<number>;
}
