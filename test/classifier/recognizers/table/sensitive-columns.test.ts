import { describe, expect, it } from "vitest";
import { decideTable } from "../../../../src/classifier/recognizers/table/decide-table";
import { hasSensitive } from "../../../../src/classifier/recognizers/table/sensitive-columns";
import { readColumns } from "../../../../src/classifier/recognizers/table/read-columns";
import type { CellValue } from "../../../../src/classifier/workbook/workbook";
import { PEOPLE } from "./decide";

type Row = readonly CellValue[];

function isSensitive(header: readonly string[], cells: (row: number) => Row, isWhole = true): boolean {
  const columns = readColumns(
    header,
    PEOPLE.slice(0, 8).map((person, row) => [person.fullName, ...cells(row)]),
  );
  return hasSensitive(columns, decideTable(columns, { owner: null }), isWhole);
}

describe("what makes it private to be on a list of names", () => {
  it.each<[string, CellValue, CellValue]>([
    ["Offence", "Theft", "Fraud"],
    ["Index offence", "A", "B"],
    ["Disciplinary action", "Final warning", "None"],
    ["Disciplinary hearing", "2026-03-01", "2026-03-08"],
    ["Disciplinary stage", 2, 1],
    ["Rent arrears", 412.5, 3],
    ["Political party", "Greens", "Liberals"],
    ["Trade union", true, false],
    ["Straftat", "Diebstahl", "Betrug"],
    ["Sanction disciplinaire", "Blâme", "Avertissement"],
    ["Antecedentes penales", "Hurto", "Estafa"],
    ["Судимость", "погашена", "нет"],
    ["政治面貌", "群众", "党员"],
  ])("is %s", (header, one, other) => {
    expect(isSensitive(["Name", header], (row) => [row % 2 === 0 ? one : other])).toBe(true);
  });

  it.each<[string, CellValue, CellValue]>([
    ["Health centre", "North", "South"],
    ["Technical debt", "high", "low"],
    ["Debt manager", "Anna Lind", "Ugo Rossi"],
    ["Patient transport", "North", "South"],
    ["Team", "North", "South"],
    ["Offence", null, null],
    ["Trade union rep", "no", "No"],
    ["Safeguarding", "Yes", "No"],
    ["Probation", "passed", "extended"],
    ["Tribunal", "Paris", "Lyon"],
  ])("is not %s above %s and %s", (header, one, other) => {
    expect(isSensitive(["Name", header], (row) => [row % 2 === 0 ? one : other])).toBe(false);
  });

  it("is nothing that stands behind an empty column, about others", () => {
    expect(isSensitive(["Name", "", "Offence", "Cases"], (row) => [null, `Theft ${row}`, row])).toBe(false);
    expect(isSensitive(["Name", "Town", "Offence"], (row) => ["Leeds", `Theft ${row}`])).toBe(true);
  });

  it("may come in a later row than those looked at, where so far all is well", () => {
    expect(isSensitive(["Name", "Disciplinary action"], () => ["none"], false)).toBe(true);
    expect(isSensitive(["Name", "Disciplinary action"], () => [null], false)).toBe(true);
    expect(isSensitive(["Name", "Health centre"], () => ["North"], false)).toBe(false);
  });

  it("is nothing in a table that is about nobody", () => {
    const columns = readColumns(
      ["Offence", "Cases"],
      [
        ["Theft", 3],
        ["Fraud", 4],
      ],
    );
    expect(hasSensitive(columns, decideTable(columns, { owner: null }), true)).toBe(false);
  });
});
