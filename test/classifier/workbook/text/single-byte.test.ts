import { expect, test } from "vitest";
import { singleByteDecoder } from "../../../../src/classifier/workbook/text/single-byte";

const EVERY_BYTE = Uint8Array.from({ length: 0x100 }, (_, byte) => byte);

/** Where an encoding has a gap, platforms put a control character, or a letter that it was given later. */
test.each([
  ["windows-1250", 5],
  ["windows-1251", 1],
  ["windows-1253", 17],
  ["windows-1254", 7],
  ["windows-1255", 23],
  ["windows-1256", 0],
  ["iso-8859-2", 0],
  ["koi8-r", 0],
])("%s is decoded as the platform does it, but for %i gaps", (name, gaps) => {
  const decoded = Array.from(singleByteDecoder(name)?.(EVERY_BYTE, 0, EVERY_BYTE.length) ?? "");
  const expected = new TextDecoder(name).decode(EVERY_BYTE);
  expect(decoded).toHaveLength(0x100);
  expect(decoded.filter((letter) => letter === "\uFFFD")).toHaveLength(gaps);
  expect(decoded.filter((letter, byte) => letter !== expected[byte] && letter !== "\uFFFD")).toEqual([]);
});

test("an encoding that is not here has no decoder", () => {
  expect(singleByteDecoder("shift_jis")).toBeNull();
});
