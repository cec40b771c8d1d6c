import { expect, it } from "vitest";
import { cellsOf, readFile } from "../../../support/read-file";
import { buildXlsx } from "../../../support/xlsx";

const sheets = [
  {
    name: "Sums",
    rows: [
      ["Offence", "Count"],
      ["Theft", 2],
    ],
  },
];
const rows = [
  ["Crime no", "Victim", "Age"],
  ["17/1", "Anna Kim", 31],
  ["17/2", "Omar & Sons", null],
  ["17/3", "Anna Kim", 52],
];

it("hands over the records with the field names above, after the sheets", () => {
  const file = readFile(buildXlsx({ sheets, pivotRows: rows }));
  expect(cellsOf(file)[1]).toEqual([rows[0], rows[1], ["17/2", "Omar & Sons"], rows[3]]);
  expect(file.sheets[1]?.head).toMatchObject({ store: "pivot-cache", visibility: "hidden" });
  expect(file.sheets[0]?.head.store).toBeUndefined();
  expect(file.sheets[1]?.ends).toBe(1);
  expect(file.stores.pivotRecords).toBe(3);
});

it("hands over the distinct values where the records were not saved", () => {
  const file = readFile(buildXlsx({ sheets, pivotRows: rows, hasNoPivotRecords: true }));
  expect(cellsOf(file)[1]).toEqual([rows[0], ["17/1", "Anna Kim"], ["17/2", "Omar & Sons"], ["17/3"]]);
  expect(file.stores.pivotRecords).toBe(0);
});

const definition = (items: string) =>
  `<pivotCacheDefinition><cacheFields><cacheField name="a"><sharedItems>${items}</sharedItems></cacheField></cacheFields></pivotCacheDefinition>`;

it.each([
  ['<s v="x"/>', "x"],
  ['<n v="1.5"/>', 1.5],
  ['<d v="1984-03-12T00:00:00"/>', "1984-03-12"],
  ['<d v="1984-03-12T09:30:00"/>', "1984-03-12T09:30:00"],
  ['<b v="1"/>', true],
  ['<s v="two_x000D_lines"/>', "two\rlines"],
])("reads %s", (item, value) => {
  const parts = { "xl/pivotCache/pivotCacheDefinition1.xml": definition(item) };
  expect(cellsOf(readFile(buildXlsx({ sheets, parts })))[1]).toEqual([["a"], [value]]);
});

it.each([
  ["errors and missing values", '<e v="#N/A"/><m/>'],
  ["no values at all", ""],
])("has nothing for %s", (_, items) => {
  const parts = { "xl/pivotCache/pivotCacheDefinition1.xml": definition(items) };
  const file = readFile(buildXlsx({ sheets, parts }));
  expect(cellsOf(file)[1]).toEqual([["a"]]);
  expect(file.doubts).toEqual([]);
});

it("says when the records cannot be read, and keeps the distinct values", () => {
  const parts = { "xl/pivotCache/pivotCacheRecords1.xml": "<pivotCacheRecords><r><s " };
  const file = readFile(buildXlsx({ sheets, pivotRows: rows, parts }));
  expect(file.doubts).toEqual(["damaged"]);
  expect(file.sheets[1]?.ends).toBe(1);
});
