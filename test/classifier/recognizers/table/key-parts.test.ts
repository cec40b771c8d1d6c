import { describe, expect, it } from "vitest";
import { emailIn, part } from "../../../../src/classifier/recognizers/table/key-parts";
import type { CellValue } from "../../../../src/classifier/workbook/workbook";
import { inspectRows } from "../../inspection/inspect-rows";
import { syntheticPeople } from "../../../support/people";

type Row = readonly CellValue[];
const PEOPLE = syntheticPeople(12, 3);
const HEADER = ["Last name", "First name", "Hourly wage"];
const ROWS: Row[] = PEOPLE.map((p, row) => [p.lastName, p.firstName, 12 + row]);

const count = (header: Row, rows: readonly Row[]): number | null => inspectRows([header, ...rows]).inspection.people;

describe("rows that are no people", () => {
  it.each<[string, Row]>([
    ["a sum", ["Total", null, 240]],
    ["an average", ["Average", null, 16]],
    ["the least and the most", ["Min", null, 12]],
    ["a remark", ["Who works more hours with the lowest salary", null, null]],
    ["a short remark", [null, "see below", null]],
    ["the source", ["Source: payroll", null, null]],
  ])("are %s below the people", (_, row) => {
    expect(count(HEADER, [...ROWS, row, row])).toBe(PEOPLE.length);
  });

  it("are numbers that nobody has got yet", () => {
    const numbered = (rows: readonly Row[]): Row[] => rows.map((row, at) => [at + 1, ...row]);
    const unused = Array.from({ length: 30 }, () => [null, null, null]);
    expect(count(["No", ...HEADER], numbered([...ROWS, ...unused]))).toBe(PEOPLE.length);
  });

  it("are not people called Max, or known by one word", () => {
    expect(count(HEADER, [...ROWS, ["Huber", "Max", 12], ["Weber", "Max", null]])).toBe(PEOPLE.length + 2);
    expect(count(HEADER, [...ROWS, ["rossi", "anna", null]])).toBe(PEOPLE.length + 1);
  });
});

describe("a part of a key", () => {
  it.each<[CellValue, string | null]>([
    [" Élodie ", "Élodie"],
    ["ANNA", "ANNA"],
    [12, "12"],
    ["n/a", null],
    ["", null],
    [null, null],
    ["TOTAL:", null],
    ["Součet".normalize("NFD"), null],
  ])("of %j is %j", (cell, expected) => expect(part(cell)).toBe(expected));

  it.each<CellValue>(["Anna <A.Rossi@Example.org>", " a.rossi@example.org ", "a.rossi@example.org"])(
    "of an address is the same for %j",
    (cell) => expect(emailIn(cell)).toBe(emailIn("A.ROSSI@example.org")),
  );

  it.each<CellValue>(["@nobody", 7, null])("of an address is none for %j", (cell) => expect(emailIn(cell)).toBeNull());
});
