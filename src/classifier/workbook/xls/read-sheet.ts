import { float64, rkNumber } from "../container/binary-numbers";
import { uint16, uint32 } from "../container/bytes";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { SeenCells } from "../seen-cells";
import { ERROR_FORMAT } from "../workbook";
import type { CellValue, ColumnRange, ColumnWidth } from "../workbook";
import type { Globals } from "./globals";
import { NOTE, OBJECT, OBJECT_TEXT, XlsNotes } from "./notes";
import { BOF, EOF, Records } from "./records";
import { StringPieces } from "./strings";

const RECORDS_PER_CHECK = 8192;
const COLUMN_INFO = 0x7d;
const ROW = 0x208;
/** Excel 3 and 4 wrote the latter two, and some writers still do. */
const FORMULAS = [0x06, 0x206, 0x406];
const STRING = 0x207;
const ROW_IS_HIDDEN = 0x20;
/** In twentieths of a point; the highest bit says that it is the usual one. */
const ROW_HEIGHT = 0x7fff;

/** One sheet, held as a whole: its records come in any order. */
export class XlsSheet {
  readonly hiddenColumns: ColumnRange[] = [];
  readonly hiddenRows = new Set<number>();
  /** By row number; a row without a value is not there. */
  readonly rows = new Map<number, CellValue[]>();
  /** Likewise, of numbers and errors, where the sink keeps formats. */
  readonly formats = new Map<number, string[]>();
  readonly widths: ColumnWidth[] = [];
  readonly seen = new SeenCells();
  readonly notes = new XlsNotes();
  /** The formula whose text follows in a record of its own. */
  private awaiting: { readonly row: number; readonly column: number; readonly style: number } | null = null;
  private readonly records: Records;

  constructor(
    private readonly reading: OpenReading,
    private readonly globals: Globals,
    private readonly bytes: Uint8Array,
    position: number,
  ) {
    this.records = new Records(bytes, position);
  }

  /** Reads up to the sheet's end. @throws ReadingStop */
  read(): void {
    const { records } = this;
    if (records.move() !== BOF) throw new ReadingStop("damaged");
    let depth = 1; // charts lie between records of the sheet, as parts of their own
    for (let seen = 1; depth > 0; seen++) {
      if (seen % RECORDS_PER_CHECK === 0) this.reading.checkTime();
      const type = records.move();
      if (type === BOF) depth++;
      else if (type === EOF) depth--;
      else if (depth === 1) this.take();
    }
  }

  private take(): void {
    const { bytes, records } = this;
    const { type, start, end } = records;
    const value = CELLS.get(type);
    if (value !== undefined) {
      const style = uint16(bytes, start + 4);
      const format = NUMBERS.includes(type) ? this.formatOf(style) : "";
      this.put(uint16(bytes, start), uint16(bytes, start + 2), value(this, bytes, start, end), style, format);
      if (type === TRUTH_OR_ERROR && bytes[start + 7] === 1) this.putError(start, bytes[start + 6]);
    } else if (type === MULTIPLE_NUMBERS) this.takeNumbers(start, end);
    else if (FORMULAS.includes(type)) this.takeFormula(start);
    else if (type === STRING) this.takeFormulaText();
    else if (type === COLUMN_INFO) {
      const isHidden = (uint16(bytes, start + 8) & 1) !== 0 || uint16(bytes, start + 4) === 0;
      const [first, last] = [uint16(bytes, start), uint16(bytes, start + 2)];
      if (isHidden) this.hiddenColumns.push({ first, last });
      this.widths.push({ first, last, width: uint16(bytes, start + 4) / 256 });
    } else if (type === ROW) {
      const isFlat = (uint16(bytes, start + 6) & ROW_HEIGHT) === 0;
      if (isFlat || (uint16(bytes, start + 12) & ROW_IS_HIDDEN) !== 0) this.hiddenRows.add(uint16(bytes, start));
    } else this.takeNote();
  }

  /** Excel 5 and 95 have their notes' texts elsewhere; they are counted. */
  private takeNote(): void {
    const { bytes, notes, records } = this;
    const { type, start, end } = records;
    if (type === NOTE) this.reading.stores.comments++;
    if (!this.globals.isUnicode) return;
    if (type === NOTE) notes.takeAuthor(bytes, start, end);
    else if (type === OBJECT) notes.takeObject(bytes, start);
    else if (type === OBJECT_TEXT) notes.takeText(records.continued());
  }

