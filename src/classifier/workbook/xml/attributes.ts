import { APOSTROPHE, EQUALS, GT, isSpace, nameEnd, QUOTE, SLASH } from "./markup";

/** Walks the attributes of one tag without making a string of any. */
export class AttributeWalk {
  nameAt = 0;
  nameEnd = 0;
  valueAt = 0;
  valueEnd = 0;
  private position = 0;

  /** Starts after the tag's name; the tag must be complete. */
  start(at: number): void {
    this.position = at;
  }

  /** Moves to the next attribute; false at the tag's end, or where no attribute can be made out. */
  next(bytes: Uint8Array, end: number): boolean {
    let at = this.position;
    while (at < end && isSpace(bytes[at])) at++;
    if (at >= end || bytes[at] === GT || bytes[at] === SLASH) return false;
    this.nameAt = at;
    at = this.nameEnd = nameEnd(bytes, at, end);
    while (at < end && (isSpace(bytes[at]) || bytes[at] === EQUALS)) at++;
    const quote = bytes[at];
    if (at >= end || (quote !== QUOTE && quote !== APOSTROPHE)) return false;
    this.valueAt = ++at;
    while (at < end && bytes[at] !== quote) at++;
    this.valueEnd = at;
    this.position = at + 1;
    return at < end;
  }

  isNamed(bytes: Uint8Array, name: string): boolean {
    if (this.nameEnd - this.nameAt !== name.length) return false;
    for (let i = 0; i < name.length; i++) {
      if (bytes[this.nameAt + i] !== name.charCodeAt(i)) return false;
    }
    return true;
  }
}

/** `1` or `true`. */
export function isFlagSet(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 1 ? bytes[start] === 0x31 : bytes[start] === 0x74 && end - start === 4;
}
