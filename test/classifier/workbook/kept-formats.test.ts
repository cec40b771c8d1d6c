import { expect, test } from "vitest";
import { KEPT_FORMATS } from "../../../src/classifier/workbook/kept-formats";

test.each([
  ["general", 0, ""],
  ["two decimals", 2, "0.00"],
  ["a share", 10, "0.00%"],
  ["a date", 14, "m/d/yy"],
  ["a date that only some languages have", 30, "yyyy-mm-dd"],
  ["text", 49, "@"],
  ["one that nobody built in", 163, ""],
])("the format of %s is %i: %s", (_, id, code) => {
  expect(KEPT_FORMATS.codeOf(id)).toBe(code);
});

test.each([
  [0x07, "#DIV/0!"],
  [0x2a, "#N/A"],
  [0xff, "#VALUE!"],
])("the error %i is called %s", (code, name) => {
  expect(KEPT_FORMATS.errorName(code)).toBe(name);
});
