import { expect, it } from "vitest";
import { kindBeside, many } from "./beside-people";

const of = (highest: number, step: number): number[] => many(12, (row) => 1 + ((row * step) % highest));

it.each<[string, number[][]]>([
  ["from 1 to 5", [of(5, 1), of(5, 2), of(5, 3)]],
  ["of a hundred", [of(97, 31), of(89, 37), of(95, 41)]],
])("takes three columns of small numbers for marks: %s", (_, [first, ...others]) => {
  expect(kindBeside(first!, ...others)).toBe("performance");
});

it.each<[string, number[][]]>([
  ["two of them", [of(5, 1), of(5, 2)]],
  ["of different heights", [of(5, 1), of(90, 31), of(5, 2)]],
  ["nothing but 0 and 1", [of(2, 1), of(2, 1), of(2, 1)].map((column) => column.map((value) => value - 1))],
  ["amounts", [of(9, 2), of(9, 4), of(9, 5)].map((column) => column.map((value) => value * 100))],
])("takes for none: %s", (_, [first, ...others]) => {
  expect(kindBeside(first!, ...others)).toBeNull();
});
