import { describe, expect, it } from "vitest";
import { hintsFrom } from "../../../../src/classifier/recognizers/table/table-hints";

describe("hintsFrom", () => {
  it.each<[string[], string | null]>([
    [["employees.csv"], "staff"],
    [["Kunden"], "people"],
    [["Sheet1", "patients 2024.xlsx"], "people"],
    [["0147_employees.csv"], "staff"],
    [["staff_20240312.xlsx"], "staff"],
    [["products.xlsx"], "thing"],
    [["Sheet1", "export.csv"], null],
    [[], null],
  ])("of %j says %j", (names, owner) => {
    expect(hintsFrom(names).owner).toBe(owner);
  });
});
