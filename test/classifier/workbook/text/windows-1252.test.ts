import { expect, it } from "vitest";
import { decodeWindows1252 } from "../../../../src/classifier/workbook/text/windows-1252";

const decode = (...bytes: number[]) => decodeWindows1252(new Uint8Array(bytes), 0, bytes.length);

it.each([
  [0x80, "€"],
  [0x81, "\u0081"],
  [0x8a, "Š"],
  [0x8c, "Œ"],
  [0x8e, "Ž"],
  [0x91, "‘"],
  [0x92, "’"],
  [0x93, "“"],
  [0x94, "”"],
  [0x96, "–"],
  [0x97, "—"],
  [0x99, "™"],
  [0x9f, "Ÿ"],
  [0xa0, "\u00A0"],
  [0xdf, "ß"],
  [0xff, "ÿ"],
])("decodes byte %d as %j", (byte, char) => {
  expect(decode(0x61, byte, 0x62)).toBe(`a${char}b`);
});

it("has a character for every byte", () => {
  expect(new Set(decode(...Array.from({ length: 256 }, (_, i) => i))).size).toBe(256);
});
