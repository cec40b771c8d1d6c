import {
  AttributeWalk,
  ReadingStop,
  asideEnd,
  decodeRichText,
  decodeUtf8,
  decodeXmlText,
  isAside,
  isNamed,
  localNameAt,
  nameEnd,
  parseIndex,
  tagEnd,
} from "../../../classifier/index";

const LT = 0x3c;
const SLASH = 0x2f;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const CELLS_PER_CHECK = 16_384;

/** Where a piece of the sheet lies: from its first byte up to before its last. */
export interface Span {
  from: number;
  to: number;
}

/** A cell as it lies in the bytes; reused for the next one. `null` spans are absent. */
export class CellSpans {
  row = -1;
  column = -1;
  type = "";
  /** The style's number as written, or empty. */
  style = "";
  readonly formulaTag: Span = { from: -1, to: -1 };
  readonly formula: Span = { from: -1, to: -1 };
  readonly value: Span = { from: -1, to: -1 };
  readonly inline: Span = { from: -1, to: -1 };

  clear(): void {
    this.type = "";
    this.style = "";
    for (const span of [this.formulaTag, this.formula, this.value, this.inline]) span.from = span.to = -1;
  }

  /** The text of a cell that holds text in itself, or the digits of a number; null for shared strings and empty cells. */
  ownText(bytes: Uint8Array): string | null {
    if (this.inline.from >= 0) return decodeRichText(bytes, this.inline.from, this.inline.to);
    if (this.value.from < 0 || this.type === "s") return null;
    return decodeXmlText(bytes, this.value.from, this.value.to);
  }

  /** Position in the shared strings, or -1. */
  sharedPosition(bytes: Uint8Array): number {
    return this.type === "s" && this.value.from >= 0 ? parseIndex(bytes, this.value.from, this.value.to) : -1;
  }

  get isEmpty(): boolean {
    return this.value.from < 0 && this.inline.from < 0 && this.formulaTag.from < 0;
  }
}

/** Receives the rows and cells of a sheet in the order in which they are stored. */
export interface SheetDataSink {
  /** @param attributes of the row, as name and value pairs */
  row(position: number, attributes: ReadonlyMap<string, string>): void;
  cell(cell: CellSpans): void;
  rowEnd(): void;
}

/**
 * Walks the content of `sheetData`, which is well formed as far as the reader found no doubt in it.
 * @throws ReadingStop `damaged`, or what `checkTime` throws
 */
export function walkSheetData(bytes: Uint8Array, { from, to }: Span, checkTime: () => void, sink: SheetDataSink): void {
  const data = new SheetDataWalk(bytes, to, checkTime, sink);
  let at = nextMarkup(bytes, from, to);
  while (at < to) at = nextMarkup(bytes, data.take(at), to);
}

class SheetDataWalk {
  private readonly walk = new AttributeWalk();
  private readonly cell = new CellSpans();
  private row = -1;
  private isInRow = false;
  private cells = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly to: number,
    private readonly checkTime: () => void,
    private readonly sink: SheetDataSink,
  ) {}

  /** Takes the tag at a `<`, with the whole cell where one opens; returns the position after it. */
  take(at: number): number {
    const { bytes, to } = this;
    const next = markupEnd(bytes, at, to);
    if (isAside(bytes, at)) return next;
    const isEndTag = bytes[at + 1] === SLASH;
    const isEmpty = bytes[next - 2] === SLASH;
    const name = localNameAt(bytes, at + (isEndTag ? 2 : 1), next);
    if (isNamed(bytes, name, "row")) {
      if (!isEndTag) this.beginRow(name, next);
      if (isEndTag || isEmpty) this.endRow();
    } else if (this.isInRow && !isEndTag && isNamed(bytes, name, "c")) return this.takeCell(name, next, isEmpty);
    return next;
  }

  private beginRow(name: number, next: number): void {
    const attributes = readAttributes(this.bytes, this.walk, name + 3, next);
    const number = Number(attributes.get("r") ?? this.row + 2);
    if (this.isInRow || !(number > this.row + 1)) throw new ReadingStop("damaged");
    this.row = number - 1;
    this.cell.column = -1;
    this.isInRow = true;
    this.sink.row(this.row, attributes);
  }

  private endRow(): void {
    if (this.isInRow) this.sink.rowEnd();
    this.isInRow = false;
  }

  private takeCell(name: number, next: number, isEmpty: boolean): number {
    const { bytes, cell } = this;
    cell.clear();
    cell.row = this.row;
    readCellTag(bytes, this.walk, cell, name + 1, next);
    const after = isEmpty ? next : readContent(bytes, cell, next, this.to);
    this.sink.cell(cell);
    if (++this.cells % CELLS_PER_CHECK === 0) this.checkTime();
    return after;
  }
}

