import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { decodeAscii, decodeUtf8, isUtf8 } from "../../../../src/classifier/workbook/text/utf8";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

describe("decodeUtf8", () => {
  test.prop([fc.string({ unit: "binary", maxLength: 300 }), fc.nat(9), fc.nat(9)])(
    "decodes any text as the platform does, wherever it lies",
    (text, before, after) => {
      const content = Buffer.from(text, "utf8");
      const bytes = new Uint8Array(Buffer.concat([Buffer.alloc(before, 0x78), content, Buffer.alloc(after, 0x79)]));
      expect(decodeUtf8(bytes, before, before + content.length)).toBe(decoder.decode(content));
    },
  );

  test.prop([fc.uint8Array({ maxLength: 60 })])("says the same as the platform about what is UTF-8", (bytes) => {
    let isValid = true;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      isValid = false;
    }
    expect(isUtf8(bytes, 0, bytes.length)).toBe(isValid);
    expect(decodeUtf8(bytes, 0, bytes.length).includes("\uFFFD") || isValid).toBe(true);
  });

  it.each([
    ["a lone continuation byte", [0x61, 0x80, 0x62], "a\uFFFDb"],
    ["an overlong slash", [0xc0, 0xaf], "\uFFFD\uFFFD"],
    ["a surrogate", [0xed, 0xa0, 0x80], "\uFFFD\uFFFD\uFFFD"],
    ["a cut character", [0x61, 0xe2, 0x82], "a\uFFFD\uFFFD"],
    ["a point beyond Unicode", [0xf4, 0x90, 0x80, 0x80], "\uFFFD\uFFFD\uFFFD\uFFFD"],
  ])("replaces %s", (_, bytes, expected) => {
    expect(decodeUtf8(new Uint8Array(bytes), 0, bytes.length)).toBe(expected);
  });
});

describe("decodeAscii", () => {
  it.each([0, 1, 7, 8, 9, 10, 11, 64, 65, 8192, 20_000])("decodes %d characters", (length) => {
    const text = Array.from({ length }, (_, i) => String.fromCharCode(32 + (i % 90))).join("");
    expect(decodeAscii(new Uint8Array(Buffer.from(text)), 0, length)).toBe(text);
  });
});
