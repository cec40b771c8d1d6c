import { defineRecognizer } from "./define";
import type { Value } from "./define";
import type { Column } from "./recognizer";
import { yearOf } from "./values/value-tests";

/** The place in front of a date, as Indonesian and Italian forms put both in one cell: "Bandung, 12/03/2010". */
const PLACE = /^[^\d,;]{2,30}[,;] ?(?=\d)/;

const OTHER_FORMS: readonly RegExp[] = [
  // Years of an emperor or of the Republic of China: "昭和55年4月12日", "S55.4.12", "78/05/02", "民國78年5月2日".
  /^(?:[TSHR]|[大昭平令民][正和成国國])?\.? ?(?:\d{1,3}|元)[年./-] ?\d{1,2}[月./-] ?\d{1,2}日?$/,
  // "19800312", as SAP, HL7 and DICOM write dates.
  /^(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
  // A day and a month, or one of them.
  /^(?:\d{1,2}[-/. ]){0,2}(?:\d{1,2}|\d{4}|[A-Z]{3,10})\.?$/i,
];

/**
 * A date, a year of the last 130 (also as Iran, 1300 to 1450, and Thailand, 2440 to 2600, count), or a day or month in a column of its
 * own; day and month alone stand for a birthday without year.
 */
function canBeBirth(value: Value): boolean {
  const year = typeof value === "number" ? value : yearOf(typeof value === "string" ? value.replace(PLACE, "") : value);
  return (
    (year !== null &&
      ((year >= 1 && year <= 31) ||
        (year >= 1890 && year <= 2040) ||
        (year >= 1300 && year <= 1450) ||
        (year >= 2440 && year <= 2600) ||
        (year > 5_000 && year < 60_000))) ||
    (typeof value !== "boolean" && OTHER_FORMS.some((form) => form.test(String(value))))
  );
}

const FEWEST_DATES = 5;
const YEARS_OF_A_GENERATION = 15;
/** Longer than nearly anybody stays with an employer: then the last may be children. */
const YEARS_OF_WORK = 35;

/** Without a header: dates that reach over a generation and end before children could be hired. Contracts and orders do not. */
function areBirths({ header, values }: Column): boolean {
  if ((header !== null && header !== "") || values.length < FEWEST_DATES) {
    return false;
  }
  let first = Infinity;
  let last = -Infinity;
  for (const value of values) {
    const year = yearOf(value);
    if (year === null) {
      return false;
    }
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  const reach = last - first;
  return (
    first >= 1900 && ((last <= 2020 && reach >= YEARS_OF_A_GENERATION) || (last <= 2030 && reach >= YEARS_OF_WORK))
  );
}

export const recognizeBirthDate = defineRecognizer({ id: "birth-date", fits: canBeBirth, proves: areBirths });
