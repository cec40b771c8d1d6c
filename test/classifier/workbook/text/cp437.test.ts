import { expect, it } from "vitest";
import { decodeCp437 } from "../../../../src/classifier/workbook/text/cp437";

it("decodes the names old archivers write", () => {
  const bytes = new Uint8Array([0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72, 0x2e, 0x80, 0xe1, 0xff]);
  expect(decodeCp437(bytes, 0, bytes.length)).toBe("Müller.Çß\u00A0");
});

it("has a character for every byte", () => {
  const bytes = new Uint8Array(256).map((_, i) => i);
  expect(new Set(decodeCp437(bytes, 0, 256)).size).toBe(256);
});
