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
const LOWER_I = 0x69;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
/** `<c r="XFD1048576" s="65535" t="inlineStr"><v>` and more. */
const LONGEST_HEAD = 64;
const VALUE = ["><v>", "</v></c>"] as const;
const INLINE = ["><is><t>", "</t></is></c>"] as const;
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
  at = digitsEnd(bytes, at);
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
  const isInline = bytes[at + 2] === LOWER_I;
  const [opening, closing] = isInline ? INLINE : VALUE;
  const close = contentEnd(bytes, at, to, opening, closing);
  if (close < 0) return -1;
  cell.clear();
  const span = isInline ? cell.inline : cell.value;
  // The text of an inline cell lies in an element of its own.
  span.from = at + opening.length - (isInline ? TEXT_OPEN : 0);
  span.to = close + (isInline ? TEXT_CLOSE : 0);
  return close + closing.length;
}

/** Where the content ends that `opening` at `at` begins; -1 where something else stands there or after it. */
function contentEnd(bytes: Uint8Array, at: number, to: number, opening: string, closing: string): number {
  if (!stands(bytes, at, opening)) return -1;
  let close = at + opening.length;
  while (close < to && bytes[close] !== LT) close++;
  return close + closing.length <= to && stands(bytes, close, closing) ? close : -1;
}

function stands(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
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

function digitsEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE) at++;
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
