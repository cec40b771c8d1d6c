import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { MAX_ROWS, RowAssembly } from "../row-assembly";
import type { ColumnRange, RowSink } from "../workbook";
import { AttributeWalk, isFlagSet } from "../xml/attributes";
import {
  APOSTROPHE,
  asideEnd,
  EQUALS,
  INCOMPLETE,
  isAside,
  isNamed,
  isSpace,
  localNameAt,
  GT,
  LT,
  QUOTE,
  SLASH,
  tagEnd,
} from "../xml/markup";
import { parseNumber } from "../xml/numbers";
import { CellScanner } from "./cell-scanner";
import type { CellValues } from "./cell-values";
import { SheetColumns } from "./sheet-columns";
import { UsualCells } from "./usual-cells";

const LOWER_C = 0x63;
const LOWER_H = 0x68;
const LOWER_R = 0x72;
const SPACE = 0x20;
/** The first four bytes of a tag, as a number. */
const ROW_OPEN = 0x3c726f77; // <row
const ROW_CLOSE = 0x3c2f726f; // </ro
const ROW_CLOSE_REST = 0x773e; // w>
const ROW_CLOSE_LENGTH = "</row>".length;
const ROW_TAG_LENGTH = "<row".length;
const ROW_NUMBER_AT = '<row r="'.length;
const NOTHING = new Uint8Array(0);
const ROOTS = ["worksheet", "macrosheet", "dialogsheet", "chartsheet"];

/**
 * Reads a sheet's XML as bytes, in as many slices as it comes: nothing but the cells' own texts ever becomes a string. Columns
 * (`cols`) stand before the rows, so the sheet is announced with its hidden columns when its data begins.
 */
export class SheetScanner {
  private readonly attributes = new AttributeWalk();
  private readonly cell: CellScanner;
  private readonly usual: UsualCells;
  private readonly columns = new SheetColumns();
  private rows: RowAssembly | null = null;
  private isAnnounced = false;
  private isInData = false;
  private isInRow = false;
  private isClosed = false;
  /** What is scanned at the moment, and where what is still there of the row ends. */
  private bytes: Uint8Array = NOTHING;
  private view: DataView = new DataView(NOTHING.buffer);
  private end = 0;

  /** @param announce takes the hidden columns and answers where rows go; null skips them */
  constructor(
    private readonly reading: OpenReading,
    values: CellValues,
    private readonly announce: (hiddenColumns: readonly ColumnRange[]) => RowSink | null,
  ) {
    this.cell = new CellScanner(values);
    this.usual = new UsualCells(values);
  }

  /** False when nobody wants the rest. */
  get isWanted(): boolean {
    return !this.isAnnounced || this.rows !== null;
  }

  /**
   * Scans the tokens that are complete before `end`.
   * @returns how many bytes are done with; the others are to be handed over again with what follows them
   */
  scan(bytes: Uint8Array, end: number): number {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const done = this.scanTokens(bytes, end);
    // The bytes of what was passed over are gone with the next slice.
    this.end = end;
    this.putSkipped();
    return done;
  }

  private scanTokens(bytes: Uint8Array, end: number): number {
    let at = 0;
    while (this.isWanted) {
      while (at < end && bytes[at] !== LT) at++;
      if (at >= end) return end;
      let next = this.readUsual(bytes, at, end);
      if (next === at) {
        const isCell = this.isInRow && bytes[at + 1] === LOWER_C && at + 2 < end && endsShortName(bytes[at + 2]);
        next = isCell ? this.readCell(bytes, at + 2, end) : this.readTag(bytes, at, end);
      }
      if (next === INCOMPLETE) return at;
      at = next;
    }
    return end;
  }

  /** Reads a row's tags and cells where they are written as usual; returns where something else begins. */
  private readUsual(bytes: Uint8Array, at: number, end: number): number {
    const { view, rows } = this;
    if (rows === null || at + ROW_CLOSE_LENGTH > end) return at;
    const tag = view.getInt32(at);
    if (tag === ROW_OPEN && this.isInData && !this.isInRow) return this.beginUsualRow(bytes, at, end);
    if (!this.isInRow) return at;
    if (tag === ROW_CLOSE && view.getUint16(at + 4) === ROW_CLOSE_REST) {
      this.endRow(at);
      return at + ROW_CLOSE_LENGTH;
    }
    const next = this.usual.read(bytes, view, at, end, rows);
    if (next > at) this.cell.column = this.usual.column;
    return next;
  }

