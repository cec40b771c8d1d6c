import { expect, it } from "vitest";
import { PEOPLE, guess } from "../decide";
import { kindBeside, many, scattered } from "./beside-people";

it.each<[string, (string | number)[]]>([
  ["short ones with a zero", ["071234", "072345", "075678", "07999", "073456"]],
  ["of nine digits, as a spreadsheet leaves them", many(20, (row) => Number(`6${scattered(row, 8)}`))],
  ["of eleven digits with the trunk in front", many(20, (row) => `89${scattered(row, 9)}`)],
  ["of nine digits, the first but one", many(20, (row) => Number(`6${scattered(row, row === 0 ? 7 : 8)}`))],
  ["in groups of two", many(20, (row) => `2${scattered(row, 7)}`.replace(/(\d\d)(?=\d)/g, "$1 "))],
])("takes for telephones: %s", (_, values) => {
  expect(kindBeside(values)).toBe("phone");
});

it.each<[string, (string | number)[]]>([
  ["numbers filled up with zeros", many(20, (row) => `00${scattered(row, 5)}`)],
  ["numbers of one series", many(20, (row) => 202_310_000 + row * 13)],
  ["numbers that begin with any digit", many(20, (row) => `${(row % 9) + 1}${scattered(row, 8)}`)],
  ["numbers given out one after the other", many(20, (row) => `01.0${410 + (row % 3)}.${101 + row}`)],
  ["a few that come again", many(20, (row) => ["071234", "072345", "075678", "073456"][row % 4]!)],
  ["days", many(20, (row) => `2026-03-${String(row + 1).padStart(2, "0")}`)],
  ["numbers of instruments", many(20, (row) => `35${scattered(row, 13)}`)],
])("takes for none: %s", (_, values) => {
  expect(kindBeside(values)).not.toBe("phone");
});

it("takes numbers of the first column, which are of the rows, for none", () => {
  const rows = PEOPLE.map(({ fullName, email }, row) => [Number(`6${scattered(row, 8)}`), fullName, email]);
  expect(guess(null, rows)).toEqual(["person-reference", "full-name", "email"]);
});
