/** 9999-12-31, the last day Excel knows. */
const LAST_DAY = 2_958_465;
/** Days from 1900's day 0 to 1904's. */
const SHIFT_1904 = 1462;
/** Excel counts a 29 February 1900 that never was (for compatibility with Lotus 1-2-3). */
const PHANTOM_DAY = 60;
/** Days from 1 March of year 0 to Excel's day 0, right for every day after the phantom one. */
const DAY_ZERO = 693_899;
const DAYS_IN_400_YEARS = 146_097;

/**
 * An Excel date number as ISO 8601: `1984-03-12`, `1984-03-12T09:30:00`, or `09:30:00` for a time without a day.
 * Null for a number that is no date in Excel either.
 */
export function serialToIso(serial: number, is1904: boolean): string | null {
  const counted = is1904 ? serial + SHIFT_1904 : serial;
  if (!(serial >= 0 && counted < LAST_DAY + 1)) return null;
  const day = Math.floor(counted);
  const seconds = Math.round((counted - day) * 86_400);
  if (seconds === 86_400) return serialToIso(Math.round(serial), is1904);
  if (serial < 1) return timeOf(seconds);
  const date = dayOf(day);
  return seconds === 0 ? date : `${date}T${timeOf(seconds)}`;
}

/** Counts in years that begin in March, so that the leap day comes last (Richards, Explanatory Supplement to the Astronomical Almanac). */
function dayOf(serial: number): string {
  if (serial === PHANTOM_DAY) return "1900-02-29";
  const days = DAY_ZERO + (serial < PHANTOM_DAY ? serial + 1 : serial);
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(day)}`;
}

function timeOf(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** A date that a file writes as text, as dates are handed over: without midnight, fractions of a second, or the zone. */
export function trimIso(text: string): string {
  return text
    .trim()
    .replace(/Z$/, "")
    .replace(/[.,]\d*$/, "")
    .replace(/T00:00:00$/, "");
}
