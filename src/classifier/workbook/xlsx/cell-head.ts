import { ReadingStop } from "../reading-stop";
import { MAX_COLUMNS } from "../row-assembly";
import { APOSTROPHE, EQUALS, GT, INCOMPLETE, isSpace, nameEnd, QUOTE, SLASH } from "../xml/markup";
import { parseIndex } from "../xml/numbers";
import { NUMBER, typeOf, type CellType } from "./cell-values";

const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;

/** Reads the attributes of a `<c>`, however they are written. */
export class CellHead {
  /** From 0; -1 where the cell does not say. */
  column = -1;
  style = 0;
  type: CellType = NUMBER;
  isEmpty = false;

  /**
   * @param from after the element's name
   * @returns the position after the tag, or INCOMPLETE
   * @throws ReadingStop `damaged`
   */
  read(bytes: Uint8Array, from: number, end: number): number {
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
