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
