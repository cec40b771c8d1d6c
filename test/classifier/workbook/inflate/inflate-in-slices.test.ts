import { constants, deflateRawSync, inflateRawSync, type ZlibOptions } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inflateInSlices as inflate } from "../../../../src/classifier/workbook/inflate/inflate-in-slices";
import { randomFrom } from "../../../support/mutate";

const lines = (count: number) =>
  Buffer.from(Array.from({ length: count }, (_, i) => `line ${(i * 7919) % 99_991}\n`).join(""));

function inflated(packed: Uint8Array, declaredSize: number, slices: Uint8Array[] = []): Buffer {
  inflate(packed, declaredSize, (slice) => slices.push(slice.slice()) > 0);
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

describe("agrees with zlib", () => {
  const random = randomFrom(1951);
  const noise = (length: number) => Buffer.from(Array.from({ length }, () => random(256)));
  const contents: readonly (readonly [string, Buffer])[] = [
    ["nothing", Buffer.alloc(0)],
    ["one byte", Buffer.from("a")],
    ["one byte again and again", Buffer.alloc(300_000, "a")],
    ["two and three bytes again and again", Buffer.from("ab".repeat(40_000) + "abc".repeat(40_000))],
    ["noise", noise(200_000)],
    ["noise that comes again as far back as can be", Buffer.concat([noise(32_768), noise(0), noise(32_768)])],
    ["lines", lines(60_000)],
    [
      "few symbols, some of them rare",
      Buffer.from(Array.from({ length: 90_000 }, () => random(1 + random(1 + random(200))))),
    ],
  ];
  const options: readonly (readonly [string, ZlibOptions])[] = [
    ["stored", { level: 0 }],
    ["fast", { level: 1 }],
    ["usual", {}],
    ["best", { level: 9, memLevel: 9 }],
    ["small blocks", { memLevel: 1 }],
    ["fixed codes", { strategy: constants.Z_FIXED }],
    ["no matches", { strategy: constants.Z_HUFFMAN_ONLY }],
    ["runs", { strategy: constants.Z_RLE }],
  ];

  it.each(contents)("about %s", (_, content) => {
    for (const [name, option] of options) {
      const twice = Buffer.concat([content, content]);
      expect(inflated(new Uint8Array(deflateRawSync(twice, option)), twice.length).equals(twice), name).toBe(true);
    }
  });

  it("about streams with bytes changed: the same bytes, or an error where zlib has one", () => {
    let intact = 0;
    for (let round = 0; round < 3000; round++) {
      const content = random(2) === 0 ? lines(40) : noise(300);
      const [, option] = options[round % options.length]!;
      const packed = new Uint8Array(deflateRawSync(content, option));
      packed[random(packed.length)]! ^= 1 << random(8);
      const [theirs, ours] = [() => inflateRawSync(packed), () => inflated(packed, content.length)].map((read) => {
        try {
          return read().toString("latin1");
        } catch {
          return null;
        }
      });
      if (theirs === null) continue;
      intact++;
      expect(ours).toBe(theirs);
    }
    expect(intact).toBeGreaterThan(300);
  });
});

it("hands over what came before the stream breaks off, and nothing else", () => {
  for (const option of [{}, { level: 0 }, { strategy: constants.Z_FIXED }, { strategy: constants.Z_HUFFMAN_ONLY }]) {
    const content = lines(60);
    const packed = new Uint8Array(deflateRawSync(content, option));
    for (let length = 0; length < packed.length; length++) {
      const slices: Uint8Array[] = [];
      expect(() => inflated(packed.slice(0, length), content.length, slices)).toThrow();
      const came = Buffer.concat(slices);
      expect(came.equals(content.subarray(0, came.length))).toBe(true);
    }
  }
});
