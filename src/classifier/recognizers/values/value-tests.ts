import type { Value } from "../define";

/** A number, or text that is one: "1.299,99", "5 000", "$1,200.50", "28 %". */
export function isNumeric(value: Value): boolean {
  return (
    typeof value === "number" ||
    (typeof value === "string" && /^[^\w\s]{0,2} ?[-+]?\d[\d.,' \u00a0\u202f]*(?:[%€$£¥₽₹]|[A-Z]{3})?$/i.test(value))
  );
}

/** Text that holds a letter of any script, no longer than a line. */
export function isWords(value: Value): boolean {
  return typeof value === "string" && value.length <= 120 && LETTER.test(value);
}

const LETTER = /[A-Za-z\u00aa-\u02af\u0370-\u1fff\u2c00-\ud7ff\uf900-\uffdc]/;

/** Short text or a number without spaces inside words: codes, numbers, logins; digits may stand in groups ("943 476 5919"), two words are a name. */
export function isCode(value: Value): boolean {
  return (
    typeof value === "number" ||
    (typeof value === "string" &&
      value.length <= 40 &&
      (!/\S\s+\S+\s+\S/.test(value) || isInGroups(value)) &&
      !TWO_WORDS.test(value))
  );
}

const TWO_WORDS = /^[^\s\d]{2,}\s+[^\s\d]{2,}$/;

const GROUP = /^(?:[A-Z]|[A-Z]{0,2}\d[\d./-]*[A-Z]{0,2})$/i;

function isInGroups(text: string): boolean {
  return text.split(" ").every((group) => GROUP.test(group));
}

const DATES: readonly RegExp[] = [
  /^(\d{4})[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}/,
  /^\d{1,2}[-/. ]{1,2}(?:\d{1,2}|[A-Za-zéûä]{3,10})[-/., ]{1,3}(\d{4}|\d\d)(?: \d{1,2}[:.h]|$|T|\.$| ?[гр]\.?$)/,
  /^[A-Z]{3,10}\.? \d{1,2},? (\d{4})$/i,
];

/** The year a date text names (two digits as 1930 to 2029), or null where the text is no date. */
export function yearOf(value: Value): number | null {
  if (typeof value !== "string" || value.length > 40) {
    return null;
  }
  for (const date of DATES) {
    const year = date.exec(value)?.[1];
    if (year !== undefined) {
      const number = Number(year);
      return year.length === 4 ? number : number < 30 ? 2000 + number : 1900 + number;
    }
  }
  return null;
}

/** The digits of a number or text, separators dropped; empty where anything else than separators is between. */
export function digitsOf(value: Value): string {
  const text = String(value);
  return /^\+?[\d\s().\-/]+$/.test(text) ? text.replace(/\D/g, "") : "";
}
