import { inflateInSlices } from "../inflate/inflate-in-slices";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { spells, uint16 } from "./bytes";
import type { InflatePort } from "../workbook";
import type { ZipDirectory, ZipEntry } from "./zip-directory";

const STORED = 0;
const DEFLATED = 8;
const LOCAL_SIZE = 30;
/** Longer ones are not used again. */
const LARGEST_SLICE = 1024 * 1024;
/** A small part may well compress 500-fold. */
const RATIO_COUNTS_ABOVE = 1024 * 1024;
/** Deflate cannot make more of one byte. */
const HIGHEST_RATIO = 1032;

/**
 * Hands over a part's inflated bytes in slices until `take` returns false; a slice is used again for the next one.
 * @throws ReadingStop with the limit that was reached, `encrypted`, `damaged`, or `unsupported-format` for rare compression methods
 */
export function streamPart(
  reading: OpenReading,
  zip: ZipDirectory,
  entry: ZipEntry,
  take: (slice: Uint8Array) => boolean,
): void {
  const packed = packedBytes(zip, entry);
  let total = 0;
  const progress = { isComplete: true };
  const account = (slice: Uint8Array): boolean => {
    total += slice.length;
    if (total > RATIO_COUNTS_ABOVE && total > reading.limits.maxRatio * packed.length) {
      throw new ReadingStop("too-compressed");
    }
    reading.spendBytes(slice.length);
    return (progress.isComplete = take(slice));
  };
  if (entry.method === STORED) account(packed);
  else if (entry.method === DEFLATED)
    inflatePacked(reading.limits.inflate ?? inflateInSlices, packed, entry.declaredSize, account);
  else throw new ReadingStop("unsupported-format");
  // The directory lies. What came is read.
  if (progress.isComplete && total !== entry.declaredSize) reading.doubt("damaged");
}

/** A part as one array. */
export function readPart(reading: OpenReading, zip: ZipDirectory, entry: ZipEntry): Uint8Array {
  let whole: Uint8Array = new Uint8Array(0);
  let length = 0;
  streamPart(reading, zip, entry, (slice) => {
    // A host inflates in one piece, which stays as it is and need not be copied.
    if (slice.length === entry.declaredSize && slice.length > LARGEST_SLICE) {
      whole = slice;
      length = slice.length;
      return true;
    }
    const expected = Math.min(entry.declaredSize, entry.packedSize * HIGHEST_RATIO, reading.remainingBytes + length);
    whole = withRoom(whole, length, slice.length, expected);
    whole.set(slice, length);
    length += slice.length;
    return true;
  });
  return whole.subarray(0, length);
}

function withRoom(bytes: Uint8Array, used: number, wanted: number, expected: number): Uint8Array {
  if (used + wanted <= bytes.length) return bytes;
  const larger = new Uint8Array(Math.max(used + wanted, used === 0 ? expected : used * 2));
  larger.set(bytes.subarray(0, used));
  return larger;
}

function inflatePacked(
  inflate: InflatePort,
  packed: Uint8Array,
  declaredSize: number,
  take: (slice: Uint8Array) => boolean,
): void {
  try {
    inflate(packed, declaredSize, take);
  } catch (error) {
    throw error instanceof ReadingStop ? error : new ReadingStop("damaged");
  }
}

function packedBytes(zip: ZipDirectory, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new ReadingStop("encrypted");
  const { bytes } = zip;
  if (!spells(bytes, entry.headerAt, "PK\x03\x04")) throw new ReadingStop("damaged");
  // Name and extra field may be longer here than in the directory.
  const start = entry.headerAt + LOCAL_SIZE + uint16(bytes, entry.headerAt + 26) + uint16(bytes, entry.headerAt + 28);
  const end = start + entry.packedSize;
  if (end > bytes.length) throw new ReadingStop("damaged");
  return bytes.subarray(start, end);
}