  private put(row: number, column: number, value: CellValue, style: number, format = ""): void {
    if (value === null || value === "") return;
    const { styles } = this.globals;
    if (styles.hasUnseen) this.seen.count(column, styles.isUnseen(style));
    const cells = this.rows.get(row) ?? [];
    this.rows.set(row, cells);
    cells[column] = value;
    if (format === "") return;
    const formats = this.formats.get(row) ?? [];
    this.formats.set(row, formats);
    formats[column] = format;
  }

  number(value: number, style: number): CellValue {
    return this.globals.styles.value(value, style);
  }

  private formatOf(style: number): string {
    return this.globals.styles.formatOf(style);
  }

  private putError(start: number, code = 0): void {
    const { bytes } = this;
    const name = this.globals.styles.keeper?.errorName(code) ?? null;
    this.put(uint16(bytes, start), uint16(bytes, start + 2), name, uint16(bytes, start + 4), ERROR_FORMAT);
  }

  shared(index: number): CellValue {
    const text = this.globals.strings[index];
    if (text === undefined) this.reading.doubt("damaged");
    return text ?? null;
  }

  /** A text in the cell itself, as Excel 5 and other writers have it. */
  label(start: number, end: number): CellValue {
    const { bytes, globals } = this;
    if (globals.isUnicode) return new StringPieces([bytes.subarray(start, end)]).text();
    return globals.decode(bytes, start + 2, Math.min(end, start + 2 + uint16(bytes, start)));
  }

  private takeNumbers(start: number, end: number): void {
    const { bytes } = this;
    const first = uint16(bytes, start + 2);
    for (let at = start + 4, column = first; at + 6 <= end - 2; at += 6, column++) {
      const style = uint16(bytes, at);
      const value = this.number(rkNumber(bytes, at + 2), style);
      this.put(uint16(bytes, start), column, value, style, this.formatOf(style));
    }
  }

  private takeFormula(start: number): void {
    const { bytes } = this;
    const [row, column, style] = [uint16(bytes, start), uint16(bytes, start + 2), uint16(bytes, start + 4)];
    if (uint16(bytes, start + 12) !== 0xffff) {
      this.put(row, column, this.number(float64(bytes, start + 6), style), style, this.formatOf(style));
    } else if (bytes[start + 6] === 0) this.awaiting = { row, column, style };
    else if (bytes[start + 6] === 1) this.put(row, column, bytes[start + 8] === 1, style);
    else if (bytes[start + 6] === 2) this.putError(start, bytes[start + 8]);
  }

  private takeFormulaText(): void {
    const pieces = this.records.continued();
    const { awaiting, globals } = this;
    this.awaiting = null;
    const first = pieces[0];
    if (awaiting === null || first === undefined) return;
    const text = globals.isUnicode
      ? new StringPieces(pieces).text()
      : globals.decode(first, 2, Math.min(first.length, 2 + uint16(first, 0)));
    this.put(awaiting.row, awaiting.column, text, awaiting.style);
  }
}

const MULTIPLE_NUMBERS = 0xbd;
const NUMBERS = [0x203, 0x27e];
const TRUTH_OR_ERROR = 0x205;

type ReadCell = (sheet: XlsSheet, bytes: Uint8Array, start: number, end: number) => CellValue;

/** Records of one cell each: row, column and style, then the value (MS-XLS 2.4). */
const CELLS: ReadonlyMap<number, ReadCell> = new Map<number, ReadCell>([
  [0xfd, (sheet, bytes, start) => sheet.shared(uint32(bytes, start + 6))],
  [0x204, (sheet, _, start, end) => sheet.label(start + 6, end)],
  [0xd6, (sheet, _, start, end) => sheet.label(start + 6, end)],
  [0x203, (sheet, bytes, start) => sheet.number(float64(bytes, start + 6), uint16(bytes, start + 4))],
  [0x27e, (sheet, bytes, start) => sheet.number(rkNumber(bytes, start + 6), uint16(bytes, start + 4))],
  // A truth value or, where the second byte is set, an error.
  [TRUTH_OR_ERROR, (_, bytes, start) => (bytes[start + 7] === 0 ? bytes[start + 6] === 1 : null)],
]);
