import { spells } from "../container/bytes";
import { ReadingStop } from "../reading-stop";
import { MAX_COLUMNS } from "../row-assembly";
import type { CellValue } from "../workbook";
import {
  APOSTROPHE,
  asideEnd,
  EQUALS,
  GT,
  INCOMPLETE,
  isAside,
  isNamed,
  isSpace,
  localNameAt,
  LT,
  nameEnd,
  QUOTE,
  SLASH,
  tagEnd,
} from "../xml/markup";
import { parseIndex } from "../xml/numbers";
import { BOOLEAN, DATE, ERROR, NUMBER, SHARED, TEXT, type CellType, type CellValues } from "./cell-values";

const LOWER_B = 0x62;
const LOWER_C = 0x63;
const LOWER_D = 0x64;
const LOWER_E = 0x65;
const LOWER_I = 0x69;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_V = 0x76;
const INLINE_OPEN = "<is><t>";
const INLINE_CLOSE = "</t></is></c>";

/** Reads one `<c>` element after the other. The usual form, `<c r="A1" s="1" t="s"><v>0</v></c>`, takes the short way. */
export class CellScanner {
  /** Of the cell just read, from 0. */
  column = -1;
  value: CellValue = null;
  private lastColumn = -1;
  private style = 0;
  private type: CellType = NUMBER;
  private isEmpty = false;

  constructor(private readonly values: CellValues) {}

  beginRow(): void {
    this.lastColumn = -1;
  }

  /**
   * @param at after the element's name
   * @returns the position after the element, or INCOMPLETE: then it is to be read again from its start
   * @throws ReadingStop `damaged`
   */
  read(bytes: Uint8Array, at: number, end: number): number {
    const content = this.readAttributes(bytes, at, end);
    if (content === INCOMPLETE) return INCOMPLETE;
    let next = content;
    this.value = null;
    if (!this.isEmpty) {
      next = this.readUsualContent(bytes, content, end);
      if (next === INCOMPLETE) next = this.readContent(bytes, content, end);
      if (next === INCOMPLETE) return INCOMPLETE;
    }
    if (this.column < 0) this.column = this.lastColumn + 1;
    this.lastColumn = this.column;
    return next;
  }

  /** `<v>…</v></c>` or `<is><t>…</t></is></c>`; INCOMPLETE where the content is anything else. */
  private readUsualContent(bytes: Uint8Array, at: number, end: number): number {
    const isInline = bytes[at + 1] === LOWER_I;
    const start = isInline ? at + INLINE_OPEN.length : at + 3;
    const close = nextMarkup(bytes, start, end);
    if (isInline) {
      if (close + INLINE_CLOSE.length > end || !spells(bytes, at, INLINE_OPEN) || !spells(bytes, close, INLINE_CLOSE))
        return INCOMPLETE;
      this.value = this.values.inline(bytes, at + 4, close + 4);
      return close + INLINE_CLOSE.length;
    }
    if (close + 8 > end || !opensValue(bytes, at) || !endsValueAndCell(bytes, close)) return INCOMPLETE;
    this.value = this.values.stored(this.type, this.style, bytes, start, close);
    return close + 8;
  }

  private readContent(bytes: Uint8Array, from: number, end: number): number {
    let contentAt = INCOMPLETE;
    let next = from;
    for (;;) {
      const at = nextMarkup(bytes, next, end);
      if (at + 2 >= end) return INCOMPLETE;
      const aside = isAside(bytes, at);
      next = aside ? asideEnd(bytes, at, end) : tagEnd(bytes, at, end);
      if (next === INCOMPLETE) return INCOMPLETE;
      if (aside) continue;
      if (bytes[at + 1] !== SLASH) {
        if (opensContent(bytes, at, next)) contentAt = next;
      } else if (this.endTag(bytes, at, next, contentAt)) return next;
    }
  }

