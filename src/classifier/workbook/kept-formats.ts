import { copiedValue } from "./ods/copied-value";
import type { FormatKeeper } from "./workbook";
import { isBuiltInDate } from "./xlsx/number-formats";

/** Codes of the built-in formats that every language has (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_CODES: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Errors of cells by the codes of binary workbooks (MS-XLS 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** For copies of xls, xlsb and ods. */
export const KEPT_FORMATS: FormatKeeper = {
  codeOf: (format) => BUILT_IN_CODES[format] ?? (isBuiltInDate(format) ? "yyyy-mm-dd" : ""),
  errorName: (code) => ERRORS[code] ?? "#VALUE!",
  copiedValue,
};
