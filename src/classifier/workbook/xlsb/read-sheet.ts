import { float64, rkNumber } from "../container/binary-numbers";
import { uint16, uint32 } from "../container/bytes";
import type { CellStyles } from "../cell-styles";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { MAX_ROWS, RowAssembly } from "../row-assembly";
import { ERROR_FORMAT } from "../workbook";
import type { CellValue, ColumnRange, ColumnWidth, RowSink, SheetHead } from "../workbook";
import { isCell, readCellHead, RICH_TEXT_CELL, type CellHead } from "./cell-head";
import { BinaryRecords } from "./records";
import { findUnseenColumns } from "./unseen-columns";

const ROW = 0;
const COLUMN_INFO = 60;
const BEGIN_ROWS = 145;
const END_ROWS = 146;
const ROW_IS_HIDDEN = 0x10;
export type NotSeen = Pick<SheetHead, "hiddenColumns" | "unseenColumns">;

export interface SheetContext {
  readonly reading: OpenReading;
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  /** Asked once, before the first row. */
  readonly announce: (columns: NotSeen, widths: readonly ColumnWidth[]) => RowSink | null;
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
  const unseenColumns = context.styles.hasUnseen ? findUnseenColumns(bytes, context.styles) : [];
  const sink = context.announce({ hiddenColumns, unseenColumns }, widths);
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
    } else if (isInRow && isCell(type)) {
      const cell = readCellHead(records, column);
      column = cell.column;
      putCell(records, context, rows, cell);
    }
  }
  throw new ReadingStop("damaged");
}

function putCell(records: BinaryRecords, context: SheetContext, rows: RowAssembly, cell: CellHead): void {
  const error = isError(cell) ? context.styles.keeper?.errorName(records.bytes[cell.valueAt] ?? 0) : undefined;
  const value = error ?? readCell(records, context, cell);
  if (value !== "") rows.put(cell.column, value, readFormat(cell, context));
}

/** Formulas come after their value. */
function readCell(records: BinaryRecords, context: SheetContext, { kind, style, valueAt: at }: CellHead): CellValue {
  const { bytes } = records;
  const { reading, strings, styles } = context;
  switch (kind) {
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
function isError({ kind }: CellHead): boolean {
  return kind === 3 || kind === 11;
}

/** The codes of numbers, and what marks an error. */
function readFormat(cell: CellHead, context: SheetContext): string {
  if (isError(cell)) return ERROR_FORMAT;
  return [2, 5, 9].includes(cell.kind) ? context.styles.formatOf(cell.style) : "";
}
