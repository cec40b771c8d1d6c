import { float64, rkNumber } from "../container/binary-numbers";
import { uint16, uint32 } from "../container/bytes";
import type { CellStyles } from "../cell-styles";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { MAX_ROWS, RowAssembly } from "../row-assembly";
import type { CellValue, ColumnRange, RowSink } from "../workbook";
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
  readonly announce: (hiddenColumns: readonly ColumnRange[]) => RowSink | null;
}

/** Reads a sheet's part, row by row. @throws ReadingStop */
export function readSheet(bytes: Uint8Array, context: SheetContext): void {
  const records = new BinaryRecords(bytes);
  const hiddenColumns: ColumnRange[] = [];
  while (records.move() && records.type !== BEGIN_ROWS) {
    const { type, start } = records;
    if (type !== COLUMN_INFO) continue;
    const isHidden = (uint16(bytes, start + 16) & 1) !== 0 || uint32(bytes, start + 8) === 0;
    if (isHidden) hiddenColumns.push({ first: uint32(bytes, start), last: uint32(bytes, start + 4) });
  }
  const sink = context.announce(hiddenColumns);
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
      rows.begin(uint32(bytes, start), ((bytes[start + 11] ?? 0) & ROW_IS_HIDDEN) !== 0);
      isInRow = true;
      column = -1;
    } else if (isInRow && (type <= LAST_SHORT_CELL || type === RICH_TEXT_CELL)) {
      const isShort = type >= SHORT_CELLS && type <= LAST_SHORT_CELL;
      column = isShort ? column + 1 : uint32(bytes, start);
      const styleAt = isShort ? start : start + 4;
      const value = readCell(records, context, isShort ? type - SHORT_CELLS + 1 : type, styleAt);
      if (value !== "") rows.put(column, value);
    }
  }
  throw new ReadingStop("damaged");
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
