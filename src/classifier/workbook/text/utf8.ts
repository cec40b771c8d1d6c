// The classic Outlook runtime promises no TextDecoder, so texts are decoded here.

/** Reads positions that the caller has checked; `noUncheckedIndexedAccess` cannot know. */
const at = (bytes: Uint8Array, index: number): number => bytes[index] as number;

const REPLACEMENT = "\uFFFD";
/** The high bits of four bytes. */
const ABOVE_ASCII = 0x80808080 | 0;
const ABOVE = new Uint8Array(256).fill(1, 0x80);
const LONG = 64;
const BLOCK = 8192;

/** By length, for texts up to LONG: what a text's codes are put into before they become one. */
const CODES: number[][] = [];

/** Bytes that are all below 0x80. One call with an array that is used again is the fastest way without host functions. */
export function decodeAscii(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length > LONG) return decodeLongAscii(bytes, start, end);
  const codes = (CODES[length] ??= Array.from({ length }, () => 0));
  for (let i = 0; i < length; i++) codes[i] = at(bytes, start + i);
  return String.fromCharCode.apply(null, codes);
}

/** The same for a short text in one go, if it has none of the bytes that are marked, which those above ASCII must be; else null. */
export function decodeUnmarked(bytes: Uint8Array, start: number, end: number, marks: Uint8Array): string | null {
  const length = end - start;
  if (length > LONG) return null;
  const codes = (CODES[length] ??= Array.from({ length }, () => 0));
  let seen = 0;
  for (let i = 0; i < length; i++) {
    const byte = at(bytes, start + i);
    codes[i] = byte;
    seen |= marks[byte] as number;
  }
  return seen === 0 ? String.fromCharCode.apply(null, codes) : null;
}

function decodeLongAscii(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let from = start; from < end; from += BLOCK) {
    const block = bytes.subarray(from, Math.min(from + BLOCK, end));
    text += String.fromCharCode.apply(null, block as unknown as number[]);
  }
  return text;
}

/** Malformed bytes become U+FFFD, as everywhere. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  return decodeUnmarked(bytes, start, end, ABOVE) ?? decodeMixed(bytes, start, end);
}

function decodeMixed(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  let plain = start;
  let i = start;
  while (i < end) {
    if (at(bytes, i) < 0x80) {
      i++;
      continue;
    }
    if (i > plain) text += decodeAscii(bytes, plain, i);
    const length = sequenceLength(bytes, i, end);
    text += length === 0 ? REPLACEMENT : decodeSequence(bytes, i, length);
    i += length === 0 ? 1 : length;
    plain = i;
  }
  return plain === start ? decodeAscii(bytes, start, end) : text + decodeAscii(bytes, plain, end);
}

/** Position of the first byte that is not ASCII, or `end`. */
export function asciiEnd(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && (bytes.byteOffset + i) % 4 !== 0 && at(bytes, i) < 0x80) i++;
  if ((bytes.byteOffset + i) % 4 === 0) {
    const words = new Int32Array(bytes.buffer, bytes.byteOffset + i, Math.max(0, end - i) >> 2);
    let word = 0;
    while (word < words.length && ((words[word] as number) & ABOVE_ASCII) === 0) word++;
    i += word * 4;
  }
  while (i < end && at(bytes, i) < 0x80) i++;
  return i;
}

export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let i = start;
  while (i < end) {
    const length = at(bytes, i) < 0x80 ? 1 : sequenceLength(bytes, i, end);
    if (length === 0) return false;
    i += length;
  }
  return true;
}

/** Length of the well-formed sequence of two to four bytes at a position (Unicode table 3-7), 0 where there is none. */
export function sequenceLength(bytes: Uint8Array, i: number, end: number): number {
  const lead = at(bytes, i);
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (i + length > end) return 0;
  const second = at(bytes, i + 1);
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let k = 2; k < length; k++) {
    if ((at(bytes, i + k) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function decodeSequence(bytes: Uint8Array, i: number, length: number): string {
  let point = at(bytes, i) & (0x7f >> length);
  for (let k = 1; k < length; k++) point = (point << 6) | (at(bytes, i + k) & 0x3f);
  return point < 0x10000 ? String.fromCharCode(point) : String.fromCodePoint(point);
}
