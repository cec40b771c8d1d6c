import { inflateRawSync } from "node:zlib";
import { readZipDirectory } from "../../src/classifier/workbook/container/zip-directory";
import { buildZip } from "./zip";

/** Numbers from 0 up to below `limit`, the same for the same seed (mulberry32). */
export type Random = (limit: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

const MARKUP = Buffer.from("<>/\"'&;=! \0");

/** One to six edits: bytes set, cut out, repeated or put in. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let result = Buffer.from(bytes);
  for (let edits = 1 + random(6); edits > 0; edits--) {
    const from = random(Math.max(1, result.length));
    const piece = result.subarray(from, from + 1 + random(40));
    const byte = random(2) === 0 ? random(256) : (MARKUP[random(MARKUP.length)] ?? 0);
    const replacements = [[Buffer.alloc(piece.length, byte)], [], [piece, piece, piece], [Buffer.from([byte]), piece]];
    const replacement = replacements[random(replacements.length)] ?? [];
    result = Buffer.concat([result.subarray(0, from), ...replacement, result.subarray(from + piece.length)]);
  }
  return new Uint8Array(result);
}

/** A zip with one of its parts changed, left out, doubled, or lying about its size; null where the bytes are no zip that can be taken apart. */
export function mutatePart(bytes: Uint8Array, random: Random): Uint8Array | null {
  try {
    const items = readZipDirectory(bytes, 1000).entries.map(({ name, headerAt, packedSize, method }) => {
      const header = Buffer.from(bytes.buffer, bytes.byteOffset + headerAt, 30);
      const start = headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
      const packed = bytes.subarray(start, start + packedSize);
      const content = method === 8 ? inflateRawSync(packed, { maxOutputLength: 4_000_000 }) : packed;
      return { name, bytes: new Uint8Array(content) };
    });
    const at = random(items.length);
    const item = items[at];
    if (item === undefined) return null;
    const changed = { ...item, bytes: Uint8Array.from(mutateBytes(item.bytes, random)) };
    const replacements = [
      [changed],
      [changed],
      [changed],
      [],
      [item, changed],
      [{ ...item, declaredSize: random(1 << 20) }],
    ];
    items.splice(at, 1, ...(replacements[random(replacements.length)] ?? []));
    return buildZip(items, { level: 1 });
  } catch {
    return null;
  }
}
