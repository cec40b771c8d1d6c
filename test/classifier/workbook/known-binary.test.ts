import { expect, it } from "vitest";
import { doubtAboutBinary } from "../../../src/classifier/workbook/known-binary";
import { noise } from "../../support/noise";

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
/** A packet header, its content's first byte and length, and the beginning of the packet that follows. */
const packets = (header: string, version: number, length: number, next = "\xD2") =>
  latin1(header + String.fromCharCode(version) + "k".repeat(length - 1) + next);

it.each([
  ["to a key, as gpg writes it", packets("\x85\x01\x0C", 3, 268)],
  ["to a short key", packets("\x84\x5E", 3, 94)],
  ["to a key, in the newer form", packets("\xC1\xC0\x4C", 3, 268)],
  ["to a second key", packets("\x85\x01\x0C", 3, 268, "\x85")],
  ["with a passphrase", packets("\x8C\x0D", 4, 13)],
  ["with a passphrase, in the newer form", packets("\xC3\x0D", 5, 13)],
  ["by OpenSSL", latin1("Salted__\x01\x02")],
  ["by KeePass", latin1("\x03\xD9\xA2\x9A\x67")],
])("knows what is encrypted %s", (_, bytes) => {
  expect(doubtAboutBinary(bytes)).toBe("encrypted");
});

it.each([
  ["noise", new Uint8Array(noise(4000))],
  ["a PGP packet that is cut off", packets("\x85\x01\x0C", 3, 268).slice(0, 200)],
  ["a PGP packet of an unknown version", packets("\x85\x01\x0C", 9, 268)],
  ["a PGP packet of another kind", packets("\xA3\x0D", 3, 13)],
  ["a sheet of Lotus 1-2-3, which begins like a picture", latin1("\0\0\x02\0\x06\x04\x06\0\x08\0")],
  ["what resembles nothing", latin1("\x01\x02\x03\x04")],
])("doubts %s", (_, bytes) => {
  expect(doubtAboutBinary(bytes)).toBe("unsupported-format");
});

it.each([
  ["a film", "\0\0\0\x20ftypisom"],
  ["shapes on a map", "\0\0\x27\x0A\0\0\0\0"],
  ["a sound", "ID3\x04\0\0"],
  ["a font", "wOF2\0\x01\0\0"],
  ["a program", "MZ\x90\0"],
  ["a picture", "BM\x36\0\x0C"],
  ["a Targa picture", "\0\0\x02\0\0\0\0\0\0\0\0\0\x10\0\x10\0\x18"],
])("has no doubt about %s", (_, text) => {
  expect(doubtAboutBinary(latin1(text))).toBeNull();
});