  /** `<row r="1" …>` with nothing in it that could hide the row or end the tag early; else `at`. */
  private beginUsualRow(bytes: Uint8Array, at: number, end: number): number {
    let quotes = 1;
    let numberEnd = 0;
    for (let i = at + ROW_NUMBER_AT; i < end; i++) {
      const byte = bytes[i];
      if (byte === QUOTE) {
        quotes++;
        if (quotes === 2) numberEnd = i;
      } else if (byte === GT && quotes % 2 === 0) {
        if (numberEnd === 0 || bytes[i - 1] === SLASH || !opensNumber(bytes, at + ROW_TAG_LENGTH)) return at;
        this.openRow(parseNumber(bytes, at + ROW_NUMBER_AT, numberEnd) - 1, false);
        return i + 1;
      } else if (byte === LT || byte === APOSTROPHE || (byte === LOWER_H && isSpace(bytes[i - 1]))) return at;
    }
    return at;
  }

  /** @throws ReadingStop `damaged` where the sheet breaks off */
  finish(): void {
    if (this.isWanted && !this.isClosed) throw new ReadingStop("damaged");
  }

  /** Announces the sheet, unless its data has begun and so it is already. */
  announceOnce(): void {
    if (this.isAnnounced) return;
    this.isAnnounced = true;
    const sink = this.announce(this.columns.ranges());
    this.rows = sink === null ? null : new RowAssembly(this.reading, sink, MAX_ROWS, () => this.putSkipped());
  }

  private readCell(bytes: Uint8Array, at: number, end: number): number {
    const next = this.cell.read(bytes, at, end);
    if (next !== INCOMPLETE) this.rows?.put(this.cell.column, this.cell.value);
    return next;
  }

  /** Puts in the cells of the row that were passed over. */
  private putSkipped(): void {
    if (this.rows !== null) this.usual.putSkipped(this.bytes, this.view, this.end, this.rows);
  }

  private readTag(bytes: Uint8Array, at: number, end: number): number {
    if (at + 2 >= end) return INCOMPLETE;
    if (isAside(bytes, at)) return asideEnd(bytes, at, end);
    const next = tagEnd(bytes, at, end);
    if (next === INCOMPLETE) return INCOMPLETE;
    if (bytes[at + 1] === SLASH) this.endTag(bytes, at, localNameAt(bytes, at + 2, next), next);
    else {
      const name = localNameAt(bytes, at + 1, next);
      if (this.isInRow && isNamed(bytes, name, "c")) return this.readCell(bytes, name + 1, end);
      this.startTag(bytes, name, next);
      if (bytes[next - 2] === SLASH) this.endTag(bytes, at, name, next);
    }
    return next;
  }

  private startTag(bytes: Uint8Array, name: number, next: number): void {
    if (isNamed(bytes, name, "row")) {
      if (this.isInData) this.beginRow(bytes, name, next);
    } else if (isNamed(bytes, name, "sheetData")) {
      this.isInData = true;
      this.announceOnce();
    } else if (!this.isAnnounced) this.columns.take(bytes, name, next);
  }

  private endTag(bytes: Uint8Array, at: number, name: number, next: number): void {
    if (isNamed(bytes, name, "row")) this.endRow(at);
    else if (isNamed(bytes, name, "sheetData")) {
      this.endRow(at);
      this.isInData = false;
    } else if (ROOTS.some((root) => isNamed(bytes, name, root)) && name < next) this.isClosed = true;
  }

  private beginRow(bytes: Uint8Array, name: number, next: number): void {
    if (this.isInRow) {
      this.reading.doubt("damaged");
      this.endRow(name);
    }
    const { attributes } = this;
    let position = -1;
    let isHidden = false;
    attributes.start(name + 3);
    while (attributes.next(bytes, next)) {
      const { valueAt, valueEnd } = attributes;
      const first = bytes[attributes.nameAt];
      if (first !== LOWER_R && first !== LOWER_H) continue;
      if (attributes.isNamed(bytes, "r")) position = parseNumber(bytes, valueAt, valueEnd) - 1;
      else if (attributes.isNamed(bytes, "hidden")) isHidden = isHidden || isFlagSet(bytes, valueAt, valueEnd);
      else if (attributes.isNamed(bytes, "ht")) isHidden = isHidden || parseNumber(bytes, valueAt, valueEnd) === 0;
    }
    this.openRow(position, isHidden);
  }

  private openRow(position: number, isHidden: boolean): void {
    this.isInRow = true;
    this.cell.column = -1;
    this.rows?.begin(position >= 0 ? Math.floor(position) : -1, isHidden);
  }

  /** @param at where the row's cells are over */
  private endRow(at: number): void {
    if (!this.isInRow) return;
    this.isInRow = false;
    this.end = at;
    this.rows?.end();
    this.usual.forgetSkipped();
  }
}

/** Whether ` r="` stands here. */
function opensNumber(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === SPACE && bytes[at + 1] === LOWER_R && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE;
}

function endsShortName(byte: number | undefined): boolean {
  return byte === 0x20 || byte === GT || byte === SLASH || isSpace(byte);
}
