import { describe, expect, it } from "vitest";
import { readFormula } from "../../../../src/fixes/cleaned-copy/xlsx/formula";
import { columnLetters } from "../../../../src/fixes/cleaned-copy/xlsx/references";

/** `Sheet!A1:B2`, as the reading of a formula has it. */
function referencesOf(formula: string): string[] {
  return readFormula(formula).references.map(({ sheet, lastSheet, area }) => {
    const tab = sheet === null ? "" : `${sheet}${lastSheet === null ? "" : `:${lastSheet}`}!`;
    const { firstRow, lastRow, firstColumn, lastColumn } = area;
    return `${tab}${columnLetters(firstColumn)}${firstRow + 1}:${columnLetters(lastColumn)}${lastRow + 1}`;
  });
}

describe("what a formula refers to", () => {
  it.each([
    ["a cell", "A2*2", ["A2:A2"]],
    ["absolute cells and areas", "$B$1+SUM(C2:$D$9)", ["B1:B1", "C2:D9"]],
    ["whole columns and rows", "COUNTA(A:B)+COUNTA($3:4)", ["A1:B1048576", "A3:XFD4"]],
    ["other sheets", "Sums!A1+'My list'!B2:C3+'It''s'!A1", ["Sums!A1:A1", "My list!B2:C3", "It's!A1:A1"]],
    ["several sheets at once", "SUM(Jan:Mar!A1)", ["Jan:Mar!A1:A1"]],
    ["sheets in other scripts", "\u540D\u7C3F!A1", ["\u540D\u7C3F!A1:A1"]],
    ["nothing in a text", '"A1 and B2: ""C3"""&D4', ["D4:D4"]],
    ["nothing in a function's or a name's digits", "LOG10(A1)+TAX2020_A1", ["A1:A1"]],
  ])("is %s", (_, formula, references) => {
    expect(referencesOf(formula)).toEqual(references);
  });

  it("is names, tables and their columns", () => {
    expect(readFormula("Rate*SUM(Staff[[#This Row],[Pay]])+Staff[@[Full name]]")).toMatchObject({
      names: [
        { name: "rate", within: null },
        { name: "staff", within: "SUM" },
        { name: "staff", within: null },
      ],
      isOfThisRow: true,
      hasOperators: true,
      tableColumns: ["pay", "full name"],
      isOpaque: false,
    });
  });

  it("is another workbook", () => {
    for (const formula of ["[1]Sheet1!A1", "'[2]My list'!A1"]) expect(readFormula(formula).isExternal).toBe(true);
  });

  it.each(['INDIRECT("A"&B1)', "SUM(OFFSET(A1,1,1))", "A1:INDEX(B:B,3)", "A1#", "Staff[[Name]:[Pay]]"])(
    "cannot be told of %s",
    (formula) => {
      expect(readFormula(formula).isOpaque).toBe(true);
    },
  );
});
