import { expect, it } from "vitest";
import { isFittingName } from "../../src/cli/out-name";

it.each([
  ["out.xlsx", "xlsx", true],
  ["out.XLSM", "xlsx", true],
  ["out.xls", "xlsx", false],
  ["out.xlsb", "xlsx", false],
  ["out.ods", "xlsx", false],
  ["out.csv", "xlsx", false],
  ["out.csv", "csv", true],
  ["out.txt", "tsv", true],
  ["out.xlsx", "csv", false],
  ["out", "xlsx", true],
  ["out.2026", "xlsx", true],
  ["copy.csv/out.part", "xlsx", true],
])("%s for a copy that is %s: %s", (name, extension, expected) => {
  expect(isFittingName(name, extension)).toBe(expected);
});
