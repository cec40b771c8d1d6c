import { spells } from "../container/bytes";
import type { DecodePort } from "../workbook";
import { hasJapaneseEscapes, inEncoding, readLegacy } from "./legacy/read-legacy";
import { encodeUtf8, toUtf8 } from "./to-utf8";
import { asciiEnd, decodeUtf8, sequenceLength } from "./utf8";

export type Decode = (bytes: Uint8Array, start: number, end: number) => string;

/** A text as bytes in which every ASCII character is one byte, so that delimiters can be found without decoding. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  /** After a byte order mark. */
  readonly start: number;
  readonly decode: Decode;
  /** False for an encoding that is not known, or not decoded by this host: ASCII is right, the rest is guessed. */
  readonly isCertain: boolean;
  /** Null for UTF-8 and 8-bit texts, whose bytes are those of the file. */
  readonly wide: Wide | null;
  /** The bytes are UTF-8 made of another encoding, into which there is no way back. */
  readonly isRecoded: boolean;
}

/** UTF-16 or UTF-32. */
export interface Wide {
  readonly start: number;
  /** Bytes of a unit. */
  readonly size: 2 | 4;
  readonly isBigEndian: boolean;
}

const MARKS: readonly (readonly [mark: string, wide: Wide])[] = [
  ["\xFF\xFE\0\0", { start: 4, size: 4, isBigEndian: false }],
  ["\0\0\xFE\xFF", { start: 4, size: 4, isBigEndian: true }],
  ["\xFF\xFE", { start: 2, size: 2, isBigEndian: false }],
  ["\xFE\xFF", { start: 2, size: 2, isBigEndian: true }],
];
const UTF8_MARK = "\xEF\xBB\xBF";
const SAMPLE = 4096;
/** A list in another script has more than one such byte in so many. */
const FEW = 1000;

/**
 * Finds the encoding of a text; null for bytes that are no text.
 * @param port the host's decoder, for encodings that are not decoded here
 */
export function readText(bytes: Uint8Array, port?: DecodePort): TextBytes | null {
  if (spells(bytes, 0, UTF8_MARK)) return eightBit(bytes, 3, null, port);
  const wide = recognizeWide(bytes);
  return eightBit(wide === null ? bytes : wideToUtf8(bytes, wide), 0, wide, port);
}

/** The text as UTF-8, whatever it was. */
export function asUtf8({ bytes, start, decode }: TextBytes): Uint8Array {
  return decode === decodeUtf8 ? bytes.subarray(start) : toUtf8(decode(bytes, start, bytes.length));
}

/** UTF-16 and UTF-32 by their byte order mark, or because every other byte, or three in four, is zero. */
function recognizeWide(bytes: Uint8Array): Wide | null {
  for (const [mark, wide] of MARKS) {
    if (spells(bytes, 0, mark)) return wide;
  }
  const often = (Math.min(bytes.length, SAMPLE) / 4) * 0.6;
  const [first = false, second = false, third = false, fourth = false] = countZeros(bytes).map(
    (count) => count > often,
  );
  if (second && third) return { start: 0, size: 4, isBigEndian: first };
  if (first && third) return { start: 0, size: 2, isBigEndian: true };
  return second && fourth ? { start: 0, size: 2, isBigEndian: false } : null;
}

function eightBit(bytes: Uint8Array, start: number, wide: Wide | null, port: DecodePort | undefined): TextBytes | null {
  if (hasControls(bytes, start)) return null;
  const utf8 = { bytes, start, decode: decodeUtf8, isCertain: true, wide, isRecoded: false };
  let sequences = 0;
  let malformed = 0;
  let malformedInRuns = 0;
  for (let i = asciiEnd(bytes, start, bytes.length); i < bytes.length; i++) {
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
  if (sequences > 10 * malformed) return utf8;
  if (malformed === 0) {
    if (wide !== null || !hasJapaneseEscapes(bytes)) return utf8;
    return inEncoding(bytes, start, "iso-2022-jp", port) ?? { ...utf8, isCertain: false };
  }
  // Accented letters of Western texts stand alone among ASCII; letters of other scripts stand together. A few broken ones in a long text
  // are neither.
  const standAlone = malformedInRuns * 2 <= malformed || malformed * FEW < bytes.length;
  return readLegacy(bytes, start, standAlone, port);
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

/** Zero bytes by their place in groups of four. */
function countZeros(bytes: Uint8Array): number[] {
  const counts = [0, 0, 0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    if (bytes[i] === 0) counts[i % 4] = (counts[i % 4] ?? 0) + 1;
  }
  return counts;
}

function wideToUtf8(bytes: Uint8Array, wide: Wide): Uint8Array {
  const { start, size } = wide;
  const text = new Uint8Array(Math.ceil(((bytes.length - start) * 3) / 2));
  let length = 0;
  for (let i = start; i + size <= bytes.length; i += size) {
    let point = unitAt(bytes, i, wide);
    const isLead = size === 2 && (point & 0xfc00) === 0xd800 && i + 4 <= bytes.length;
    const trail = isLead ? unitAt(bytes, i + 2, wide) : 0;
    if ((trail & 0xfc00) === 0xdc00) {
      point = 0x10000 + ((point & 0x3ff) << 10) + (trail & 0x3ff);
      i += 2;
    }
    length = encodeUtf8(point, text, length);
  }
  return text.subarray(0, length);
}

function unitAt(bytes: Uint8Array, at: number, { size, isBigEndian }: Wide): number {
  let unit = 0;
  for (let k = 0; k < size; k++) unit = unit * 256 + (bytes[isBigEndian ? at + k : at + size - 1 - k] as number);
  return unit;
}
