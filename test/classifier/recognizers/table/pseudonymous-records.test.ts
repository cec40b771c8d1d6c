import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../../src/classifier/workbook/workbook";
import { decide } from "./decide";
import { inspectRows } from "../../inspection/inspect-rows";

type Row = readonly CellValue[];
type Case = [name: string, header: string[], row: (row: number) => Row];

const ROWS = 24;
const one = <T>(values: readonly T[], row: number): T => values[(row * 7 + (row >> 2)) % values.length]!;
const yesNo = (row: number): string => one(["yes", "no"], row);
const day = (row: number): string => `19${40 + row}-0${1 + (row % 9)}-1${row % 10}`;
const street = (row: number): string => `${row + 1} Mill Lane`;

function peopleIn(header: string[], row: (row: number) => Row, rows = ROWS): number | null {
  return inspectRows([header, ...Array.from({ length: rows }, (_, at) => row(at))]).inspection.people;
}

describe("records of somebody whose name is not given", () => {
  const CASES: Case[] = [
    [
      "tenants' beliefs",
      ["Name", "Address", "Sexuality", "Religion"],
      (row) => [
        `Person ${row}`,
        street(row),
        one(["Gay", "Heterosexual", "Bisexual"], row),
        one(["Christian", "Muslim", "None"], row),
      ],
    ],
    [
      "beliefs beside names that no list knows",
      ["Name", "Address", "Religion"],
      (row) => [`X${row} Q.`, street(row), one(["Sikh", "Hindu", "None"], row)],
    ],
    [
      "patients and what they have",
      ["Patient name", "Diagnosis"],
      (row) => [`P-${row} / ward`, one(["Asthma", "Fracture"], row)],
    ],
    ["patients by numbers", ["Patient number", "Diagnosis"], (row) => [7_000 + row, one(["Asthma", "Fracture"], row)]],
    ["pupils and their absences", ["Student", "Module", "Marks"], (row) => [`Student ${row}`, "Physics", row % 6]],
    ["claims and homes", ["Claim no", "Address", "Cost"], (row) => [`C${row}`, street(row), row]],
    ["wages of numbered staff", ["Worker", "Hourly wage"], (row) => [`Worker ${row}`, 10 + row]],
    ["pay beside numbers alone", ["Employee ID", "Salary"], (row) => [`E${row + 100}`, 24_000 + row * 310]],
    ["discipline", ["Staff no", "Disciplinary action"], (row) => [400 + row, one(["Final warning", "None"], row)]],
    ["arrears", ["Tenant ref", "Arrears"], (row) => [`T${400 + row}`, 80 + row]],
    [
      "patients by number, sex and town",
      ["Patient_id", "Sex", "City", "State of care"],
      (row) => [7_000 + row, one(["F", "M"], row), one(["Reno", "Salem", "Fresno"], row), "open"],
    ],
    ["illness and birth", ["DOB", "Diagnosis"], (row) => [day(row), one(["Asthma", "HIV"], row)]],
    [
      "so much that a colleague knows",
      ["Date of birth", "Sex", "Nationality", "Job title"],
      (row) => [day(row), one(["F", "M"], row), one(["Danish", "Kenyan"], row), one(["Nurse", "Driver"], row)],
    ],
    ["German patients", ["Patient", "Geburtsdatum", "Diagnose"], (row) => [`Patient ${row}`, day(row), "Asthma"]],
    ["French pupils", ["Élève", "Date de naissance", "Handicap"], (row) => [`Élève ${row}`, day(row), yesNo(row)]],
    ["Spanish workers", ["Trabajador", "Salario", "Religión"], (row) => [`Trabajador ${row}`, 900 + row, "Católica"]],
    [
      "names that stand for others",
      ["First name", "Last name", "Status"],
      (row) => [`Person ${row}`, `Person ${row}`, "open"],
    ],
  ];

  it.each(CASES)("are people: %s", (_, header, row) => {
    expect(peopleIn(header, row)).toBe(ROWS);
  });

  it.each(CASES)("are people when there are but five: %s", (_, header, row) => {
    expect(peopleIn(header, row, 5)).toBe(5);
  });
});

