import { expect, it } from "vitest";
import type { Row } from "../decide";
import { PEOPLE, guess } from "../decide";
import { scattered } from "./beside-people";

const rows = (cells: (row: number) => Row): Row[] => PEOPLE.map((_, row) => cells(row));
const person = (row: number): string[] => [PEOPLE[row]!.fullName, PEOPLE[row]!.email];

it.each<[string, (row: number) => Row, (string | null)[]]>([
  ["a number before the name is a person's", (row) => [`M${1000 + row * 7}`, ...person(row)], ["person-reference"]],
  [
    "beside a job it is an employee's",
    (row) => [scattered(row, 6), ...person(row), ["Driver", "Cook"][row % 2]!],
    ["employee-id"],
  ],
  ["behind a counter, too", (row) => [row + 1, `K-${300 + row}`, ...person(row)], [null, "person-reference"]],
])("%s", (_, cells, kinds) => {
  expect(guess(null, rows(cells)).slice(0, kinds.length)).toEqual(kinds);
});

it.each<[string, (row: number) => Row]>([
  ["lines that are counted", (row) => [row + 1, ...person(row)]],
  ["orders of people who come again", (row) => [4100 + row, PEOPLE[row % 6]!.fullName, "Lamp"]],
  ["visits of people who come again", (row) => [4100 + row * 7, PEOPLE[row % 6]!.fullName, PEOPLE[row % 6]!.birthDate]],
  ["amounts", (row) => [`${20 + row}.50`, ...person(row)]],
  ["days", (row) => [`2026-03-${String(row + 1)}`, ...person(row)]],
  ["rooms that come again", (row) => [101 + (row % 9), ...person(row)]],
])("leaves alone: %s", (_, cells) => {
  expect(guess(null, rows(cells))[0]).toBeNull();
});
