import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/classifier/workbook/workbook";
import { syntheticPeople } from "../../support/people";
import { inspectRows } from "./inspect-rows";

type Rows = readonly (readonly CellValue[])[];

const PEOPLE = syntheticPeople(24, 11);
const people = (rows: Rows): number | null => inspectRows(rows).inspection.people;

describe("people are found on forms", () => {
  it("on one, a single one", () => {
    const { inspection } = inspectRows([
      ["Application for leave"],
      [],
      ["Name:", "Anna Rossi"],
      ["Date of birth:", "1980-02-03"],
      ["E-mail:", "anna.rossi@example.org"],
      ["Department:", "Supply"],
      ["Illness:", "Asthma"],
    ]);
    expect(inspection.people).toBe(1);
    expect(inspection.columns.map(({ index, kind }) => [index, kind])).toEqual([
      [1, "full-name"],
      [1, "birth-date"],
      [1, "email"],
      [1, "health"],
    ]);
  });

  const pairs = (persons: typeof PEOPLE, gap: Rows): Rows =>
    persons.flatMap((p) => [
      ["Name", p.fullName, "Date of birth", p.birthDate],
      ["Phone", p.phone, "Diagnosis", "asthma"],
      ...gap,
    ]);

  it.each<[string, Rows, number]>([
    ["one below the other", pairs(PEOPLE, [[]]), 24],
    ["without a gap", pairs(PEOPLE, []), 24],
    ["below a title each", pairs(PEOPLE, [[], ["Patient record"]]), 24],
    ["many", pairs(syntheticPeople(200, 5), [[]]), 200],
    [
      "with an empty column between",
      pairs(PEOPLE, [[]]).map(([one = null, two = null, ...others]) => [one, two, null, ...others]),
      24,
    ],
    ["alone below a title", [["Patient record"], [], ...pairs(PEOPLE.slice(0, 1), [])], 1],
    [
      "with one label a line",
      PEOPLE.flatMap((p) => [
        ["Name:", p.fullName],
        ["Date of birth:", p.birthDate],
        ["Phone:", p.phone],
        ["Diagnosis:", "asthma"],
        [],
      ]),
      24,
    ],
  ])("with two labels a line, %s", (_, rows, count) => {
    expect(people(rows)).toBe(count);
  });

  const told = (p: (typeof PEOPLE)[number]): Rows => [
    ["Name", p.fullName],
    ["Date of birth", p.birthDate],
    ["Phone", p.phone],
    ["Diagnosis", "asthma"],
  ];

  it.each([3, 4])("on a hundred of %i rows, each once", (rows) => {
    expect(people(syntheticPeople(100, 9).flatMap((p) => told(p).slice(0, rows)))).toBe(100);
  });

  it.each([7, 200])("on %i without names, each once", (forms) => {
    const form = (_: unknown, at: number): Rows => [
      ["Date of birth", PEOPLE[at % 24]!.birthDate],
      ["Diagnosis", at % 3 === 0 ? "asthma" : "diabetes"],
    ];
    expect(people(Array.from({ length: forms }, form).flat())).toBe(forms);
  });

  it.each([2, 24])("side by side, of %i people, told in each of their columns", (size) => {
    const at = (first: number): Rows => PEOPLE.slice(0, size).flatMap((p, row) => (row % 2 === first ? told(p) : []));
    const { columns, people: count } = inspectRows(
      at(0).map((row, line) => [...row, null, ...at(1)[line]!]),
    ).inspection;
    expect(count).toBe(size);
    expect(columns.map(({ index, row, kind }) => [index, row, kind])).toEqual([
      [1, 0, "full-name"],
      [1, 1, "birth-date"],
      [1, 2, "phone"],
      [1, 3, "health"],
      [4, 0, "full-name"],
    ]);
  });

  it("with two labels a line, told where they stand on the first", () => {
    const { columns } = inspectRows([["Patient record"], [], ...pairs(PEOPLE, [[]])]).inspection;
    expect(columns.map(({ index, row, kind }) => [index, row, kind])).toEqual([
      [1, 2, "full-name"],
      [1, 3, "phone"],
      [3, 2, "birth-date"],
      [3, 3, "health"],
    ]);
  });
});
