/**
 * Position of the plural form that a count takes, in the order of Unicode's categories (zero, one, two, few, many, other). Own
 * functions, because whether classic Outlook's handler has `Intl` is unknown.
 */
export type PluralRule = (count: number) => number;

/** Chinese, Japanese. */
export const SAME: PluralRule = () => 0;

/** English, German, Spanish: one | other. */
export const ONE_OTHER: PluralRule = (count) => (count === 1 ? 0 : 1);

/** French, Portuguese: none and one | other. */
export const UP_TO_ONE: PluralRule = (count) => (count < 2 ? 0 : 1);

/** Russian: 1, 21, 31… | 2 to 4, 22 to 24… | all others, 11 to 14 among them. */
export const RUSSIAN: PluralRule = (count) => {
  const last = count % 10;
  const isTeen = Math.floor(count / 10) % 10 === 1;
  if (isTeen || last === 0 || last > 4) return 2;
  return last === 1 ? 0 : 1;
};

/** Arabic: 0 | 1 | 2 | ending in 03 to 10 | ending in 11 to 99 | ending in 00 to 02. */
export const ARABIC: PluralRule = (count) => {
  const last = count % 100;
  if (count < 3) return count;
  if (last < 3) return 5;
  return last < 11 ? 3 : 4;
};
