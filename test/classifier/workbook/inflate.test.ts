import { deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { inflateWithFflate as inflate } from "../../../src/classifier/workbook/inflate";

const lines = (count: number) =>
  Buffer.from(Array.from({ length: count }, (_, i) => `line ${(i * 7919) % 99_991}\n`).join(""));

function inflated(packed: Uint8Array, declaredSize: number): Buffer {
  const slices: Uint8Array[] = [];
  inflate(packed, declaredSize, (slice) => slices.push(slice) > 0);
  return Buffer.concat(slices);
}

it.each([
  ["as declared", 0],
  ["larger than declared", -5000],
  ["smaller than declared", 5000],
])("hands over all bytes of a part that is %s", (_, lie) => {
  for (const count of [1000, 200_000]) {
    const content = lines(count);
    expect(inflated(new Uint8Array(deflateRawSync(content)), content.length + lie).equals(content)).toBe(true);
  }
});

it("stops when no more is wanted", () => {
  const packed = new Uint8Array(deflateRawSync(lines(400_000)));
  let slices = 0;
  inflate(packed, 6_000_000, () => ++slices < 3);
  expect(slices).toBe(3);
});

it.each([0, 5_000_000])("throws on what is no deflate stream, declared as %d bytes", (declaredSize) => {
  expect(() => inflated(new Uint8Array(2000).fill(0xfe), declaredSize)).toThrow();
});
