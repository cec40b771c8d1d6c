import { inflateRawSync } from "node:zlib";
import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { crc32 } from "../../src/fixes/crc32";

/** As the standard has it: bit by bit. */
function slowCrc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

it("is the one that zips have", () => {
  expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
  expect(crc32(inflateRawSync(Buffer.from("0300", "hex")))).toBe(0);
});

test.prop([fc.uint8Array({ maxLength: 99 }), fc.nat(7)])("is the same wherever the bytes lie", (bytes, offset) => {
  const moved = new Uint8Array(offset + bytes.length);
  moved.set(bytes, offset);
  expect(crc32(moved.subarray(offset))).toBe(slowCrc32(bytes));
});
