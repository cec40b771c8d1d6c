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

const ATTRIBUTES_OF_CELLS = ["r", "s", "t"];

/**
 * Walks the content of `sheetData`, which is well formed as far as the reader found no doubt in it.
 * @throws ReadingStop `damaged`, or what `checkTime` throws
 */
export function walkSheetData(
  bytes: Uint8Array,
  { from, to }: Span,
  checkTime: () => void,
  sink: SheetDataSink,
): void {
  const walk = new AttributeWalk();
  const cell = new CellSpans();
  let row = -1;
  let isInRow = false;
  let cells = 0;
  let at = nextMarkup(bytes, from, to);
  while (at < to) {
    const next = isAside(bytes, at) ? asideEnd(bytes, at, to) : tagEnd(bytes, at, to);
    if (next < 0) throw new ReadingStop("damaged");
    let after = next;
    if (!isAside(bytes, at)) {
      const isEndTag = bytes[at + 1] === SLASH;
      const name = localNameAt(bytes, at + (isEndTag ? 2 : 1), next);
      const isEmpty = bytes[next - 2] === SLASH;
      if (isNamed(bytes, name, "row")) {
        if (!isEndTag) {
          if (isInRow) throw new ReadingStop("damaged");
          const attributes = readAttributes(bytes, walk, name + 3, next);
          const number = Number(attributes.get("r") ?? row + 2);
          if (!(number > row + 1)) throw new ReadingStop("damaged");
          row = number - 1;
          cell.column = -1;
          sink.row(row, attributes);
          isInRow = true;
        }
        if ((isEndTag || isEmpty) && isInRow) {
          isInRow = false;
          sink.rowEnd();
        }
      } else if (isInRow && !isEndTag && isNamed(bytes, name, "c")) {
        cell.clear();
        cell.row = row;
        readCellTag(bytes, walk, cell, name + 1, next);
        after = isEmpty ? next : readContent(bytes, cell, next, to);
        sink.cell(cell);
        if (++cells % CELLS_PER_CHECK === 0) checkTime();
      }
    }
    at = nextMarkup(bytes, after, to);
  }
}

function readCellTag(bytes: Uint8Array, walk: AttributeWalk, cell: CellSpans, from: number, next: number): void {
  let column = cell.column + 1;
  walk.start(from);
  while (walk.next(bytes, next)) {
    if (walk.nameEnd - walk.nameAt !== 1) continue;
    const name = String.fromCharCode(bytes[walk.nameAt] as number);
    if (!ATTRIBUTES_OF_CELLS.includes(name)) continue;
    if (name === "r") column = columnAt(bytes, walk.valueAt, walk.valueEnd);
    else if (name === "s") cell.style = decodeUtf8(bytes, walk.valueAt, walk.valueEnd);
    else cell.type = decodeUtf8(bytes, walk.valueAt, walk.valueEnd);
  }
  cell.column = column;
}

/** @returns the position after the cell's end tag */
function readContent(bytes: Uint8Array, cell: CellSpans, from: number, to: number): number {
  let at = from;
  let open: Span | null = null;
  for (;;) {
    at = nextMarkup(bytes, at, to);
    if (at >= to) throw new ReadingStop("damaged");
    const aside = isAside(bytes, at);
    const next = aside ? asideEnd(bytes, at, to) : tagEnd(bytes, at, to);
    if (next < 0) throw new ReadingStop("damaged");
    if (!aside) {
      const isEndTag = bytes[at + 1] === SLASH;
      const name = localNameAt(bytes, at + (isEndTag ? 2 : 1), next);
      if (isEndTag && isNamed(bytes, name, "c")) return next;
      const span = spanOf(bytes, cell, name);
      if (isEndTag) {
        if (span !== null && span === open) {
          span.to = at;
          open = null;
        }
      } else if (span !== null && open === null) {
        if (span === cell.formula) {
          cell.formulaTag.from = at;
          cell.formulaTag.to = next;
        }
        span.from = span.to = next;
        if (bytes[next - 2] !== SLASH) open = span;
      }
    }
    at = next;
  }
}

function spanOf(bytes: Uint8Array, cell: CellSpans, name: number): Span | null {
  if (isNamed(bytes, name, "v")) return cell.value;
  if (isNamed(bytes, name, "f")) return cell.formula;
  return isNamed(bytes, name, "is") ? cell.inline : null;
}

/** Attributes without a prefix; those with one belong to extensions. */
export function readAttributes(bytes: Uint8Array, walk: AttributeWalk, from: number, next: number): Map<string, string> {
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
