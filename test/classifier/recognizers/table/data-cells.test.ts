import { describe, expect, it } from "vitest";
import { isData, isFullName } from "../../../../src/classifier/recognizers/table/data-cells";

describe("a cell", () => {
  it.each([
    12,
    true,
    "412.50",
    "2026-03-01",
    "anna@example.org",
    "A-4401",
    "٤٥٦",
    "Maria Rossi",
    "Maria Rossi (Leeds)",
  ])("is data: %j", (cell) => {
    expect(isData(cell)).toBe(true);
  });

  it.each(["Name", "Email 2", "Date of birth", "Q1", "Maria"])("may head a column: %j", (cell) => {
    expect(isData(cell)).toBe(false);
  });

  it("is a full name with a given and a family name", () => {
    expect(isFullName("Maria Rossi")).toBe(true);
    expect(isFullName("Maria Xyzzy")).toBe(false);
    expect(isFullName("Maria")).toBe(false);
    expect(isFullName(12)).toBe(false);
    expect(isFullName(undefined)).toBe(false);
  });
});
