import { describe, expect, it } from "vitest";
import { cellOf, keepRow, readColumns } from "../../../../src/classifier/recognizers/table/read-columns";

describe("cellOf", () => {
  it.each<[string | number | boolean | null, string | number | boolean | null]>([
    ["  Maria ", "Maria"],
    ["", null],
    ["  ", null],
    ["NULL", null],
    ["n/a", null],
    ["--", null],
    ["\\N", null],
    ["TRUE", true],
    ["false", false],
    [0, 0],
    [null, null],
  ])("of %j is %j", (cell, value) => {
    expect(cellOf(cell)).toBe(value);
  });
});

describe("keepRow", () => {
  it("cuts texts that are longer than any recognizer needs, and changes nothing else", () => {
    const [long, ...others] = keepRow(["Maria ".repeat(100_000), "Maria", 7, true, null]);
    expect(long).toHaveLength(500);
    expect(others).toEqual(["Maria", 7, true, null]);
  });
});

describe("readColumns", () => {
  it("gives each column its distinct cells", () => {
    const columns = readColumns(
      ["Name", "City", null],
      [
        ["Anna", "Rome"],
        ["Ben", "Rome", ""],
        ["Anna", null, 3],
      ],
    );
    expect(columns.map(({ index, header, values, filled }) => ({ index, header, values, filled }))).toEqual([
      { index: 0, header: "Name", values: ["Anna", "Ben"], filled: 3 },
      { index: 1, header: "City", values: ["Rome"], filled: 2 },
      { index: 2, header: "", values: [3], filled: 1 },
    ]);
  });

  it("leaves out columns without header and cells, and tells a missing header row", () => {
    expect(
      readColumns(null, [
        [null, 1],
        ["", 2],
      ]),
    ).toMatchObject([{ index: 1, header: null }]);
  });
});
