import { withoutAccents } from "../header/header-text";

/**
 * Keys of people are hashes, so that none is kept and none is put together as a text: whole numbers of 52 bits, of which two add up
 * exactly. Among a million keys a collision is a one in ten thousand chance.
 */
const LOW_BITS = 20;
const LOW_RANGE = 1 << LOW_BITS;
const RANGE = 2 ** 52;

const LAST_ASCII = 0x7f;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const TO_LOWER = 0x20;
const SPACE = 0x20;
const COMMA = 0x2c;
const POINT = 0x2e;
const FIRST_WIDE_SPACE = 0xa0;

/** Where a key begins. For a small number the engine compiles code of its own, which it throws away with the first whole key. */
export const NO_KEY = 2 ** 51;

/** Without accents and in lower case: what two spellings of one key have in common. */
export function fold(text: string): string {
  return withoutAccents(text).toLowerCase();
}

/**
 * A key with a text behind it, which may be empty. Case and accents are overlooked: most texts are of ASCII alone,
 * which shows while they are read, and need no folded copy.
 */
export function addText(key: number, text: string, isFolded = false): number {
  let low = (key | 0) ^ 0x11c9dc5;
  let high = ((key / LOW_RANGE) | 0) ^ 0x1000193;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code > LAST_ASCII && !isFolded) return addText(key, fold(text), true);
    if (code <= UPPER_Z && code >= UPPER_A) code |= TO_LOWER;
    low = Math.imul(low ^ code, 0x01000193);
    low = (low << 13) | (low >>> 19);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high = (high << 15) | (high >>> 17);
  }
  return finished(high ^ text.length, low);
}

/** The same for another key. */
export function addKey(key: number, other: number): number {
  const low = Math.imul((key | 0) ^ 0x11c9dc5, 0x01000193) ^ (other | 0);
  const high = Math.imul(((key / LOW_RANGE) | 0) ^ 0x1000193, 0x85ebca6b) ^ ((other / LOW_RANGE) | 0);
  return finished(high, low);
}

/** Of the words of a text, parted by spaces, commas and points, in any order; 0 where there are none. Case and accents are overlooked. */
export function keyOfWords(text: string, isFolded = false): number {
  let sum = 0;
  let length = 0;
  let low = 0;
  let high = 0;
  for (let at = 0; at <= text.length; at++) {
    let code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (code > LAST_ASCII && !isFolded) return keyOfWords(fold(text), true);
    if (isGap(code)) {
      if (length > 0) sum = addWords(sum, finished(high ^ length, low));
      length = low = high = 0;
      continue;
    }
    if (code <= UPPER_Z && code >= UPPER_A) code |= TO_LOWER;
    low = Math.imul(low ^ code, 0x01000193);
    low = (low << 13) | (low >>> 19);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high = (high << 15) | (high >>> 17);
    length++;
  }
  return sum;
}

/** The words of two texts together. */
export function addWords(some: number, more: number): number {
  const sum = some + more;
  return sum < RANGE ? sum : sum - RANGE;
}

function finished(high: number, low: number): number {
  let top = Math.imul(high ^ (high >>> 13) ^ low, 0xc2b2ae35);
  let rest = Math.imul(low ^ (low >>> 16) ^ high, 0x45d9f3b);
  top ^= top >>> 16;
  rest ^= rest >>> 15;
  return (top >>> 0) * LOW_RANGE + (rest >>> (32 - LOW_BITS));
}

function isGap(code: number): boolean {
  if (code > COMMA && code < FIRST_WIDE_SPACE) return code === POINT;
  return code === COMMA || code === SPACE || ((code < SPACE || code >= FIRST_WIDE_SPACE) && isWideSpace(code));
}

function isWideSpace(code: number): boolean {
  return /\s/.test(String.fromCharCode(code));
}
