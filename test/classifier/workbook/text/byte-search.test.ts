import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { ByteSearch } from "../../../../src/classifier/workbook/text/byte-search";

describe("ByteSearch", () => {
  test.prop([
    fc.array(fc.constantFrom(0, 0x0a, 0x0b, 0x8a, 0xff), { maxLength: 60 }),
    fc.nat(5),
    fc.array(fc.nat(61), { maxLength: 20 }),
    fc.constantFrom(0, 0x0a, 0xff),
  ])("finds what a plain search finds, wherever the bytes lie", (content, offset, asked, byte) => {
    const bytes = new Uint8Array([...Array.from({ length: offset }, () => byte), ...content]).subarray(offset);
    const search = new ByteSearch(bytes, byte);
    for (const from of asked.map((at) => Math.min(at, bytes.length))) {
      const at = bytes.indexOf(byte, from);
      expect(search.next(from)).toBe(at < 0 || from >= bytes.length ? bytes.length : at);
    }
  });

  it("finds nothing in nothing", () => {
    expect(new ByteSearch(new Uint8Array(0), 10).next(0)).toBe(0);
  });
});
