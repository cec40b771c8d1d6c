import { expect, it } from "vitest";
import { singleByteDecoder } from "../../../../src/classifier/workbook/text/single-byte";
import { decodeText } from "../../../../src/cli/decode-text";

const UPPER = Uint8Array.from({ length: 0x60 }, (_, i) => 0xa0 + i);
const LETTER = /[\p{L}\p{M}]/u;

it.each([
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "iso-8859-2",
  "koi8-r",
])("has the letters of %s where the host has them", (encoding) => {
  const host = Array.from(decodeText(encoding, UPPER) ?? "");
  const own = Array.from(singleByteDecoder(encoding)?.(UPPER, 0, UPPER.length) ?? "");
  expect(own.filter((char) => LETTER.test(char)).length).toBeGreaterThan(20);
  expect(own.map((char, i) => (LETTER.test(char) ? char : host[i]))).toEqual(host);
});

it("has the letters of DOS", () => {
  const bytes = Uint8Array.from([0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72, 0x2e, 0x80, 0xc4, 0xe1, 0xff]);
  expect(singleByteDecoder("ibm437")?.(bytes, 0, bytes.length)).toBe("Müller.Ç\uFFFDß\u00A0");
});

it("knows no other", () => {
  expect(singleByteDecoder("shift_jis")).toBeNull();
});
