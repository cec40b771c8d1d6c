import { expect, test } from "vitest";
import { copiedValue } from "../../../../src/classifier/workbook/ods/copied-value";
import { ERROR_FORMAT } from "../../../../src/classifier/workbook/workbook";

/** Numbers of days as Excel counts them (ECMA-376 part 1, 18.17.4.1). */
test.each<[type: string | null, stored: string | null, shown: string, value: unknown, format: string]>([
  ["float", "12.5", "12.50", 12.5, ""],
  ["percentage", "0.25", "25 %", 0.25, "0.00%"],
  ["currency", "3", "3.00 €", 3, "#,##0.00"],
  ["date", "1900-03-01", "1/3/00", 61, "yyyy-mm-dd"],
  ["date", "2000-02-29", "29/2/00", 36_585, "yyyy-mm-dd"],
  ["date", "2026-11-30T06:00:00", "30/11/26", 46_356.25, "yyyy-mm-dd hh:mm:ss"],
  ["date", "1850-01-01", "1/1/1850", "1850-01-01", ""],
  ["time", "PT06H30M00S", "06:30", 0.270_833_333_333_333_3, "hh:mm:ss"],
  ["time", "PT36H00M00,0S", "36:00", 1.5, "[h]:mm:ss"],
  ["boolean", "true", "TRUE", true, ""],
  ["string", null, "Anna", "Anna", ""],
  [null, "", "#DIV/0!", "#DIV/0!", ERROR_FORMAT],
  ["string", null, "#DIV/0!", "#DIV/0!", ""],
])("%s %s, shown as %s, is copied as %s in the format %s", (type, stored, shown, value, format) => {
  expect(copiedValue({ type, stored }, shown)).toEqual({ value, format });
});
