import { decodeUtf8 } from "../../../classifier/index";
import type { CellSpans } from "./cell-spans";

const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LT = 0x3c;
const EQUALS = 0x3d;
const GT = 0x3e;
const BEFORE_A = 0x40;
const LOWER_C = 0x63;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_V = 0x76;
/** `<c r="XFD1048576" s="65535" t="inlineStr"><v>` and more. */
const LONGEST_HEAD = 64;
const VALUE_OPEN = "><v>".length;
const VALUE_CLOSE = "</v></c>".length;
/** `><is><t>` */
const INLINE = [0x3e, 0x3c, 0x69, 0x73, 0x3e, 0x3c, 0x74, 0x3e];
/** `</is></c>` */
const INLINE_CLOSE = [0x3c, 0x2f, 0x69, 0x73, 0x3e, 0x3c, 0x2f, 0x63, 0x3e];
const TEXT_OPEN = "<t>".length;
const TEXT_CLOSE = "</t>".length;

/**
 * Reads a cell of the usual form, `<c r="B2" s="1" t="s"><v>0</v></c>`, with `<is><t>…</t></is>` or with nothing in it, which nearly all are, without looking for
 * anything else.
 *
 * @param from of its `<`
 * @returns the position after it; -1 where it is of another form, and `cell` is as it was
 */
export function readUsualCell(bytes: Uint8Array, cell: CellSpans, from: number, to: number): number {
  if (bytes[from + 1] !== LOWER_C || from + LONGEST_HEAD > to || !opens(bytes, from + 2, LOWER_R)) return -1;
  let at = from + 6;
  let column = 0;
  for (let letter = (bytes[at] as number) - BEFORE_A; letter >= 1 && letter <= 26;) {
    column = column * 26 + letter;
    letter = (bytes[++at] as number) - BEFORE_A;
  }
  let row = 0;
  for (; (bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE; at++) {
    row = row * 10 + (bytes[at] as number) - ZERO;
  }
  if (column === 0 || bytes[at++] !== QUOTE) return -1;
  let style = "";
  let type = "";
  if (opens(bytes, at, LOWER_S)) {
    const end = quoteAfter(bytes, at + 4, from + LONGEST_HEAD);
    style = shortText(bytes, at + 4, end);
    at = end + 1;
  }
  if (opens(bytes, at, LOWER_T)) {
    const end = quoteAfter(bytes, at + 4, from + LONGEST_HEAD);
    type = shortText(bytes, at + 4, end);
    at = end + 1;
  }
  const next = readUsualContent(bytes, cell, at, to);
  if (next < 0) return -1;
  cell.usual.from = from;
  cell.usual.to = next;
  cell.writtenRow = row;
  cell.column = column - 1;
  cell.style = style;
  cell.type = type;
  return next;
}

/** From before the end of the cell's tag. */
function readUsualContent(bytes: Uint8Array, cell: CellSpans, at: number, to: number): number {
  if (bytes[at] === SLASH && bytes[at + 1] === GT) {
    cell.clear();
    return at + 2;
  }
  if (bytes[at] !== GT || bytes[at + 1] !== LT) return -1;
  return bytes[at + 2] === LOWER_V ? readValue(bytes, cell, at, to) : readInline(bytes, cell, at, to);
}

function readValue(bytes: Uint8Array, cell: CellSpans, at: number, to: number): number {
  const close = textEnd(bytes, at + VALUE_OPEN, to);
  const isWhole = close + VALUE_CLOSE <= to && closes(bytes, close, LOWER_V) && closes(bytes, close + 4, LOWER_C);
  if (bytes[at + 3] !== GT || !isWhole) return -1;
  cell.clear();
  cell.value.from = at + VALUE_OPEN;
  cell.value.to = close;
  return close + VALUE_CLOSE;
}

function readInline(bytes: Uint8Array, cell: CellSpans, at: number, to: number): number {
  if (!INLINE.every((byte, i) => bytes[at + i] === byte)) return -1;
  const close = textEnd(bytes, at + INLINE.length, to);
  const end = close + TEXT_CLOSE;
  if (end + INLINE_CLOSE.length > to || !closes(bytes, close, LOWER_T)) return -1;
  if (!INLINE_CLOSE.every((byte, i) => bytes[end + i] === byte)) return -1;
  cell.clear();
  // The text of an inline cell lies in an element of its own.
  cell.inline.from = at + INLINE.length - TEXT_OPEN;
  cell.inline.to = end;
  return end + INLINE_CLOSE.length;
}

function textEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== LT) at++;
  return at;
}

/** Whether `</x>` stands here. */
function closes(bytes: Uint8Array, at: number, name: number): boolean {
  return bytes[at] === LT && bytes[at + 1] === SLASH && bytes[at + 2] === name && bytes[at + 3] === GT;
}

/** Whether ` x="` stands here. */
function opens(bytes: Uint8Array, at: number, name: number): boolean {
  return bytes[at] === SPACE && bytes[at + 1] === name && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE;
}

function quoteAfter(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== QUOTE) at++;
  return at;
}

/** Types and styles are the same few for millions of cells: those of one or two characters are made once. */
export function shortText(bytes: Uint8Array, from: number, to: number): string {
  const length = to - from;
  const first = bytes[from] as number;
  const second = length === 2 ? (bytes[from + 1] as number) : 0;
  if (length < 1 || length > 2 || (first | second) > 0x7f) return decodeUtf8(bytes, from, to);
  return (SHORT_TEXTS[first * 0x80 + second] ??= decodeUtf8(bytes, from, to));
}

const SHORT_TEXTS: string[] = [];
