import { singleByteDecoder } from "../text/single-byte";
import { decodeUtf8, isUtf8 } from "../text/utf8";
import { ReadingStop } from "../reading-stop";
import { spells, uint16, uint32, uint64 } from "./bytes";

export interface ZipEntry {
  /** With forward slashes and without a leading one, as written otherwise. */
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedSize: number;
  /** What the directory claims; never trusted. */
  readonly declaredSize: number;
  /** Where the local header lies in the file. */
  readonly headerAt: number;
}

export interface ZipDirectory {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** By lower-case name, because part names of Office files ignore case; a name that occurs twice is its last entry. */
  readonly byName: ReadonlyMap<string, ZipEntry>;
}

const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const AES = 99;

/** Readers differ in which of two parts of one name they take, so a package that has them shows others something else. */
export function hasRepeatedNames({ entries, byName }: ZipDirectory): boolean {
  return entries.length !== byName.size;
}

interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly isZip64: boolean;
  /** Bytes before the archive, as a self-extracting one has. */
  readonly shift: number;
}

/** Where the record that ends an archive begins, or -1. */
export function findZipEnd(bytes: Uint8Array): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes[at] === 0x50 && spells(bytes, at, "PK\x05\x06")) return at;
  }
  return -1;
}

/**
 * Reads the central directory (APPNOTE 4.3.12), which alone decides what the archive holds; sizes in local headers may be absent.
 * @throws ReadingStop `damaged`, or `too-many-parts`
 */
export function readZipDirectory(bytes: Uint8Array, maxParts: number): ZipDirectory {
  const place = findDirectory(bytes);
  if (place.count > maxParts) throw new ReadingStop("too-many-parts");
  const entries: ZipEntry[] = [];
  const byName = new Map<string, ZipEntry>();
  let at = place.start;
  while (at + ENTRY_SIZE <= place.end && spells(bytes, at, "PK\x01\x02")) {
    const next = at + ENTRY_SIZE + uint16(bytes, at + 28) + uint16(bytes, at + 30) + uint16(bytes, at + 32);
    if (next > place.end) throw new ReadingStop("damaged");
    const entry = readEntry(bytes, at, place.shift);
    entries.push(entry);
    byName.set(entry.name.toLowerCase(), entry);
    if (entries.length > maxParts) throw new ReadingStop("too-many-parts");
    at = next;
  }
  // Without zip64 the count has 16 bits only.
  if (place.isZip64 ? entries.length !== place.count : (entries.length & 0xffff) !== place.count) {
    throw new ReadingStop("damaged");
  }
  return { bytes, entries, byName };
}

function findDirectory(bytes: Uint8Array): DirectoryPlace {
  const end = findZipEnd(bytes);
  if (end < 0) throw new ReadingStop("damaged");
  const locator = end - 20;
  if (spells(bytes, locator, "PK\x06\x07")) {
    const record = uint64(bytes, locator + 8);
    if (record + 56 <= locator && spells(bytes, record, "PK\x06\x06")) {
      const start = uint64(bytes, record + 48);
      return placed(start, start + uint64(bytes, record + 40), uint64(bytes, record + 32), true, 0, record);
    }
  }
  const size = uint32(bytes, end + 12);
  const start = uint32(bytes, end + 16);
  const shift = Math.max(0, end - size - start);
  const isShifted = shift > 0 && (size === 0 || spells(bytes, start + shift, "PK\x01\x02"));
  return placed(start, start + size, uint16(bytes, end + 10), false, isShifted ? shift : 0, end);
}

function placed(
  start: number,
  end: number,
  count: number,
  isZip64: boolean,
  shift: number,
  limit: number,
): DirectoryPlace {
  if (end + shift > limit) throw new ReadingStop("damaged");
  return { start: start + shift, end: end + shift, count, isZip64, shift };
}

function readEntry(bytes: Uint8Array, at: number, shift: number): ZipEntry {
  const flags = uint16(bytes, at + 8);
  const method = uint16(bytes, at + 10);
  const nameEnd = at + ENTRY_SIZE + uint16(bytes, at + 28);
  const sizes = {
    declaredSize: uint32(bytes, at + 24),
    packedSize: uint32(bytes, at + 20),
    headerAt: uint32(bytes, at + 42),
  };
  readZip64Sizes(bytes, nameEnd, nameEnd + uint16(bytes, at + 30), sizes);
  return {
    name: decodeName(bytes, at + ENTRY_SIZE, nameEnd, (flags & 0x800) !== 0),
    isEncrypted: (flags & 1) !== 0 || method === AES,
    method,
    packedSize: sizes.packedSize,
    declaredSize: sizes.declaredSize,
    headerAt: sizes.headerAt + shift,
  };
}

/** The zip64 field holds only those numbers whose 32 bits are all set, in this order (APPNOTE 4.5.3). */
function readZip64Sizes(
  bytes: Uint8Array,
  start: number,
  end: number,
  sizes: { declaredSize: number; packedSize: number; headerAt: number },
): void {
  for (let at = start; at + 4 <= end; at += 4 + uint16(bytes, at + 2)) {
    if (uint16(bytes, at) !== 1) continue;
    let field = at + 4;
    const take = (value: number): number => {
      if (value !== IN_ZIP64 || field + 8 > end) return value;
      field += 8;
      return uint64(bytes, field - 8);
    };
    sizes.declaredSize = take(sizes.declaredSize);
    sizes.packedSize = take(sizes.packedSize);
    sizes.headerAt = take(sizes.headerAt);
    return;
  }
}

function decodeName(bytes: Uint8Array, start: number, end: number, isMarkedUtf8: boolean): string {
  // Many archivers write UTF-8 without setting the flag.
  const decode = (isMarkedUtf8 || isUtf8(bytes, start, end) ? null : singleByteDecoder("ibm437")) ?? decodeUtf8;
  const name = decode(bytes, start, end);
  return name.replace(/\\/g, "/").replace(/^\/+/, "");
}
