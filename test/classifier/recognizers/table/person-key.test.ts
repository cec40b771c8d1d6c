import { describe, expect, it } from "vitest";
import { decideTable } from "../../../../src/classifier/recognizers/table/decide-table";
import { choosePersonKey, type PersonKey } from "../../../../src/classifier/recognizers/table/person-key";
import { readColumns } from "../../../../src/classifier/recognizers/table/read-columns";
import type { CellValue } from "../../../../src/classifier/workbook/workbook";
import { syntheticPeople, type SyntheticPerson } from "../../../support/people";

const PEOPLE = syntheticPeople(30, 9);
type Row = readonly CellValue[];

function keyFor(header: readonly string[], row: (person: SyntheticPerson, position: number) => Row): PersonKey {
  const rows = PEOPLE.map(row);
  return choosePersonKey(decideTable(readColumns(header, rows), { owner: null }), rows);
}

describe("the best key", () => {
  it.each<[string, string[], (person: SyntheticPerson, row: number) => Row]>([
    ["email", ["Employee ID", "Name", "Email"], (p) => [p.employeeId, p.fullName, p.email]],
    ["number", ["Employee ID", "Name", "DOB"], (p) => [p.employeeId, p.fullName, p.birthDate]],
    ["name-and-birth-date", ["Name", "DOB"], (p) => [p.fullName, p.birthDate]],
    ["name", ["First name", "Last name"], (p) => [p.firstName, p.lastName]],
    ["row", ["First name", "Salary"], (p) => [p.firstName, p.salary]],
    ["name", ["Full name", "Supervisor"], (p) => [p.fullName, p.supervisor]],
  ])("is %s under %j", (type, header, row) => {
    expect(keyFor(header, row).type).toBe(type);
  });

  it("is not an address that families share", () => {
    expect(keyFor(["Name", "Email"], (p, row) => [p.fullName, `family${row % 6}@example.org`]).type).toBe("name");
  });

  it("is not one that most rows lack", () => {
    expect(keyFor(["Name", "Email"], (p, row) => [p.fullName, row < 5 ? p.email : null]).type).toBe("name");
  });
});

describe("a row", () => {
  const key = keyFor(["Name", "Email"], (p) => [p.fullName, p.email]);

  it("has the same key however its address and name are written", () => {
    expect(key.keyOf(["x", "Anna.Rossi@Example.org"])).toBe(key.keyOf(["y", ' "Anna" <anna.rossi@example.org>']));
    const names = keyFor(["Name", "DOB"], (p) => [p.fullName, null]);
    expect(names.keyOf(["Rossi,  Anna", null])).toBe(names.keyOf(["anna ROSSI", null]));
  });

  it("without the best key falls back on the next, and without any is nobody", () => {
    expect(key.keyOf(["Anna Rossi", "none yet"])).toBe("name:anna rossi");
    expect(key.keyOf([null, " "])).toBeNull();
    expect(key.keyOf([])).toBeNull();
  });
});
