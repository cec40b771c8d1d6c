import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readText } from "../../../../src/classifier/workbook/text/encoding";

const SAMPLE = "Name;City\r\nZoë Müller;Málaga\r\nJosé Peña;Genève\r\n";

function decoded(bytes: Uint8Array): string | null {
  const text = readText(bytes);
  return text === null ? null : text.decode(text.bytes, text.start, text.bytes.length);
}

const utf16le = (text: string) => Buffer.from(text, "utf16le");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const utf32 = (text: string, isBigEndian: boolean) => {
  const points = Array.from(text, (char) => char.codePointAt(0)!);
  const bytes = Buffer.alloc(points.length * 4);
  points.forEach((point, i) => (isBigEndian ? bytes.writeUInt32BE(point, i * 4) : bytes.writeUInt32LE(point, i * 4)));
  return bytes;
};

describe("readText", () => {
  it.each([
    ["UTF-8", Buffer.from(SAMPLE)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${SAMPLE}`)],
    ["UTF-16LE", utf16le(SAMPLE)],
    ["UTF-16LE with a mark", utf16le(`\uFEFF${SAMPLE}`)],
    ["UTF-16BE", utf16be(SAMPLE)],
    ["UTF-16BE with a mark", utf16be(`\uFEFF${SAMPLE}`)],
    ["UTF-32LE", utf32(SAMPLE, false)],
    ["UTF-32BE", utf32(SAMPLE, true)],
    ["UTF-32BE with a mark", utf32(`\uFEFF${SAMPLE}`, true)],
    ["windows-1252", Buffer.from(SAMPLE, "latin1")],
  ])("reads %s", (_, bytes) => {
    expect(decoded(new Uint8Array(bytes))).toBe(SAMPLE);
    expect(readText(new Uint8Array(bytes))?.isCertain).toBe(true);
  });

  it("knows what windows-1252 has where Latin-1 has control characters", () => {
    expect(decoded(new Uint8Array([0x80, 0x20, 0x93, 0x61, 0x94, 0x20, 0x9c]))).toBe("€ “a” œ");
  });

  it("keeps UTF-8 with one broken character UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("é".repeat(40)), Buffer.from([0xc3])]);
    expect(decoded(new Uint8Array(bytes))).toBe(`${"é".repeat(40)}\uFFFD`);
  });

  it.each([
    ["Shift_JIS", "\x96\xbc\x91\x4f,\x8f\x5a\x8f\x8a\n\x8e\x52\x93\x63,\x93\x8c\x8b\x9e\n"],
    ["GB18030", "\xd0\xd5\xc3\xfb,\xb3\xc7\xca\xd0\n\xd5\xc5\xce\xb0,\xb1\xb1\xbe\xa9\n"],
  ])("is not certain of %s", (_, text) => {
    expect(readText(new Uint8Array(Buffer.from(text, "latin1")))?.isCertain).toBe(false);
  });

  it("answers null for bytes that are no text", () => {
    expect(readText(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0]))).toBeNull();
  });

  test.prop([fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 })])(
    "reads any text in UTF-16 with a mark",
    (text) => {
      expect(decoded(new Uint8Array(utf16le(`\uFEFF${text}`)))).toBe(text);
      expect(decoded(new Uint8Array(utf16be(`\uFEFF${text}`)))).toBe(text);
    },
  );
});