function readCellTag(bytes: Uint8Array, walk: AttributeWalk, cell: CellSpans, from: number, next: number): void {
  let column = cell.column + 1;
  walk.start(from);
  while (walk.next(bytes, next)) {
    if (walk.nameEnd - walk.nameAt !== 1) continue;
    const name = bytes[walk.nameAt];
    if (name === LOWER_R) column = columnAt(bytes, walk.valueAt, walk.valueEnd);
    else if (name === LOWER_S) cell.style = shortText(bytes, walk.valueAt, walk.valueEnd);
    else if (name === LOWER_T) cell.type = shortText(bytes, walk.valueAt, walk.valueEnd);
  }
  cell.column = column;
}

/** Types and styles are the same few for millions of cells: those of one or two characters are made once. */
function shortText(bytes: Uint8Array, from: number, to: number): string {
  const length = to - from;
  const first = bytes[from] as number;
  const second = length === 2 ? (bytes[from + 1] as number) : 0;
  if (length < 1 || length > 2 || (first | second) > 0x7f) return decodeUtf8(bytes, from, to);
  return (SHORT_TEXTS[first * 0x80 + second] ??= decodeUtf8(bytes, from, to));
}

const SHORT_TEXTS: string[] = [];

/** @returns the position after the cell's end tag */
function readContent(bytes: Uint8Array, cell: CellSpans, from: number, to: number): number {
  let open: Span | null = null;
  let at = from;
  for (;;) {
    at = nextMarkup(bytes, at, to);
    const next = markupEnd(bytes, at, to);
    if (!isAside(bytes, at)) {
      const isEndTag = bytes[at + 1] === SLASH;
      const name = localNameAt(bytes, at + (isEndTag ? 2 : 1), next);
      if (isEndTag && isNamed(bytes, name, "c")) return next;
      open = isEndTag ? closeSpan(open, spanOf(bytes, cell, name), at) : openSpan(bytes, cell, open, name, at, next);
    }
    at = next;
  }
}

/** Spans do not lie in one another: inside an open one, what has the same name is its content. */
function openSpan(
  bytes: Uint8Array,
  cell: CellSpans,
  open: Span | null,
  name: number,
  at: number,
  next: number,
): Span | null {
  const span = spanOf(bytes, cell, name);
  if (open !== null || span === null) return open;
  if (span === cell.formula) {
    cell.formulaTag.from = at;
    cell.formulaTag.to = next;
  }
  span.from = span.to = next;
  return bytes[next - 2] === SLASH ? null : span;
}

function closeSpan(open: Span | null, span: Span | null, at: number): Span | null {
  if (span === null || span !== open) return open;
  span.to = at;
  return null;
}

function spanOf(bytes: Uint8Array, cell: CellSpans, name: number): Span | null {
  if (isNamed(bytes, name, "v")) return cell.value;
  if (isNamed(bytes, name, "f")) return cell.formula;
  return isNamed(bytes, name, "is") ? cell.inline : null;
}

function markupEnd(bytes: Uint8Array, at: number, to: number): number {
  const next = at >= to ? -1 : isAside(bytes, at) ? asideEnd(bytes, at, to) : tagEnd(bytes, at, to);
  if (next < 0) throw new ReadingStop("damaged");
  return next;
}

/** Attributes without a prefix; those with one belong to extensions. */
export function readAttributes(
  bytes: Uint8Array,
  walk: AttributeWalk,
  from: number,
  next: number,
): Map<string, string> {
  const attributes = new Map<string, string>();
  walk.start(nameEnd(bytes, from, next));
  while (walk.next(bytes, next)) {
    const name = decodeUtf8(bytes, walk.nameAt, walk.nameEnd);
    if (!name.includes(":")) attributes.set(name, decodeXmlText(bytes, walk.valueAt, walk.valueEnd));
  }
  return attributes;
}

function columnAt(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = ((bytes[at] as number) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function nextMarkup(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== LT) at++;
  return at;
}
