import { describe, expect, it } from "vitest";
import {
  isPlaceholderRow,
  withoutPlaceholders,
} from "../../../../src/classifier/recognizers/table/placeholder-headers";
import { PEOPLE, decide } from "./decide";
import { inspectRows, kindsOf } from "../../inspection/inspect-rows";

type Cells = (string | number | null)[];

describe("headers that only count their columns", () => {
  it.each<[string, Cells]>([
    ["of spreadsheets and databases", ["Column1", "Column2", "Column3"]],
    ["with a mark before the number", ["col_0", "col_1", "col_2"]],
    ["with leading zeros", ["F_01", "F_02", "F_03"]],
    ["of pandas, whose first one is empty", ["", "Unnamed: 1", "Unnamed: 2"]],
    ["in any language", ["列1", "列2", "列3"]],
    ["letters", ["A", "B", "C"]],
    ["numbers", [1, 2, 3]],
    ["from the second column of a sheet", [null, "V1", "V2"]],
    ["one word throughout", ["data", "data", "data"]],
  ])("say nothing: %s", (_, header) => {
    expect(withoutPlaceholders(header)).toBeNull();
  });

  it.each<[string, Cells, Cells]>([
    ["a name beside those that a table of Excel adds", ["Name", "Column2", "Column3"], ["Name", null, null]],
    ["numbered headers that say what they are", ["Name", "Email 1", "Email 2"], ["Name", "Email 1", "Email 2"]],
    ["one that is numbered by chance", ["Name", "Xyzzy 2", "Town"], ["Name", "Xyzzy 2", "Town"]],
    ["years", [2019, 2020, 2021], [2019, 2020, 2021]],
    ["weeks that begin elsewhere", ["W14", "W15", "W16"], ["W14", "W15", "W16"]],
    ["marks", ["B", "A", "C"], ["B", "A", "C"]],
    ["one cell", ["A", null], ["A", null]],
    ["three family names", ["Surname", "Surname", "Surname"], ["Surname", "Surname", "Surname"]],
  ])("say something: %s", (_, header, telling) => {
    expect(withoutPlaceholders(header)).toEqual(telling);
  });

  it("are no rows of data that happen to count", () => {
    expect(isPlaceholderRow([1, 2, 3])).toBe(true);
    expect(isPlaceholderRow(["1", "2", "Keller"])).toBe(false);
    expect(isPlaceholderRow(["data", "data", "data"])).toBe(false);
    expect(isPlaceholderRow([1, 2])).toBe(false);
  });

  const rows = PEOPLE.map(({ firstName, lastName, phone, birthDate }) => [firstName, lastName, phone, birthDate]);
  const KINDS = ["first-name", "last-name", "phone", "birth-date"];

  it.each([
    ["Column1", "Column2", "Column3", "Column4"],
    ["1", "2", "3", "4"],
    ["data", "data", "data", "data"],
  ])("leave their columns to the values (%s)", (...header) => {
    expect(decide(header, rows)).toEqual(KINDS);
    const { inspection } = inspectRows([header, ...rows]);
    expect(Object.values(kindsOf(inspection))).toEqual(KINDS);
    expect(inspection.rows).toBe(rows.length);
  });

  it("make no people of goods", () => {
    const goods = [12, 7, 31, 40].map((stock, row) => [`Oak shelf ${row}`, stock, "2026-03-01"]);
    expect(decide(["Column1", "Column2", "Column3"], goods)).toEqual([null, null, null]);
  });
});
