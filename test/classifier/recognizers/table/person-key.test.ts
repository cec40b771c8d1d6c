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
    ["email", ["Email"], (p) => [p.email]],
    ["email+name", ["Employee ID", "Name", "Email"], (p) => [p.employeeId, p.fullName, p.email]],
    ["employee-id+name", ["Employee ID", "Name", "DOB"], (p) => [p.employeeId, p.fullName, p.birthDate]],
    ["employee-id", ["Employee ID", "Diagnosis"], (p) => [p.employeeId, "Asthma"]],
    ["name+birth-date", ["Name", "DOB"], (p) => [p.fullName, p.birthDate]],
    ["name", ["First name", "Last name"], (p) => [p.firstName, p.lastName]],
    ["row", ["First name", "Salary"], (p) => [p.firstName, p.salary]],
    ["row", ["First name", "Mobile"], (p) => [p.firstName, p.phone]],
    ["row", ["Mobile", "Date of birth"], (p) => [p.phone, p.birthDate]],
    ["phone", ["Mobile number"], (p) => [p.phone]],
    ["name", ["Full name", "Supervisor"], (p) => [p.fullName, p.supervisor]],
  ])("is %s under %j", (type, header, row) => {
    expect(keyFor(header, row).type).toBe(type);
  });

  it("is not an address that families share", () => {
    expect(keyFor(["Name", "Email"], (p, row) => [p.fullName, `family${row % 6}@example.org`]).type).toBe("name+email");
  });

  it("is not one that most rows lack", () => {
    expect(keyFor(["Name", "Email"], (p, row) => [p.fullName, row < 5 ? p.email : null]).type).toBe("name+email");
  });
});

describe("of two names", () => {
  it.each<[string, string[], (person: SyntheticPerson, row: number) => Row]>([
    ["pupils of a few tutors", ["Tutor", "Student"], (p, row) => [PEOPLE[row % 4]!.fullName, p.fullName]],
    [
      "clients of a few case workers",
      ["Case worker name", "First name", "Last name"],
      (p, row) => [PEOPLE[row % 4]!.fullName, p.firstName, p.lastName],
    ],
    ["staff of a few heads", ["Employee", "Head"], (p, row) => [p.fullName, PEOPLE[row % 4]!.fullName]],
  ])("those of each row are counted: %s", (_, header, row) => {
    const key = keyFor(header, row);
    expect(new Set(PEOPLE.map((person, at) => key.keyOf(row(person, at)))).size).toBe(PEOPLE.length);
  });
});

describe("people who share a key", () => {
  it("are two where their names differ: a couple's address, two sheets numbered from 1", () => {
    const couple = keyFor(["Name", "Email"], (p) => [p.fullName, p.email]);
    expect(couple.keyOf(["Anna Rossi", "rossi@example.org"])).not.toBe(
      couple.keyOf(["Ugo Rossi", "rossi@example.org"]),
    );
    const numbered = keyFor(["Employee ID", "Name"], (p) => [p.employeeId, p.fullName]);
    expect(numbered.keyOf(["1", "Anna Rossi"])).not.toBe(numbered.keyOf(["1", "Ugo Bianchi"]));
  });

  it("are two where one name has two birth dates", () => {
    const key = keyFor(["Name", "DOB"], (p) => [p.fullName, p.birthDate]);
    expect(key.keyOf(["Anna Rossi", "1980-01-02"])).not.toBe(key.keyOf(["Anna Rossi", "1991-05-06"]));
  });

  it("are one where the rows are what they did", () => {
    const orders = keyFor(["Customer ID", "Name", "Job"], (p, row) => [
      `C${row % 5}`,
      PEOPLE[row % 5]!.fullName,
      p.jobTitle,
    ]);
    expect(orders.type).toBe("person-reference");
  });
});

describe("people whose names come again", () => {
  const TWICE = (row: number): SyntheticPerson => PEOPLE[row % 10]!;

  it("are namesakes where their addresses and jobs differ", () => {
    const key = keyFor(["Name", "Address", "Supervisor"], (_, row) => [
      TWICE(row).fullName,
      `${row} Mill Lane`,
      "Ana Costa",
    ]);
    expect(key.type).toBe("name+address");
  });

  it("are one where what is told of them stays the same", () => {
    const key = keyFor(["Name", "Address", "Marks"], (_, row) => [TWICE(row).fullName, `${row % 10} Mill Lane`, row]);
    expect(key.type).toBe("name");
  });

  it("are told apart by their numbers, where they have some", () => {
    const key = keyFor(["Student no", "Name", "Age"], (p, row) => [p.employeeId, TWICE(row).fullName, 12 + (row % 3)]);
    expect(key.type).toBe("person-reference+name");
  });

  it("are not one because of a number that several people have", () => {
    const family = keyFor(["Case no", "DOB", "Gender"], (p, row) => [`C${row % 10}`, p.birthDate, p.gender]);
    expect(family.type).toBe("row");
  });
});

describe("a row", () => {
  const key = keyFor(["Name", "Email"], (p) => [p.fullName, p.email]);

  it("has the same key however its address and name are written", () => {
    expect(key.keyOf(["Anna Rossi", "Anna.Rossi@Example.org"])).toBe(
      key.keyOf(["Rossi, Anna", ' "Anna" <anna.rossi@example.org>']),
    );
    const names = keyFor(["Name", "DOB"], (p) => [p.fullName, null]);
    expect(names.keyOf(["Rossi,  Anna", null])).toBe(names.keyOf(["anna ROSSI", null]));
  });

  it("has the same telephone however it is written", () => {
    const key = keyFor(["Mobile number"], (p) => [p.phone]);
    expect(key.keyOf(["+44 20 7946 0012"])).toBe(key.keyOf(["+44-20-7946-0012"]));
    expect(key.keyOf(["+44 20 7946 0012"])).not.toBe(key.keyOf(["+44 20 7946 0013"]));
  });

  it("without the best key falls back on the next, and without any is nobody", () => {
    expect(key.keyOf(["Anna Rossi", "none yet"])).toBe(key.keyOf(["ROSSI, Anna", "none yet"]));
    expect(key.keyOf(["Anna Rossi", "none yet"])).not.toBe(key.keyOf(["Anna Rossi", "asked for"]));
    expect(key.keyOf([null, " "])).toBeNull();
    expect(key.keyOf([])).toBeNull();
  });

  it("is none of the number of rows below an export", () => {
    const key = keyFor(["Employee ID", "Name", "Salary"], (p) => [p.employeeId, p.fullName, p.salary]);
    expect(key.keyOf(["(107 rows)", null, null])).toBeNull();
    expect(key.keyOf(["E-1048", null, null])).not.toBeNull();
  });

  it("of sums is nobody", () => {
    for (const word of ["Total", "TOTAL:", "Gesamt", "Итого", "合計"]) expect(key.keyOf([word, null])).toBeNull();
  });
});
