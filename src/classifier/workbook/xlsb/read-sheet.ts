import { float64, rkNumber } from "../container/binary-numbers";
import { uint16, uint32 } from "../container/bytes";
import type { CellStyles } from "../cell-styles";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { MAX_ROWS, RowAssembly } from "../row-assembly";
import { errorName } from "../error-names";
import { ERROR_FORMAT } from "../workbook";
import type { CellValue, ColumnRange, ColumnWidth, RowSink } from "../workbook";
import { BinaryRecords } from "./records";

const ROW = 0;
const COLUMN_INFO = 60;
const BEGIN_ROWS = 145;
const END_ROWS = 146;
const ROW_IS_HIDDEN = 0x10;
/** Cells that follow the one before them leave out their column. */
const SHORT_CELLS = 12;
const LAST_SHORT_CELL = 18;
const RICH_TEXT_CELL = 62;
const STYLE = 0xffffff;

export interface SheetContext {
  readonly reading: OpenReading;
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  /** Asked once, before the first row. */
  readonly announce: (hiddenColumns: readonly ColumnRange[], widths: readonly ColumnWidth[]) => RowSink | null;
}

/** Reads a sheet's part, row by row. @throws ReadingStop */
export function readSheet(bytes: Uint8Array, context: SheetContext): void {
  const records = new BinaryRecords(bytes);
  const hiddenColumns: ColumnRange[] = [];
  const widths: ColumnWidth[] = [];
  while (records.move() && records.type !== BEGIN_ROWS) {
    const { type, start } = records;
    if (type !== COLUMN_INFO) continue;
    const isHidden = (uint16(bytes, start + 16) & 1) !== 0 || uint32(bytes, start + 8) === 0;
    const [first, last] = [uint32(bytes, start), uint32(bytes, start + 4)];
    if (isHidden) hiddenColumns.push({ first, last });
    widths.push({ first, last, width: uint32(bytes, start + 8) / 256 });
  }
  const sink = context.announce(hiddenColumns, widths);
  if (sink !== null) readRows(records, context, new RowAssembly(context.reading, sink, MAX_ROWS));
}

function readRows(records: BinaryRecords, context: SheetContext, rows: RowAssembly): void {
  const { bytes } = records;
  let isInRow = false;
  let column = -1;
  while (records.move()) {
    const { type, start } = records;
    if (type === ROW || type === END_ROWS) {
      if (isInRow) rows.end();
      if (type === END_ROWS) return;
      const isFlat = uint16(bytes, start + 8) === 0;
      rows.begin(uint32(bytes, start), isFlat || ((bytes[start + 11] ?? 0) & ROW_IS_HIDDEN) !== 0);
      isInRow = true;
      column = -1;
    } else if (isInRow && (type <= LAST_SHORT_CELL || type === RICH_TEXT_CELL)) {
      const isShort = type >= SHORT_CELLS && type <= LAST_SHORT_CELL;
      column = isShort ? column + 1 : uint32(bytes, start);
      putCell(records, context, rows, {
        column,
        kind: isShort ? type - SHORT_CELLS + 1 : type,
        styleAt: isShort ? start : start + 4,
      });
    }
  }
  throw new ReadingStop("damaged");
}

interface FoundCell {
  readonly column: number;
  readonly kind: number;
  readonly styleAt: number;
}

function putCell(
  records: BinaryRecords,
  context: SheetContext,
  rows: RowAssembly,
  { column, kind, styleAt }: FoundCell,
): void {
  const value = isError(kind, context)
    ? errorName(records.bytes[styleAt + 4] ?? 0)
    : readCell(records, context, kind, styleAt);
  if (value !== "") rows.put(column, value, readFormat(records, context, kind, styleAt));
}

/** The value follows the style; formulas come after their value. */
function readCell(records: BinaryRecords, context: SheetContext, type: number, styleAt: number): CellValue {
  const { bytes } = records;
  const { reading, strings, styles } = context;
  const style = uint32(bytes, styleAt) & STYLE;
  const at = styleAt + 4;
  switch (type) {
    case 2:
      return styles.value(rkNumber(bytes, at), style);
    case 4:
    case 10:
      return bytes[at] === 1;
    case 5:
    case 9:
      return styles.value(float64(bytes, at), style);
    case 6:
    case 8:
      return records.text(at);
    case 7: {
      const text = strings[uint32(bytes, at)];
      if (text === undefined) reading.doubt("damaged");
      return text ?? null;
    }
    case RICH_TEXT_CELL:
      return records.text(at + 1);
    default:
      return null;
  }
}

/** Errors have names only in copies. */
function isError(type: number, { styles }: SheetContext): boolean {
  return styles.keepsFormats && (type === 3 || type === 11);
}

/** The codes of numbers, and what marks an error. */
function readFormat({ bytes }: BinaryRecords, context: SheetContext, type: number, styleAt: number): string {
  if (isError(type, context)) return ERROR_FORMAT;
  return [2, 5, 9].includes(type) ? context.styles.formatOf(uint32(bytes, styleAt) & STYLE) : "";
}
