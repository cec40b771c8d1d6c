import { expect, test } from "vitest";
import { gridKey, nameGrid } from "../../../../src/classifier/recognizers/table/name-grid";
import { readColumns } from "../../../../src/classifier/recognizers/table/read-columns";
import { syntheticPeople } from "../../../support/people";

const NAMES = syntheticPeople(40, 3).map(({ fullName }) => fullName);
const ROWS = Array.from({ length: 20 }, (_, row) => [`${8 + (row % 9)}:00`, NAMES[row]!, NAMES[row + 20]!]);

test("names in the columns of a plan are people", () => {
  const grid = nameGrid(readColumns(["Time", "Room 1", "Room 2"], ROWS), []);
  expect(grid.map(({ index, kind }) => [index, kind])).toEqual([
    [1, "full-name"],
    [2, "full-name"],
  ]);
});

test.each([
  ["authors", ["Time", "Author", "Author 2"], ROWS],
  ["beside years", ["Year", "Singles", "Doubles"], ROWS.map(([, ...names], row) => [1980 + row, ...names])],
  ["teams", ["Date", "Home", "Away"], ROWS.map(([time], row) => [time!, `Lions ${row % 4}`, `Bears ${row % 3}`])],
])("%s are none", (_, header, rows) => {
  expect(nameGrid(readColumns(header, rows), [])).toEqual([]);
});

test("what is no name in a cell is nobody", () => {
  const [column] = nameGrid(readColumns(["Time", "Room 1", "Room 2"], ROWS), []);
  const key = gridKey(column!, ROWS);
  expect(key.keyOf(["9:00", "Break", NAMES[1]!])).toBeNull();
  expect(key.keyOf(["9:00", NAMES[0]!, null])).toBe(key.keyOf(["10:00", NAMES[0]!, NAMES[1]!]));
});
