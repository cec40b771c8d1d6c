import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { MAX_COLUMNS, MAX_ROWS, RowAssembly } from "../row-assembly";
import type { ColumnRange, RowSink } from "../workbook";
import { AttributeWalk } from "../xml/attributes";
import {
  asideEnd,
  INCOMPLETE,
  isAside,
  isNamed,
  isSpace,
  localNameAt,
  GT,
  LT,
  nameEnd,
  SLASH,
  tagEnd,
} from "../xml/markup";
import { parseIndex, parseNumber } from "../xml/numbers";
import { CellScanner } from "./cell-scanner";
import type { CellValues } from "./cell-values";

const LOWER_C = 0x63;
const LOWER_H = 0x68;
const LOWER_R = 0x72;
/** A column narrower than half a pixel; a width counts digits of about 7 pixels. */
export const INVISIBLE_WIDTH = 0.07;
const ROOTS = ["worksheet", "macrosheet", "dialogsheet", "chartsheet"];

/**
 * Reads a sheet's XML as bytes, in as many slices as it comes: nothing but the cells' own texts ever becomes a string. Columns
 * (`cols`) stand before the rows, so the sheet is announced with its hidden columns when its data begins.
 */
export class SheetScanner {
  private readonly attributes = new AttributeWalk();
  private readonly cell: CellScanner;
  private readonly hiddenColumns: ColumnRange[] = [];
  /** Columns that the sheet speaks of; the others are as wide as its default. */
  private readonly describedColumns: ColumnRange[] = [];
  private isHiddenByDefault = false;
  private rows: RowAssembly | null = null;
  private isAnnounced = false;
  private isInData = false;
  private isInRow = false;
  private isClosed = false;
  /** Cells of the row that were passed over: where each begins and its column, in turn. */
  private readonly skipped: number[] = [];
  private skippedLength = 0;
  /** What the row that ends is read from. */
  private rowBytes: Uint8Array = new Uint8Array(0);
  private rowEnd = 0;

  /** @param announce takes the hidden columns and answers where rows go; null skips them */
  constructor(
    private readonly reading: OpenReading,
    values: CellValues,
    private readonly announce: (hiddenColumns: readonly ColumnRange[]) => RowSink | null,
  ) {
    this.cell = new CellScanner(values);
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
    const done = this.scanTokens(bytes, end);
    // The bytes of what was passed over are gone with the next slice.
    this.putSkipped(bytes, end);
    return done;
  }

  private scanTokens(bytes: Uint8Array, end: number): number {
    let at = 0;
    while (this.isWanted) {
      while (at < end && bytes[at] !== LT) at++;
      if (at >= end) return end;
      const isCell = this.isInRow && bytes[at + 1] === LOWER_C && at + 2 < end && endsShortName(bytes[at + 2]);
      const next = isCell ? this.readCell(bytes, at + 2, end) : this.readTag(bytes, at, end);
      if (next === INCOMPLETE) return at;
      at = next;
    }
    return end;
  }

  /** @throws ReadingStop `damaged` where the sheet breaks off */
  finish(): void {
    if (this.isWanted && !this.isClosed) throw new ReadingStop("damaged");
  }

  /** Announces the sheet, unless its data has begun and so it is already. */
  announceOnce(): void {
    if (this.isAnnounced) return;
    this.isAnnounced = true;
    if (this.isHiddenByDefault) this.hiddenColumns.push(...rangesBeside(this.describedColumns));
    const sink = this.announce(this.hiddenColumns);
    this.rows =
      sink === null
        ? null
        : new RowAssembly(this.reading, sink, MAX_ROWS, () => this.putSkipped(this.rowBytes, this.rowEnd));
  }

  private readCell(bytes: Uint8Array, at: number, end: number): number {
    const { cell, rows } = this;
    const content = cell.open(bytes, at, end);
    if (content === INCOMPLETE || rows === null) return content;
    if (!rows.wants(cell.column)) {
      const skipped = cell.skip(bytes, content, end);
      if (skipped !== INCOMPLETE) {
        this.skipped[this.skippedLength++] = at;
        this.skipped[this.skippedLength++] = cell.column;
        return skipped;
      }
    }
    const next = cell.read(bytes, content, end);
    if (next !== INCOMPLETE) rows.put(cell.column, cell.value);
    return next;
  }

