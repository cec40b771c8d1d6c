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
/** Two digits are of the last century from here on. */
const CENTURY = 30;

/** Whether nearly all values hold a day in the same place, and the days are those of a generation: by chance one in twenty-five does. */
export function holdBirths(values: readonly Value[]): boolean {
  return (
    values.length >= FEWEST &&
    FORMS.some(({ form, isDayFirst = false }) => {
      const years = values
        .map((value) => form.exec(String(value)) ?? [])
        .map(([, first, month, last]) =>
          isDay(Number(isDayFirst ? first : last), Number(month)) ? Number(isDayFirst ? last : first) : NaN,
        )
        .filter((year) => !Number.isNaN(year))
        .map((year) => (year < CENTURY ? year + 100 : year));
      return years.length >= values.length * MOSTLY && Math.max(...years) - Math.min(...years) >= GENERATION;
    })
  );
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
