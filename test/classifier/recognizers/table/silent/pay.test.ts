import { expect, it } from "vitest";
import { kindBeside, many } from "./beside-people";

const jobs = many(12, (row) => ["Driver", "Cook", "Clerk"][row % 3]!);
const dishes = many(12, (row) => ["Soup", "Fish", "Salad"][row % 3]!);

it.each<[string, (string | number)[]]>([
  ["whole amounts", many(12, (row) => 2100 + row * 37)],
  ["with a fraction", many(12, (row) => `${2 + (row % 3)}.${450 + row},00`)],
  ["in groups", many(12, (row) => `${320 + row * 7} 000`)],
])("takes for pay beside jobs: %s", (_, amounts) => {
  expect(kindBeside(amounts, jobs)).toBe("salary");
  expect(kindBeside(amounts, dishes)).toBeNull();
});

it.each<[string, (string | number)[]]>([
  ["years", many(12, (row) => 2004 + row)],
  ["small numbers", many(12, (row) => 3 + row)],
  ["numbers filled up with zeros", many(12, (row) => `0${4100 + row * 3}`)],
  ["amounts of all sizes", many(12, (row) => 400 * 2 ** row)],
])("takes for none beside jobs: %s", (_, amounts) => {
  expect(kindBeside(amounts, jobs)).not.toBe("salary");
});
