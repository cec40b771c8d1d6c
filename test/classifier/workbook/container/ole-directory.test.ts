import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { readOleNames } from "../../../../src/classifier/workbook/container/ole-directory";
import { buildOle } from "../../../support/ole";

const NAMES = [
  "EncryptionInfo",
  "EncryptedPackage",
  "\u0006DataSpaces",
  "Workbook",
  "\u0005SummaryInformation",
  "sixth",
];

it("lists the streams over all sectors of the directory", () => {
  expect([...readOleNames(buildOle(NAMES))].sort()).toEqual(["Root Entry", ...NAMES].sort());
});

it("stops as damaged where the directory runs in a circle", () => {
  const bytes = buildOle(NAMES);
  bytes[512 + 4] = 2; // the last directory sector leads back to the first
  expect(() => readOleNames(bytes)).toThrow("damaged");
});

it.each([0, 8, 511, 512, 1024, 1500])("stops as damaged after %d bytes", (length) => {
  expect(() => readOleNames(buildOle(NAMES).slice(0, length))).toThrow("damaged");
});

test.prop([fc.uint8Array({ minLength: 600, maxLength: 3000 })])("ends on any bytes", (bytes) => {
  try {
    expect(readOleNames(bytes).size).toBeLessThan(100);
  } catch (error) {
    expect(error).toMatchObject({ reason: "damaged" });
  }
});
