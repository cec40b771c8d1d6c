import { describe, expect, it } from "vitest";
import { inspectRows, kindsOf } from "../../inspection/inspect-rows";
import { LANGUAGE_SHEETS, type LanguageSheets } from "./sheets";

const ROWS = 24;

function cell(sheet: LanguageSheets, kind: string, row: number): string | number {
  const name = sheet.names[row % sheet.names.length]!;
  switch (kind) {
    case "full-name":
      return name;
    case "supervisor":
      return sheet.names[row % 2]!;
    case "gender":
      return sheet.genders[row % 2]!;
    case "birth-date":
      return `${1960 + row}-0${(row % 9) + 1}-12`;
    case "passport":
      return `X${4_100_000 + row * 37}`;
    default:
      return "ABCDE".charAt(row % 3);
  }
}

describe.each(LANGUAGE_SHEETS)("an office that writes $language", (sheet) => {
  const kinds = Object.keys(sheet.staff);

  it("has every column of its staff list known", () => {
    const rows = Array.from({ length: ROWS }, (_, row) => kinds.map((kind) => cell(sheet, kind, row)));
    const { inspection } = inspectRows([Object.values(sheet.staff), ...rows]);
    expect(kindsOf(inspection)).toEqual(Object.fromEntries(kinds.entries()));
  });

  it.each(sheet.harmless)("has nobody in a sheet of %s and %s", (name, amount) => {
    const rows = Array.from({ length: ROWS }, (_, row) => [`${sheet.names[row % 4]!.slice(-3)} ${row}`, row * 7]);
    expect(inspectRows([[name, amount], ...rows]).inspection).toMatchObject({ people: null, columns: [] });
  });
});
