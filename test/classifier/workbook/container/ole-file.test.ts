import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { OleFile } from "../../../../src/classifier/workbook/container/ole-file";
import { buildLegacy } from "../../../support/legacy";
import { buildOle } from "../../../support/ole";

const NAMES = [
  "EncryptionInfo",
  "EncryptedPackage",
  "\u0006DataSpaces",
  "Workbook",
  "\u0005SummaryInformation",
  "sixth",
];
const namesIn = (bytes: Uint8Array) => new OleFile(bytes).entries.map(({ name }) => name).filter((name) => name !== "");

it("lists the streams over all sectors of the directory", () => {
  expect(namesIn(buildOle(NAMES)).sort()).toEqual(["Root Entry", ...NAMES].sort());
});

it("reads streams of any length, and what lies in a storage", () => {
  const long = new Uint8Array(100_000).map((_, i) => i % 251);
  const ole = new OleFile(
    buildOle([
      { name: "long", bytes: long },
      {
        name: "folder",
        children: [{ name: "short", bytes: new Uint8Array([1, 2]) }, { name: "empty" }],
      },
    ]),
  );
  const folder = ole.entries.find(({ name }) => name === "folder");
  const [short, empty] = [...ole.children(folder!)].sort((a, b) => b.size - a.size);
  expect(Buffer.from(ole.read(ole.stream("long")!)).equals(long)).toBe(true);
  expect([short?.name, empty?.name]).toEqual(["short", "empty"]);
  expect([...ole.read(short!)]).toEqual([1, 2]);
});

it("reads a stream in small sectors", () => {
  const ole = new OleFile(buildLegacy([{ name: "A", rows: [["a"]] }], "biff8"));
  const entry = ole.entries.find(({ size, isStream }) => isStream && size > 0 && size < 4096);
  expect(ole.read(entry!)).toHaveLength(entry!.size);
});

it.each([
  ["the file ends", (bytes: Uint8Array) => bytes.slice(0, 3000)],
  ["the chain of sectors ends", (bytes: Uint8Array) => bytes.fill(0xff, 512 + 4 * 6, 1024)],
])("reads a stream up to where %s", (_, breakOff) => {
  const long = new Uint8Array(100_000).fill(7);
  const ole = new OleFile(breakOff(buildOle([{ name: "long", bytes: long }])));
  const entry = ole.stream("long")!;
  const found = ole.readFound(entry);
  expect(found.length).toBeGreaterThan(500);
  expect(found.length).toBeLessThan(3000);
  expect(found.every((byte) => byte === 7)).toBe(true);
  expect(() => ole.read(entry)).toThrow("damaged");
});

it("stops as damaged where the directory runs in a circle", () => {
  const bytes = buildOle(NAMES);
  bytes[512 + 4] = 2; // the last directory sector leads back to the first
  expect(() => namesIn(bytes)).toThrow("damaged");
});

it.each([0, 8, 511, 512, 1024, 1500])("stops as damaged after %d bytes", (length) => {
  expect(() => namesIn(buildOle(NAMES).slice(0, length))).toThrow("damaged");
});

test.prop([fc.uint8Array({ minLength: 600, maxLength: 3000 })])("ends on any bytes", (bytes) => {
  try {
    expect(namesIn(bytes).length).toBeLessThan(100);
  } catch (error) {
    expect(error).toMatchObject({ reason: "damaged" });
  }
});

it.each([
  [0, false],
  [352, false],
  [353, true],
  [60_000, true],
])("is cut off where bytes of a stream are lost, not the padding behind it (%d bytes)", (lost, isCutOff) => {
  const bytes = buildOle([{ name: "long", bytes: new Uint8Array(100_000).fill(7) }]);
  expect(new OleFile(bytes.slice(0, bytes.length - lost)).isCutOff).toBe(isCutOff);
});

it("is cut off where its directory leads to entries that are lost", () => {
  const bytes = buildOle(NAMES);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(512 * 3 + 72, 99, true); // the root's right neighbour
  expect(new OleFile(bytes).isCutOff).toBe(true);
});
