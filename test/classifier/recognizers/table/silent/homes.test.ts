import { expect, it } from "vitest";
import { PEOPLE, guess } from "../decide";
import { kindBeside, many } from "./beside-people";

const STREETS = ["Kerkelei", "Molenend", "Zonnehof", "Achterpad", "Bosrand"];
const TOWNS = ["Zwolle", "Gouda", "Venlo"];

const houses = many(15, (row) => `${STREETS[row % 5]!} ${row + 3}`);

it.each<[string, string[]]>([
  ["Dutch", many(15, (row) => `${8011 + row * 3} AB`)],
  ["British", many(15, (row) => `CA${row % 9} ${row % 8}TT`)],
  ["Japanese", many(15, (row) => `〒220-${1000 + row}`)],
  ["of five digits", many(15, (row) => String(34_117 + row * 11))],
])("tells where people live, with codes that are %s", (_, codes) => {
  const rows = houses.map((house, row) => [PEOPLE[row]!.fullName, house, codes[row]!, TOWNS[row % 3]!]);
  expect(guess(null, rows)).toEqual(["full-name", "address", "postal-code", "location"]);
});

it("takes a code and a town in one cell for a town", () => {
  const rows = houses.map((house, row) => [PEOPLE[row]!.fullName, house, `${5000 + row} ${TOWNS[row % 3]!}`]);
  expect(guess(null, rows)).toEqual(["full-name", "address", "location"]);
});

it("takes a code far from a street for none", () => {
  const rows = houses.map((house, row) => [PEOPLE[row]!.fullName, house, "x", "y", 34_117 + row * 11]);
  expect(guess(null, rows)[4]).toBeNull();
});

it.each<[string, (string | number)[]]>([
  ["rooms", many(15, (row) => `Room ${row + 3}`)],
  ["codes without a street", many(15, (row) => 34_117 + row * 11)],
  ["words without a street", many(15, (row) => TOWNS[row % 3]!)],
])("takes for nobody's home: %s", (_, values) => {
  expect(kindBeside(values)).toBeNull();
});
