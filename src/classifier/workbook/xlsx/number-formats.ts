/**
 * Built-in formats that show a date or a time of day (ECMA-376 part 1, 18.8.30, with the East Asian and Thai ones).
 * 46, `[h]:mm:ss`, is a duration: a number.
 */
const BUILT_IN_DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
  [71, 81],
];

/** Codes of the built-in formats that every language has (ECMA-376 part 1, 18.8.30). */
export const BUILT_IN_CODES: Readonly<Record<number, string>> = {
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

export function isBuiltInDate(id: number): boolean {
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}

/** Whether a format code shows a date or a time of day: looked at without its quoted text, escaped characters, colours and locales. */
export function isDateFormat(code: string): boolean {
  const first = code.replace(/"[^"]*"?|[\\_*]./g, "").split(";", 1)[0] ?? "";
  if (/\[[hms]+\]/i.test(first)) return false;
  const shown = first.replace(/\[[^\]]*\]/g, "");
  return !/general|standard/i.test(shown) && /[ymdhs]/i.test(shown);
}

/** Whether all four sections of a format code are empty, so that text is not shown either (ECMA-376 part 1, 18.8.31). */
export function showsNothing(code: string): boolean {
  return /^\s*(?:\[[^\]]*\])*;;;\s*$/.test(code);
}
