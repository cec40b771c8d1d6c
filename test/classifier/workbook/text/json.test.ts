import { describe, expect, it } from "vitest";
import { findJsonTables } from "../../../../src/classifier/workbook/text/json";
import { cellsOf, readFile } from "../../../support/read-file";

const rowsOf = (value: unknown) =>
  findJsonTables(JSON.stringify(value)).map(({ rows }) =>
    Array.from(rows, (row) => Array.from(row, (cell) => cell ?? null)),
  );

describe("tables in JSON", () => {
  it("are lists of objects, with the names of their members first", () => {
    expect(
      rowsOf([
        { name: "A", mail: "a@example.org" },
        { mail: "b@example.org", age: 40, isAway: true, note: null },
      ]),
    ).toEqual([
      [
        ["name", "mail", "age", "isAway", "note"],
        ["A", "a@example.org"],
        [null, "b@example.org", 40, true, null],
      ],
    ]);
  });

  it("may lie deep, hold objects, and be several", () => {
    expect(
      rowsOf({
        page: 1,
        staff: { list: [{ name: { first: "A" } }, { name: { first: "B" }, phones: ["1", "2"] }] },
        sites: [{ city: "x" }, { city: "y" }],
      }),
    ).toEqual([
      [["name.first", "phones"], ["A"], ["B", "1, 2"]],
      [["city"], ["x"], ["y"]],
    ]);
  });

  it("may be lists of lists", () => {
    expect(
      rowsOf([
        ["name", "mail"],
        ["A", "a@example.org"],
      ]),
    ).toEqual([
      [
        ["name", "mail"],
        ["A", "a@example.org"],
      ],
    ]);
  });

  it("may be objects under keys of their own, as many as settings are not", () => {
    const people = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`u${String(i)}`, { name: "A", posts: { p: { n: 1 } } }]),
      );
    expect(rowsOf({ people: people(10) })).toEqual([[["name"], ...Array.from({ length: 10 }, () => ["A"])]]);
    expect(rowsOf({ people: { ...people(10), version: 3 } })).toEqual(rowsOf({ people: people(10) }));
    expect(rowsOf({ people: people(9) })).toEqual([]);
    expect(rowsOf({ ...people(10), ...Object.fromEntries(Array.from("abcdefghij", (key) => [key, 1])) })).toEqual([]);
  });

  const ten = (cell: (i: number) => string) => Array.from({ length: 10 }, (_, i) => cell(i));

  it.each([
    ["lists", (column: readonly string[]) => column],
    ["objects", (column: readonly string[]) => Object.assign({}, column)],
  ])("may be columns that are %s", (_, write) => {
    const columns = { name: write(ten((i) => `A${String(i)}`)), mail: write(ten((i) => `${String(i)}@example.org`)) };
    expect(rowsOf(columns)).toEqual([[["name", "mail"], ...ten(String).map((i) => [`A${i}`, `${i}@example.org`])]]);
    expect(rowsOf({ ...columns, note: write(["x"]) })).toEqual([]);
  });

  it.each([
    ["a list", ["end"]],
    ["a member called by a number", { "0": "end" }],
  ])("keep their names beside %s", (_, other) => {
    expect(rowsOf([{ name: "A" }, { name: "B" }, other])).toEqual([[["name", "0"], ["A"], ["B"], [null, "end"]]]);
  });

  it("that are columns are handed over one row at a time, as millions of rows would take more room than the file", () => {
    const list = `[${"1,".repeat(99_999)}1]`;
    const rows = findJsonTables(`{"a":${list},"b":${list}}`)[0]?.rows;
    expect(rows).not.toBeInstanceOf(Array);
    expect(Array.from(rows ?? [])).toHaveLength(100_001);
  });

  it("are not in settings or a list of words", () => {
    expect(rowsOf({ name: "x", files: ["a", "b"], options: { strict: true } })).toEqual([]);
  });

  it("name their columns whatever the members are called", () => {
    expect(findJsonTables('[{"__proto__":"a"},{"__proto__":"b"}]')[0]?.rows).toEqual([["__proto__"], ["a"], ["b"]]);
  });
});

describe("a JSON file", () => {
  it("is read, also with one object on each line", () => {
    for (const text of ['[{"a":"x"},{"a":"y"}]', '{"a":"x"}\n{"a":"y"}\n']) {
      const file = readFile(text, "people.json");
      expect(file).toMatchObject({ format: "text", doubts: [] });
      expect(file.sheets[0]?.head).toMatchObject({ name: "people.json", visibility: "visible" });
      expect(cellsOf(file)).toEqual([[["a"], ["x"], ["y"]]]);
    }
  });

  it("that is cut off is a doubt", () => {
    expect(readFile('[{"a":"x"},{"a":', "people.json").doubts).toEqual(["damaged"]);
  });
});
