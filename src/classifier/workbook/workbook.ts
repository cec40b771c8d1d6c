import type { DoubtReason } from "../message/doubt-reason";

export type FileFormat =
  | "xlsx"
  | "xlsm"
  | "xlsb"
  | "xls"
  | "ods"
  | "csv"
  | "tsv"
  | "zip"
  | "eml"
  | "msg"
  | "docx"
  | "pptx"
  | "html"
  | "pdf"
  | "ole"
  | "image"
  | "text"
  | "other";

/**
 * One cell as a reader hands it over. Dates come as ISO 8601 text (`1984-03-12`, `1984-03-12T09:30:00`, `09:30:00` for a time
 * without a day), whatever number the file stores; fields of csv are the text as written. Empty cells, errors and formulas without
 * a cached value are null.
 */
export type CellValue = string | number | boolean | null;

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** Zero-based, both ends included. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

/** Where a workbook keeps tables that are on no sheet, or lines of text: its comments; its properties and names, which it tells of itself. */
export type TableStore = "pivot-cache" | "external-link" | "comments" | "properties";

export interface SheetHead {
  /** Position in the file, from 0, over all kinds of sheets. */
  readonly index: number;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Hidden by the column's own flag or by a width of zero. */
  readonly hiddenColumns: readonly ColumnRange[];
  /** Columns of which no more than a title is seen: letters in the colour of their background, or a format that shows nothing. */
  readonly unseenColumns?: readonly number[];
  /** Names of the files this sheet lies in, outermost first, the attachment itself not named: `[]`, or `["list.xlsx"]` inside a zip. */
  readonly within: readonly string[];
  /** Given where this is no sheet but a table kept behind the sheets. */
  readonly store?: TableStore;
  /** Only for a sink that keeps formats. */
  readonly looks?: SheetLooks;
}

/** What a copy of a sheet needs besides its values. */
export interface SheetLooks {
  /** Dates count from 1904. */
  readonly is1904: boolean;
  /** In characters of the default font, as Excel counts. */
  readonly widths: readonly ColumnWidth[];
}

export interface ColumnWidth extends ColumnRange {
  readonly width: number;
}

/** Stands in the place of a format where the text of a cell is an error's name, such as `#N/A`. */
export const ERROR_FORMAT = "#error";

/** Receives the rows of one sheet in order; rows without a value are left out. */
export interface RowSink {
  /**
   * The columns whose values the sink still wants, from 0; looked at after each row; absent or null: all. The others of a row may be
   * missing until `complete` puts them in. To read less is what makes a reader fast.
   */
  readonly wanted?: readonly number[] | null;
  /**
   * @param position row number in the sheet, from 0
   * @param cells from column 0 to the last cell in use; the array is reused by the reader: copy what is kept
   * @param isHidden by hand or by a filter
   * @param formats by column, for a sink that keeps formats: the code a number is shown with, empty for the general one
   * @param complete puts the values into `cells` that are missing because they are not wanted; only until `row` returns
   */
  row(
    position: number,
    cells: readonly CellValue[],
    isHidden: boolean,
    formats: readonly string[],
    complete: () => void,
  ): void;
  /** The sheet is complete, or the reader stopped: then the reading holds a doubt. */
  end(): void;
}

/** What copies need besides what is judged, handed in since a handler copies nothing. */
export interface FormatKeeper {
  /** The code of a built-in format; empty for the general one. */
  codeOf(format: number): string;
  /** Of an error in a cell, by its code in binary workbooks. */
  errorName(code: number): string;
  /** A value of OpenDocument with the code of the format it is shown with in a copy. */
  copiedValue(cell: StoredCell, shown: string): CopiedValue;
}

/** What an OpenDocument cell's attributes say of it. */
export interface StoredCell {
  readonly type: string | null;
  /** The attribute that the type names: `value`, `date-value`, `time-value`, `boolean-value`, `string-value`. */
  readonly stored: string | null;
}

/** A value with the code of its format, empty for the general one. */
export interface CopiedValue {
  readonly value: CellValue;
  readonly format: string;
}

/** Receives the sheets of a file in the file's order; returning null skips a sheet's rows. */
export interface WorkbookSink {
  /** For copies: numbers stay numbers, with the codes of their formats, and errors have names. Of xls, xlsb and ods only. */
  readonly keeper?: FormatKeeper;
  sheet(head: SheetHead): RowSink | null;
}

/** What a file holds besides its sheets. Counts only. */
export interface HiddenStores {
  /** Records kept in pivot caches. */
  readonly pivotRecords: number;
  /** Cells kept of other workbooks. */
  readonly externalCells: number;
  /** Comments and notes, threaded ones too. */
  readonly comments: number;
  /** Files embedded in this one. */
  readonly embeddedFiles: number;
  /** A Power Pivot data model is present. */
  readonly hasDataModel: boolean;
}

/** How a reading ended. With a doubt the rows handed over so far are true, but there may be more. */
export interface Reading {
  readonly format: FileFormat;
  readonly stores: HiddenStores;
  readonly doubts: readonly DoubtReason[];
}

export interface ReadingLimits {
  /** Inflated bytes of all parts together. */
  readonly maxInflatedBytes: number;
  /** Inflated to packed bytes of one part, judged only above 1 MiB inflated. */
  readonly maxRatio: number;
  readonly maxParts: number;
  /** Files inside files; 3 reads the workbook in a zip of a message that is attached to another. */
  readonly maxDepth: number;
  /** Asked every few thousand cells; the classifier has no clock of its own. */
  readonly isOutOfTime: () => boolean;
  /** The host's own inflate, where it has one that does not make its caller wait; our own otherwise. */
  readonly inflate?: InflatePort;
  /** The host's own decoder, where it has one: without it, texts in most encodings but Unicode are doubted. */
  readonly decodeText?: DecodePort;
}

/**
 * Hands over the inflated bytes in order, slice by slice, until `take` returns false; a slice is used again for the next one. A broken
 * stream throws, after what came before the break.
 * @param packed raw deflate data
 * @param declaredSize what the container claims; never trusted
 */
export type InflatePort = (packed: Uint8Array, declaredSize: number, take: (slice: Uint8Array) => boolean) => void;

/**
 * Text of bytes in an encoding by its WHATWG label (https://encoding.spec.whatwg.org); null where the host does not know it. Malformed
 * bytes become U+FFFD.
 */
export type DecodePort = (label: string, bytes: Uint8Array) => string | null;
