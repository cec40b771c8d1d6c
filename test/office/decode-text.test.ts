import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const KANJI = Uint8Array.from([0x8e, 0x52, 0x93, 0x63]);

it("decodes what the host decodes, and says what it does not know", async () => {
  const { decodeText } = await import("../../src/office/decode-text");
  expect(decodeText("shift_jis", KANJI)).toBe("山田");
  expect(decodeText("shift_jis", KANJI.subarray(0, 3))).toBe("山\uFFFD");
  expect(decodeText("unheard-of", KANJI)).toBeNull();
});

it("decodes nothing in a runtime without a decoder", async () => {
  vi.stubGlobal("TextDecoder", undefined);
  const { decodeText } = await import("../../src/office/decode-text");
  expect(decodeText("shift_jis", KANJI)).toBeNull();
});

it("has no answer where the host's decoder throws", async () => {
  class Broken {
    decode(): string {
      throw new TypeError("not here");
    }
  }
  vi.stubGlobal("TextDecoder", Broken);
  const { decodeText } = await import("../../src/office/decode-text");
  expect(decodeText("shift_jis", KANJI)).toBeNull();
});
