import type { Value } from "../define";

/** Where numbers of people hold the day of birth: year, month, day or the other way round, before a running number and check digits. */
const FORMS: readonly { form: RegExp; isDayFirst?: boolean }[] = [
  // Bulgaria, Belgium, Korea, Malaysia, South Africa, Kazakhstan, Sweden
  { form: /^(\d\d)(\d\d)(\d\d)\D?\d{3,6}$/ },
  // Baltic states and Romania, behind a digit for the gender and the century
  { form: /^[1-8](\d\d)(\d\d)(\d\d)\d{4,6}$/ },
  // Nordic states; of Yugoslavia's heirs, with three digits of the year
  { form: /^(\d\d)(\d\d)(\d\d)[-+ A]?\d{3}[\dA-Z]\d?$/, isDayFirst: true },
  { form: /^(\d\d)(\d\d)[09](\d\d)\d{6}$/, isDayFirst: true },
];
const MOSTLY = 0.9;
const FEWEST = 4;
/** Numbers of orders and cases begin with dates, too, but not with those of a generation. */
const GENERATION = 20;
const MANY_DAYS = 8;
/** Two digits are of the last century from here on. */
const CENTURY = 30;

/**
 * Whether nearly all values hold a day in the same place, and the days are those of a generation: by chance one in twenty-five does. People
 * are born on any day; what begins with the number of its library is not.
 */
export function holdBirths(values: readonly Value[]): boolean {
  return (
    values.length >= FEWEST &&
    FORMS.some(({ form, isDayFirst = false }) => {
      const births = values
        .map((value) => (form.exec(String(value)) ?? []).slice(1).map(Number))
        .map((parts) => (isDayFirst ? parts.reverse() : parts))
        .filter(([, month = 0, day = 0]) => day >= 1 && day <= 31 && month >= 1 && month <= 12);
      const years = births.map(([year = 0]) => (year < CENTURY ? year + 100 : year));
      const days = new Set(births.map(([, , day]) => day)).size;
      return (
        births.length >= values.length * MOSTLY &&
        days >= Math.min(MANY_DAYS, values.length / 2) &&
        Math.max(...years) - Math.min(...years) >= GENERATION
      );
    })
  );
}
