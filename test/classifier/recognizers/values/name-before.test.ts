import { describe, expect, it } from "vitest";
import { nameBefore, withoutRemark } from "../../../../src/classifier/recognizers/values/name-before";

describe("nameBefore", () => {
  it.each([
    "Maria Rossi (06 12 34 56 78)",
    "Maria Rossi <maria.rossi@example.org>",
    "Maria Rossi - maria@example.org",
    "Maria Rossi, +39 06 1234567",
    "Maria Rossi; maria@example.org; +254 700 000 010",
    "Maria Rossi, Tel. 030 1234567",
    "Maria Rossi | 202-555-0147",
  ])("finds the name in %j", (cell) => {
    expect(nameBefore(cell)).toBe("Maria Rossi");
  });

  it.each([
    "Maria Rossi",
    "Maria Rossi (01.02.1980)",
    "Maria Rossi, 1980-02-01",
    "Maria Rossi (34)",
    "Maria Rossi (1850-1910)",
    "Maria Rossi (born 1.2.1980)",
    "maria@example.org",
    "<maria@example.org>",
    12,
    `Maria Rossi (06 12 34 56 78) ${"x".repeat(120)}`,
  ])("finds none in %j", (cell) => {
    expect(nameBefore(cell)).toBeNull();
  });
});

describe("a remark", () => {
  it.each(["Maria Rossi – knee, left", "Maria Rossi (12/03/2016)", "Maria Rossi - late"])(
    "is cut off in %j",
    (cell) => {
      expect(withoutRemark(cell)).toBe("Maria Rossi");
    },
  );

  it.each(["Villa Rossi – Rome", "Maria – left", "Maria Rossi", "Anna-Maria Rossi", "Maria Rossi (1850–1910)", 12])(
    "is none in %j",
    (cell) => {
      expect(withoutRemark(cell)).toBe(cell);
    },
  );
});
