import { expect, it } from "vitest";
import { PEOPLE, decide } from "./decide";

const years =
  (step: number) =>
  (row: number): number =>
    18 + ((row * step) % 71);
const rows = (...columns: ((row: number) => number)[]): (string | number)[][] =>
  PEOPLE.map(({ fullName }, row) => [fullName, ...columns.map((column) => column(row))]);

it("takes one column of years for ages, and several for marks", () => {
  expect(decide(null, rows(years(31)))).toEqual(["full-name", "age"]);
  expect(decide(null, rows(years(31), years(37)))).toEqual(["full-name", "performance", "performance"]);
});

it("leaves ages that are called so", () => {
  expect(decide(["Name", "Age", "Age of partner"], rows(years(31), years(37)))[1]).toBe("age");
  expect(decide(["Name", "Age", "Alter"], rows(years(31), years(37)))).toEqual(["full-name", "age", "age"]);
});