describe("marks beside numbers alone", () => {
  const CASES: Case[] = [
    ["marks", ["Student ID", "Score"], (row) => [`S${row + 100}`, 40 + ((row * 37) % 60)]],
    [
      "marks of modules",
      ["Student ID", "Module", "Mark"],
      (row) => [`S${(row % 8) + 100}`, one(["A1", "B2"], row), 40 + row],
    ],
    ["grades", ["Student number", "Grade"], (row) => [9_000 + row, one(["A", "B+", "C"], row)]],
    ["Noten", ["Matrikelnummer", "Note"], (row) => [9_000 + row, 1 + (row % 4)]],
  ];

  it.each(CASES)("are students' where the file is called after them: %s", (_, header, row) => {
    const rows = Array.from({ length: ROWS }, (__, at) => row(at));
    expect(decide(header, rows, ["students.csv"])).toContain("person-reference");
    expect(decide(header, rows)).not.toContain("person-reference");
  });
});

describe("tables of the same shape that are about nobody", () => {
  const CASES: Case[] = [
    ["products by number", ["Name", "Address", "Price"], (row) => [`Product ${row}`, street(row), row]],
    [
      "clinics and what they treat",
      ["Clinic", "Address", "Disease"],
      (row) => [`Clinic ${row}`, street(row), one(["Asthma", "Malaria"], row)],
    ],
    ["diseases of the year", ["Disease", "Year", "Cases"], (row) => [one(["Asthma", "Malaria"], row), 2000 + row, row]],
    [
      "religions counted",
      ["Religion", "Gender", "Count"],
      (row) => [one(["Christian", "Muslim"], row), one(["Male", "Female"], row), row],
    ],
    ["medicines and illnesses", ["Name", "Diagnosis", "Price"], (row) => [`Drug ${row}`, "Asthma", row]],
    ["buildings with their dates", ["Name", "Built", "Address"], (row) => [`Hall ${row}`, day(row), street(row)]],
    [
      "jobs and their pay",
      ["Job title", "Department", "Salary"],
      (row) => [one(["Nurse", "Driver"], row), "Care", 900 + row],
    ],
    ["tasks by number", ["Name", "Status", "Due"], (row) => [`Task ${row}`, "open", `2025-01-${10 + row}`]],
    ["ratings of tickets", ["Ticket ID", "Rating"], (row) => [900 + row, 1 + (row % 5)]],
    ["scores of test cases", ["Test case ID", "Score"], (row) => [`TC-${900 + row}`, 40 + row]],
    ["what customers bring", ["Customer no", "Bonus"], (row) => [900 + row, 40 + row]],
    ["scores of rows", ["ID", "Score"], (row) => [900 + row, row]],
    [
      "what buyers say of goods",
      ["Customer ID", "Product", "Rating"],
      (row) => [900 + (row % 9), "Lamp", 1 + (row % 5)],
    ],
    ["firms by number and town", ["Customer no", "Town"], (row) => [900 + row, one(["Leeds", "York"], row)]],
    ["lines of rooms", ["Phone", "Location"], (row) => [`020 7946 0${100 + row}`, `Room ${row}`]],
    ["shops' telephones", ["Shop", "Phone"], (row) => [`Shop ${row}`, `020 7946 0${100 + row}`]],
    ["a codebook", ["Variable", "Label", "Values"], (row) => [`Q${row}`, one(["Gender", "Religion"], row), "1=yes"]],
    ["test cases of a form", ["Field", "Input", "Expected"], (row) => [one(["Name", "DOB"], row), `x${row}`, "error"]],
  ];

  it.each(CASES)("say so: %s", (_, header, row) => {
    expect(peopleIn(header, row)).toBeNull();
  });
});
