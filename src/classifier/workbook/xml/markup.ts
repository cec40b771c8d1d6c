import { ReadingStop } from "../reading-stop";

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const DASH = 0x2d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** The token at hand does not end before the bytes do. */
export const INCOMPLETE = -1;

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Position after the `>` of the tag that opens at `at`, or INCOMPLETE. A `>` inside an attribute value does not count. */
export function tagEnd(bytes: Uint8Array, at: number, end: number): number {
  let quote = 0;
  for (let i = at + 1; i < end; i++) {
    const byte = bytes[i];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) return i + 1;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === LT) throw new ReadingStop("damaged");
  }
  return INCOMPLETE;
}

/** Whether something else than a tag begins at this `<`: a comment, CDATA section or processing instruction, or a DOCTYPE. */
export function isAside(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1];
  return next === BANG || next === QUESTION;
}

/**
 * Position after a comment, CDATA section or processing instruction, or INCOMPLETE.
 * @throws ReadingStop `damaged` for a DOCTYPE, which is an error in an Office file (ECMA-376 part 2, 8.1.4) and is never read
 */
export function asideEnd(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at + 1] === QUESTION) return after(bytes, at + 2, end, QUESTION, -1);
  if (bytes[at + 2] === DASH && bytes[at + 3] === DASH) return after(bytes, at + 4, end, DASH, DASH);
  if (bytes[at + 2] === OPEN_BRACKET) return after(bytes, at + 3, end, CLOSE_BRACKET, CLOSE_BRACKET);
  if (at + 4 > end) return INCOMPLETE;
  throw new ReadingStop("damaged");
}

/** Position after the first `>` that follows these one or two bytes. */
function after(bytes: Uint8Array, from: number, end: number, last: number, beforeLast: number): number {
  for (let i = from; i < end; i++) {
    if (bytes[i] !== GT || bytes[i - 1] !== last || i - 1 < from) continue;
    if (beforeLast < 0 || (bytes[i - 2] === beforeLast && i - 2 >= from)) return i + 1;
  }
  return INCOMPLETE;
}

/** Where the local part of the name begins that starts at `at`: after `x:` in `x:row`. */
export function localNameAt(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    const byte = bytes[i];
    if (byte === COLON) return i + 1;
    if (isNameEnd(byte)) return at;
  }
  return at;
}

export function nameEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end && !isNameEnd(bytes[i])) i++;
  return i;
}

function isNameEnd(byte: number | undefined): boolean {
  // Nearly every byte of a name is a letter, and all of those are above.
  if (byte !== undefined && byte > GT) return false;
  return byte === GT || byte === SLASH || byte === EQUALS || byte === undefined || isSpace(byte);
}

/** Whether the local name at this position is exactly `name`. */
export function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    if (bytes[at + i] !== name.charCodeAt(i)) return false;
  }
  return isNameEnd(bytes[at + name.length]);
}
