import { describe, expect, it } from "vitest";
import { isSensitive } from "../../../../src/classifier/recognizers/table/sensitive-columns";
import { readColumns } from "../../../../src/classifier/recognizers/table/read-columns";

function isSensitiveUnder(header: string, cells: readonly (string | number | boolean | null)[]): boolean {
  return readColumns(
    [header],
    cells.map((cell) => [cell]),
  ).some(isSensitive);
}

describe("what makes it private to be on a list", () => {
  it.each([
    ["Offence", "Theft"],
    ["Index offence", "Theft"],
    ["Disciplinary action", "Final warning"],
    ["Disciplinary stage", 2],
    ["Trade union", true],
    ["Rent arrears", 412.5],
    ["Political party", "Greens"],
    ["Trade union", "Teachers"],
    ["Straftat", "Diebstahl"],
    ["Sanction disciplinaire", "Blâme"],
    ["Antecedentes penales", "Hurto"],
    ["Судимость", "погашена"],
    ["政治面貌", "群众"],
  ])("is %s", (header, cell) => {
    expect(isSensitiveUnder(header, [cell, cell, cell])).toBe(true);
  });

  it.each<[string, string | number | boolean | null]>([
    ["Health centre", "North"],
    ["Debt manager", "Anna Lind"],
    ["Patient transport", "North"],
    ["Team", "North"],
    ["Offence", null],
    ["Safeguarding", "2026-03-01"],
    ["Safeguarding", "Y"],
    ["Grievance", true],
  ])("is not %s above %s", (header, cell) => {
    expect(isSensitiveUnder(header, [cell, cell, cell])).toBe(false);
  });
});