  /** Reads the cells of the row that were passed over. */
  private putSkipped(bytes: Uint8Array, end: number): void {
    const { cell, rows, skipped } = this;
    for (let i = 0; i < this.skippedLength; i += 2) {
      rows?.put(skipped[i + 1] as number, cell.readAgain(bytes, skipped[i] as number, end));
    }
    this.skippedLength = 0;
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
    } else if (isNamed(bytes, name, "col") && !this.isAnnounced) this.readColumn(bytes, name, next);
    else if (isNamed(bytes, name, "sheetFormatPr") && !this.isAnnounced) this.readDefaults(bytes, name, next);
  }

  private endTag(bytes: Uint8Array, at: number, name: number, next: number): void {
    if (isNamed(bytes, name, "row")) this.endRow(bytes, at);
    else if (isNamed(bytes, name, "sheetData")) {
      this.endRow(bytes, at);
      this.isInData = false;
    } else if (ROOTS.some((root) => isNamed(bytes, name, root)) && name < next) this.isClosed = true;
  }

  private beginRow(bytes: Uint8Array, name: number, next: number): void {
    if (this.isInRow) {
      this.reading.doubt("damaged");
      this.endRow(bytes, name);
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
    this.isInRow = true;
    this.cell.beginRow();
    this.rows?.begin(position >= 0 ? Math.floor(position) : -1, isHidden);
  }

  private endRow(bytes: Uint8Array, at: number): void {
    if (!this.isInRow) return;
    this.isInRow = false;
    this.rowBytes = bytes;
    this.rowEnd = at;
    this.rows?.end();
    this.skippedLength = 0;
  }

  /** A default width of zero hides every column that has none of its own (ECMA-376 part 1, 18.3.1.81). */
  private readDefaults(bytes: Uint8Array, name: number, next: number): void {
    const { attributes } = this;
    attributes.start(nameEnd(bytes, name, next));
    while (attributes.next(bytes, next)) {
      if (!attributes.isNamed(bytes, "defaultColWidth")) continue;
      this.isHiddenByDefault = parseNumber(bytes, attributes.valueAt, attributes.valueEnd) < INVISIBLE_WIDTH;
    }
  }

  private readColumn(bytes: Uint8Array, name: number, next: number): void {
    const { attributes } = this;
    let first = -1;
    let last = -1;
    let isHidden = false;
    attributes.start(nameEnd(bytes, name, next));
    while (attributes.next(bytes, next)) {
      const { valueAt, valueEnd } = attributes;
      if (attributes.isNamed(bytes, "min")) first = parseIndex(bytes, valueAt, valueEnd) - 1;
      else if (attributes.isNamed(bytes, "max")) last = parseIndex(bytes, valueAt, valueEnd) - 1;
      else if (attributes.isNamed(bytes, "hidden")) isHidden = isHidden || isFlagSet(bytes, valueAt, valueEnd);
      else if (attributes.isNamed(bytes, "width"))
        isHidden = isHidden || parseNumber(bytes, valueAt, valueEnd) < INVISIBLE_WIDTH;
    }
    // Formats beyond the grid lose nothing, so they are cut off without a doubt.
    last = Math.min(last, MAX_COLUMNS - 1);
    if (first < 0 || last < first) return;
    this.describedColumns.push({ first, last });
    if (isHidden) this.hiddenColumns.push({ first, last });
  }
}

/** The columns of the grid in none of these. */
function rangesBeside(ranges: readonly ColumnRange[]): readonly ColumnRange[] {
  const beside: ColumnRange[] = [];
  let next = 0;
  for (const { first, last } of [...ranges].sort((one, other) => one.first - other.first)) {
    if (first > next) beside.push({ first: next, last: first - 1 });
    next = Math.max(next, last + 1);
  }
  if (next < MAX_COLUMNS) beside.push({ first: next, last: MAX_COLUMNS - 1 });
  return beside;
}

function endsShortName(byte: number | undefined): boolean {
  return byte === 0x20 || byte === GT || byte === SLASH || isSpace(byte);
}

function isFlagSet(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 1 ? bytes[start] === 0x31 : bytes[start] === 0x74 && end - start === 4;
}
