import { ReadingStop } from "../reading-stop";
import { MAX_COLUMNS } from "../row-assembly";
import { APOSTROPHE, EQUALS, GT, INCOMPLETE, isSpace, nameEnd, QUOTE, SLASH } from "../xml/markup";
import { parseIndex } from "../xml/numbers";
import { BOOLEAN, DATE, ERROR, NUMBER, SHARED, TEXT, type CellType } from "./cell-values";

const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const BEFORE_A = 0x40;
const LOWER_B = 0x62;
const LOWER_D = 0x64;
const LOWER_E = 0x65;
const LOWER_I = 0x69;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
/** More than the usual attributes take: ` r="XFD1048576" s="65535" t="inlineStr"/>`. */
const LONGEST_USUAL = 64;

/** Reads the attributes of a `<c>`. The usual ones, ` r="A1" s="1" t="s"` in this order, take the short way. */
export class CellHead {
  /** From 0; -1 where the cell does not say. */
  column = -1;
  style = 0;
  type: CellType = NUMBER;
  isEmpty = false;

  /**
   * @param at after the element's name
   * @returns the position after the tag, or INCOMPLETE
   * @throws ReadingStop `damaged`
   */
  read(bytes: Uint8Array, at: number, end: number): number {
    const next = at + LONGEST_USUAL < end ? this.readUsual(bytes, at) : INCOMPLETE;
    return next === INCOMPLETE ? this.readAny(bytes, at, end) : next;
  }

  /** INCOMPLETE where an attribute is anything else. */
  private readUsual(bytes: Uint8Array, from: number): number {
    if (!opensAttribute(bytes, from, LOWER_R)) return INCOMPLETE;
    let at = from + 4;
    let column = 0;
    for (let letter = (bytes[at] as number) - BEFORE_A; letter >= 1 && letter <= 26;) {
      column = column * 26 + letter;
      letter = (bytes[++at] as number) - BEFORE_A;
    }
    const reference = at;
    at = digitsEnd(bytes, at, from + LONGEST_USUAL / 2);
    // Three letters and seven digits are the most that Excel has.
    if (bytes[at] !== QUOTE || reference > from + 7 || reference === from + 4) return INCOMPLETE;
    this.column = column - 1;
    return this.readUsualRest(bytes, at + 1, from + LONGEST_USUAL);
  }

  /** Style and type, from after the reference. */
  private readUsualRest(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    this.style = 0;
    if (opensAttribute(bytes, at, LOWER_S)) {
      const start = at + 4;
      at = digitsEnd(bytes, start, end);
      if (bytes[at] !== QUOTE) return INCOMPLETE;
      this.style = parseIndex(bytes, start, at++);
    }
    this.type = NUMBER;
    if (opensAttribute(bytes, at, LOWER_T)) {
      const start = at + 4;
      for (at = start; at < end && bytes[at] !== QUOTE;) at++;
      this.type = typeOf(bytes, start, at++);
    }
    this.isEmpty = bytes[at] === SLASH;
    if (this.isEmpty) at++;
    return bytes[at] === GT && at < end ? at + 1 : INCOMPLETE;
  }

  private readAny(bytes: Uint8Array, from: number, end: number): number {
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

/** Whether ` x="` stands here. */
function opensAttribute(bytes: Uint8Array, at: number, name: number): boolean {
  return bytes[at] === SPACE && bytes[at + 1] === name && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE;
}

function digitsEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE) at++;
  return at;
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
