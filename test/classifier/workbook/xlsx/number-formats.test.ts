import { expect, it } from "vitest";
import { isBuiltInDate, isDateFormat } from "../../../../src/classifier/workbook/xlsx/number-formats";

it.each([
  "yyyy-mm-dd",
  "d/m/yy",
  "mmm\\-yy",
  "[$-409]d\\-mmm\\-yyyy;@",
  "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
  "h:mm AM/PM",
  "[$-411]ge.m.d",
  'yyyy"年"m"月"d"日"',
  "[Red]dd.mm.yyyy",
  "YYYY/MM/DD",
])("%s shows a date or a time", (code) => {
  expect(isDateFormat(code)).toBe(true);
});

it.each([
  "General",
  "0.00",
  "#,##0.00_);[Red](#,##0.00)",
  '0 "days"',
  "0\\d",
  "[Red]0",
  "0.00E+00",
  "@",
  '"hello"',
  "[h]:mm:ss",
  "[mm]:ss",
  '#,##0\\ "kr";[Red]-#,##0\\ yy',
  "",
  "Standard",
])("%j does not", (code) => {
  expect(isDateFormat(code)).toBe(false);
});

it("knows the built-in dates", () => {
  const ids = Array.from({ length: 164 }, (_, id) => id).filter(isBuiltInDate);
  expect(ids).toEqual([
    ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47],
    ...[50, 51, 52, 53, 54, 55, 56, 57, 58, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81],
  ]);
});
