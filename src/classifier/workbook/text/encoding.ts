import { decodeUtf8, sequenceLength } from "./utf8";
import { decodeWindows1252 } from "./windows-1252";

export type Decode = (bytes: Uint8Array, start: number, end: number) => string;

/** A text as bytes in which every ASCII character is one byte, so that delimiters can be found without decoding. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  /** After a byte order mark. */
  readonly start: number;
  readonly decode: Decode;
  /** False for what looks like an encoding of East Asia, Cyrillic or Greek that is not Unicode: ASCII is right, the rest is guessed. */
  readonly isCertain: boolean;
}

const SAMPLE = 4096;

/** Finds the encoding of a text; null for bytes that are no text. */
export function readText(bytes: Uint8Array): TextBytes | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return eightBit(bytes, 3);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return eightBit(utf16ToUtf8(bytes, 2, 0), 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return eightBit(utf16ToUtf8(bytes, 2, 1), 0);
  const zeros = countZeros(bytes);
  if (zeros.total === 0) return eightBit(bytes, 0);
  // Western text in UTF-16 has a zero in every other byte.
  const half = Math.min(bytes.length, SAMPLE) / 2;
  if (zeros.odd > half * 0.7 && zeros.total === zeros.odd) return eightBit(utf16ToUtf8(bytes, 0, 0), 0);
  if (zeros.total - zeros.odd > half * 0.7 && zeros.odd === 0) return eightBit(utf16ToUtf8(bytes, 0, 1), 0);
  return null;
}

function eightBit(bytes: Uint8Array, start: number): TextBytes | null {
  if (hasControls(bytes, start)) return null;
  let sequences = 0;
  let malformed = 0;
  let malformedInRuns = 0;
  for (let i = start; i < bytes.length; i++) {
    if ((bytes[i] as number) < 0x80) continue;
    const length = sequenceLength(bytes, i, bytes.length);
    if (length > 0) {
      sequences++;
      i += length - 1;
    } else {
      malformed++;
      if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) malformedInRuns++;
    }
  }
  // A single broken character, as at a cut, does not make UTF-8 something else.
  if (malformed === 0 || sequences > 10 * malformed) return { bytes, start, decode: decodeUtf8, isCertain: true };
  // Accented letters of Western texts stand alone among ASCII; letters of other scripts stand together.
  return { bytes, start, decode: decodeWindows1252, isCertain: malformedInRuns * 2 <= malformed };
}

function hasControls(bytes: Uint8Array, start: number): boolean {
  const end = Math.min(bytes.length, start + SAMPLE);
  let controls = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b)) controls++;
  }
  return controls * 100 > end - start;
}

function countZeros(bytes: Uint8Array): { total: number; odd: number } {
  const end = Math.min(bytes.length, SAMPLE);
  let total = 0;
  let odd = 0;
  for (let i = 0; i < end; i++) {
    if (bytes[i] !== 0) continue;
    total++;
    if (i % 2 === 1) odd++;
  }
  return { total, odd };
}

/** @param high which byte of a pair is the high one's neighbour: 0 for little-endian, 1 for big-endian */
function utf16ToUtf8(bytes: Uint8Array, start: number, high: 0 | 1): Uint8Array {
  const unit = (i: number) => (bytes[i + high] as number) | ((bytes[i + 1 - high] as number) << 8);
  const last = bytes.length - 1;
  const text = new Uint8Array(Math.ceil(((bytes.length - start) * 3) / 2));
  let length = 0;
  for (let i = start; i < last; i += 2) {
    let point = unit(i);
    if ((point & 0xfc00) === 0xd800 && i + 2 < last && (unit(i + 2) & 0xfc00) === 0xdc00) {
      point = 0x10000 + ((point & 0x3ff) << 10) + (unit(i + 2) & 0x3ff);
      i += 2;
    }
    if (point < 0x80) text[length++] = point;
    else if (point < 0x800) {
      text[length++] = 0xc0 | (point >> 6);
      text[length++] = 0x80 | (point & 0x3f);
    } else {
      if (point < 0x10000) text[length++] = 0xe0 | (point >> 12);
      else {
        text[length++] = 0xf0 | (point >> 18);
        text[length++] = 0x80 | ((point >> 12) & 0x3f);
      }
      text[length++] = 0x80 | ((point >> 6) & 0x3f);
      text[length++] = 0x80 | (point & 0x3f);
    }
  }
  return text.subarray(0, length);
}
