import { spells, uint16, uint32 } from "../container/bytes";
import { inflateInSlices } from "../inflate/inflate-in-slices";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";

const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const CHECKSUM = 2;
const TRAILER = 8;
const RATIO_COUNTS_ABOVE = 1024 * 1024;

export function isGzip(bytes: Uint8Array): boolean {
  return spells(bytes, 0, "\x1F\x8B\x08");
}

/**
 * The file in a .gz (RFC 1952). One that holds several streams, as `cat a.gz b.gz` makes it, is called damaged.
 * @throws ReadingStop `damaged`, or the limit that was reached
 */
export function readGzip(
  reading: OpenReading,
  bytes: Uint8Array,
  name: string,
): { readonly name: string; readonly bytes: Uint8Array } {
  const packed = bytes.subarray(headerEnd(bytes), Math.max(0, bytes.length - TRAILER));
  const declared = uint32(bytes, bytes.length - 4);
  const slices: Uint8Array[] = [];
  let total = 0;
  try {
    const inflate = reading.limits.inflate ?? inflateInSlices;
    inflate(packed, declared, (slice) => {
      total += slice.length;
      if (total > RATIO_COUNTS_ABOVE && total > reading.limits.maxRatio * packed.length) {
        throw new ReadingStop("too-compressed");
      }
      reading.spendBytes(slice.length);
      slices.push(slice.slice());
      return true;
    });
  } catch (error) {
    throw error instanceof ReadingStop ? error : new ReadingStop("damaged");
  }
  if (total !== declared) throw new ReadingStop("damaged");
  return { name: innerName(name), bytes: join(slices, total) };
}

function headerEnd(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if ((flags & EXTRA) !== 0) at += 2 + uint16(bytes, at);
  for (const field of [NAME, COMMENT]) {
    if ((flags & field) !== 0) at = bytes.indexOf(0, at) + 1;
  }
  return (flags & CHECKSUM) !== 0 ? at + 2 : at;
}

function innerName(name: string): string {
  const base = name.slice(name.lastIndexOf("/") + 1);
  return /\.tgz$/i.test(base) ? base.replace(/\.tgz$/i, ".tar") : base.replace(/\.gz$/i, "");
}

function join(slices: readonly Uint8Array[], total: number): Uint8Array {
  const [only] = slices;
  if (slices.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(total);
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return whole;
}
