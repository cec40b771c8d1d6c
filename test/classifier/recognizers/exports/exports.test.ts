import { describe, expect, it } from "vitest";
import { inspectRows, kindsOf } from "../../inspection/inspect-rows";
import { CASES } from "./cases";
import { CUSTOMERS } from "./customers";
import { buildSheet } from "./export-sheet";
import { HARMLESS } from "./harmless";
import { OFFICES } from "./offices";
import { STAFF } from "./staff";

const byName = <T extends { system: string }>(sheets: readonly T[]): [string, T][] =>
  sheets.map((sheet) => [sheet.system, sheet]);

describe.each([
  ["people who work somewhere", STAFF],
  ["customers, members and guests", CUSTOMERS],
  ["people somebody keeps a file on", CASES],
  ["an office somewhere", OFFICES],
])("a sheet of %s", (_, sheets) => {
  it.each(byName(sheets))("as in %j has its people counted and its columns named", (_name, sheet) => {
    const { rows, kinds } = buildSheet(sheet);
    const { inspection } = inspectRows(rows);
    expect(kindsOf(inspection)).toEqual(kinds);
    expect(inspection.people).toBe(rows.length - 1);
  });
});

describe("a sheet about nobody", () => {
  it.each(byName(HARMLESS))("as in %j has no people, long or short", (_, sheet) => {
    for (const length of [24, 3]) {
      const { inspection } = inspectRows(buildSheet(sheet, length).rows);
      expect(inspection).toMatchObject({ people: null, columns: [] });
    }
  });
});
