import { expect, it } from "vitest";
import { PEOPLE } from "../decide";
import { kindBeside, many } from "./beside-people";

const clerks = many(20, (row) => ["Accountant", "Driver", "Nurse"][row % 3]!);

it.each<[string, (string | number)[]]>([
  ["years of birth of runners", many(20, (row) => 1960 + row * 2)],
  ["of a school class", many(20, (row) => `${1 + row}.3.${row % 2 === 0 ? 2013 : 2014}`)],
  ["three days", ["12.04.1961", "03.11.1988", "25.12.1990"]],
  ["without separators", many(4, (row) => 19_480_225 + row * 50_000)],
])("takes for births: %s", (_, values) => {
  expect(kindBeside(values)).toBe("birth-date");
});

it.each<[string, (string | number)[], string[][]]>([
  ["days of one year", many(20, (row) => `${1 + row}.3.2014`), []],
  ["days of long ago", many(20, (row) => `${1 + row}.3.${1850 + row * 5}`), []],
  [
    "days beside days of birth",
    many(20, (row) => `${1 + row}.3.${2013 + (row % 2)}`),
    [PEOPLE.map(({ birthDate }) => birthDate)],
  ],
  ["recent days", many(20, (row) => `2026-0${1 + (row % 6)}-11`), []],
  ["years that people joined in", many(20, (row) => 2015 + (row % 12)), []],
  ["years in which staff was hired", many(20, (row) => 2001 + row), [clerks]],
  ["years of books", many(20, (row) => 1950 + row), [many(20, (row) => `The garden of number ${row}`)]],
  ["prices", [1990, 2150, 2400, 1985], []],
])("takes for none: %s", (_, values, others) => {
  expect(kindBeside(values, ...others)).not.toBe("birth-date");
});
