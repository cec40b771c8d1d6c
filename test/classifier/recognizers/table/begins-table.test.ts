import { expect, test } from "vitest";
import { beginsTable, repeatsHeader } from "../../../../src/classifier/recognizers/table/begins-table";

const GOODS = ["Pump 3", 4, 12.5];

test.each([
  ["a header of people below goods", ["Full name", "E-mail", "Date of birth"], true],
  ["the next row of goods", ["Pump 4", 1, 9.5], false],
  ["a remark", ["Prices without tax", null, null], false],
  ["words that head nothing", ["blue", "large", "round"], false],
])("%s", (_, row, expected) => {
  expect(beginsTable(row, GOODS)).toBe(expected);
});

test("a header is repeated where each of its cells stands again, whatever stands beside them", () => {
  expect(repeatsHeader(["Name", "E-mail", "x"], ["Name", "E-mail", null])).toBe(true);
  expect(repeatsHeader(["Name", "Phone"], ["Name", "E-mail"])).toBe(false);
  expect(repeatsHeader([], [null, ""])).toBe(false);
});
