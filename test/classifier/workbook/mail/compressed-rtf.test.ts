import { expect, it } from "vitest";
import { unpackRtf } from "../../../../src/classifier/workbook/mail/compressed-rtf";
import { packRtf } from "../../../support/msg";

const fromHex = (hex: string) => Uint8Array.from(hex.split(" "), (byte) => parseInt(byte, 16));
const unpacked = (packed: Uint8Array) => {
  const bytes = unpackRtf(packed);
  return bytes === null ? null : Buffer.from(bytes).toString("latin1");
};

// MS-OXRTFCP 3.1.1 and 3.1.2.
const SIMPLE =
  "2d 00 00 00 2b 00 00 00 4c 5a 46 75 f1 c5 c7 a7 03 00 0a 00 72 63 70 67 31 32 35 42 32 0a f3 20 68 65 6c 09 00 20 62 77 05 b0 6c 64 7d 0a 80 0f a0";
const OVERLAPPING = "1a 00 00 00 1c 00 00 00 4c 5a 46 75 e2 d4 4b 51 41 00 04 20 57 58 59 5a 0d 6e 7d 01 0e b0";

it.each([
  ["references into what is known before", SIMPLE, "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"],
  ["a reference to what it writes itself", OVERLAPPING, "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"],
])("unpacks the specification's example: %s", (_, hex, text) => {
  expect(unpacked(fromHex(hex))).toBe(text);
});

it("takes RTF that is not packed", () => {
  expect(unpacked(fromHex("13 00 00 00 07 00 00 00 4d 45 4c 41 00 00 00 00 7b 5c 72 74 66 31 7d"))).toBe("{\\rtf1}");
});

it("unpacks more than its window holds", () => {
  const text = Array.from({ length: 3000 }, (_, i) => `${i} `).join("");
  expect(unpacked(packRtf(text))).toBe(text);
});

it("is nothing where it breaks off or claims too much", () => {
  expect(unpacked(fromHex(SIMPLE).slice(0, 30))).toBeNull();
  expect(unpacked(new Uint8Array(0))).toBeNull();
  const lying = packRtf("{\\rtf1}").slice(0, 22);
  lying.fill(0xff, 4, 8);
  expect(unpacked(lying)).toBeNull();
});

it("is nothing where there is more than it claims", () => {
  const lying = fromHex(SIMPLE);
  lying.fill(0, 4, 8);
  expect(unpacked(lying)).toBeNull();
});
