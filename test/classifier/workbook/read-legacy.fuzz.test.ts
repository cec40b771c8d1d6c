import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { buildLegacy } from "../../support/legacy";
import { mutateBytes, mutatePart, randomFrom } from "../../support/mutate";
import { disorder } from "../../support/orderly";
import { readFile } from "../../support/read-file";

const SHEETS = [
  {
    name: "Staff",
    rows: [
      ["Name", "Born", "Note"],
      ["Zoë M", new Date(Date.UTC(1984, 2, 12)), 1.5],
      [true, "日本", null],
    ],
    hiddenColumns: [1],
    hiddenRows: [2],
  },
  { name: "More", rows: [["a"], [null], ["b"]], visibility: "hidden" as const },
];
const FORMATS = ["biff8", "biff5", "xlsb", "ods", "fods"] as const;
const FILES = new Map(FORMATS.map((format) => [format, buildLegacy(SHEETS, format)]));
const NAMES = { biff8: "a.xls", biff5: "a.xls", xlsb: "a.xlsb", ods: "a.ods", fods: "a.fods" };

describe.each(FORMATS)("%s", (format) => {
  const bytes = FILES.get(format)!;

  test.prop([fc.nat()], { numRuns: 200 })("is read in order whatever bytes are changed", (seed) => {
    expect(disorder(readFile(mutateBytes(bytes, randomFrom(seed)), NAMES[format]))).toBeNull();
  });

  test.prop([fc.nat()], { numRuns: 200 })("is read in order whatever part is changed", (seed) => {
    const changed = mutatePart(bytes, randomFrom(seed));
    if (changed !== null) expect(disorder(readFile(changed, NAMES[format]))).toBeNull();
  });

  test.prop([fc.double({ min: 0.5, max: 1, maxExcluded: true, noNaN: true })], { numRuns: 200 })(
    "is never without a doubt when cut off, unless nothing but padding is lost",
    (share) => {
      const length = Math.max(100, Math.floor(bytes.length * share));
      const cut = readFile(bytes.slice(0, length), NAMES[format]);
      if (cut.doubts.length > 0) return;
      expect(cut).toEqual(readFile(bytes, NAMES[format]));
      expect(bytes.slice(length).every((byte) => byte === 0 || byte === 0xff)).toBe(true);
    },
  );
});
