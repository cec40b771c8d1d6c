import { expect, it } from "vitest";
import { PEOPLE } from "../decide";
import { kindBeside, many } from "./beside-people";

it.each<[string, (row: number) => string]>([
  ["initial and family name", (row) => `${PEOPLE[row]!.firstName[0]!}${PEOPLE[row]!.lastName}`.toLowerCase()],
  ["a name with a number", (row) => `${PEOPLE[row]!.lastName.toLowerCase()}_`],
])("takes for user names: %s", (_, login) => {
  expect(kindBeside(many(12, (row) => `${login(row)}${row}`))).toBe("username");
});

it.each<[string, (row: number) => string]>([
  ["words that come again", (row) => ["soup", "fish", "salad", "cake", "fruit"][row % 5]!],
  ["codes", (row) => `X7-${row}Q`],
])("takes for none: %s", (_, value) => {
  expect(kindBeside(many(12, value))).toBeNull();
});