  /** @returns whether the cell ends here */
  private endTag(bytes: Uint8Array, at: number, next: number, contentAt: number): boolean {
    const name = localNameAt(bytes, at + 2, next);
    if (isNamed(bytes, name, "c")) return true;
    if (isNamed(bytes, name, "row")) throw new ReadingStop("damaged");
    if (contentAt === INCOMPLETE) return false;
    if (isNamed(bytes, name, "v")) this.value = this.values.stored(this.type, this.style, bytes, contentAt, at);
    else if (isNamed(bytes, name, "is")) this.value = this.values.inline(bytes, contentAt, at);
    return false;
  }

  private readAttributes(bytes: Uint8Array, from: number, end: number): number {
    this.column = -1;
    this.style = 0;
    this.type = NUMBER;
    let at = from;
    while (at < end) {
      const byte = bytes[at];
      if (byte === GT || byte === SLASH) {
        this.isEmpty = byte === SLASH;
        if (!this.isEmpty) return at + 1;
        return at + 1 < end ? at + 2 : INCOMPLETE;
      }
      if (isSpace(byte)) at++;
      else {
        at = this.readAttribute(bytes, at, end);
        if (at === INCOMPLETE) return INCOMPLETE;
      }
    }
    return INCOMPLETE;
  }

  private readAttribute(bytes: Uint8Array, at: number, end: number): number {
    const nameEnds = bytes[at + 1] === EQUALS ? at + 1 : nameEnd(bytes, at, end);
    let valueAt = nameEnds;
    while (valueAt < end && (bytes[valueAt] === EQUALS || isSpace(bytes[valueAt]))) valueAt++;
    if (valueAt >= end) return INCOMPLETE;
    const quote = bytes[valueAt++];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new ReadingStop("damaged");
    let valueEnd = valueAt;
    while (valueEnd < end && bytes[valueEnd] !== quote) valueEnd++;
    if (valueEnd >= end) return INCOMPLETE;
    if (nameEnds === at + 1) this.takeAttribute(bytes[at], bytes, valueAt, valueEnd);
    return valueEnd + 1;
  }

  private takeAttribute(name: number | undefined, bytes: Uint8Array, start: number, end: number): void {
    if (name === LOWER_R) this.column = columnOf(bytes, start, end);
    else if (name === LOWER_S) this.style = parseIndex(bytes, start, end);
    else if (name === LOWER_T) this.type = typeOf(bytes, start, end);
  }
}

function nextMarkup(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== LT) at++;
  return at;
}

function opensValue(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LT && bytes[at + 1] === LOWER_V && bytes[at + 2] === GT;
}

/** Whether this start tag opens the part of a cell that holds its value. */
function opensContent(bytes: Uint8Array, at: number, next: number): boolean {
  const name = localNameAt(bytes, at + 1, next);
  return bytes[next - 2] !== SLASH && (isNamed(bytes, name, "v") || isNamed(bytes, name, "is"));
}

/** Whether `</v></c>` stands here; the caller has checked that eight bytes do. */
function endsValueAndCell(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === LOWER_V &&
    bytes[at + 3] === GT &&
    bytes[at + 4] === LT &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === LOWER_C &&
    bytes[at + 7] === GT
  );
}

/** `B7` is 1; -1 where the reference has no letters. A column beyond the grid stays beyond it. */
function columnOf(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    const letter = ((bytes[at] as number) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = Math.min(column * 26 + letter, MAX_COLUMNS + 1);
  }
  return column - 1;
}

function typeOf(bytes: Uint8Array, start: number, end: number): CellType {
  switch (bytes[start]) {
    case LOWER_S:
      return end - start === 1 ? SHARED : TEXT;
    case LOWER_B:
      return BOOLEAN;
    case LOWER_E:
      return ERROR;
    case LOWER_D:
      return DATE;
    case LOWER_I:
      return TEXT;
    default:
      return NUMBER;
  }
}
