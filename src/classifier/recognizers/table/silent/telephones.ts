import type { Value } from "../../define";
import { mostly } from "../../define";
import { yearOf } from "../../values/value-tests";
import { countOf, isOfEachRow } from "./silent-column";
import type { SilentRule } from "./silent-column";

const MOSTLY = 0.9;
/** Extensions and shortened numbers; E.164 allows 15 digits. */
const WITH_ZERO = /^(?:0(?!0)|\+)[\d ().\-/]{3,18}$/;
/** Mobile numbers without the zero, as spreadsheets leave them, maybe in groups or with a country before. */
const DIALLED = /^\d[\d ().-]{7,16}$/;
const [FEWEST_DIGITS, MOST_DIGITS] = [8, 12];
/** Countries give few first digits to mobiles; numbers of contracts begin with any. */
const MOST_FIRST_DIGITS = 4;
/** As many begin otherwise in their first four digits: numbers of one series and years do not. */
const SCATTERED = 0.3;
const FEWEST = 5;

const digits = (text: string): string => text.replace(/\D/g, "");

/** Zero-padded numbers have any digit behind the zero, telephones that of the mobile networks or of the country around. */
function areDialledWithZero(values: readonly Value[]): boolean {
  const firsts = values.map((value) => String(value).charAt(1));
  const commonest = Math.max(...firsts.map((first) => firsts.filter((other) => other === first).length));
  return (
    mostly(values, 0.7, (value) => typeof value === "string" && WITH_ZERO.test(value) && yearOf(value) === null) &&
    !areOfSeries(values) &&
    (mostly(values, MOSTLY, (value) => digits(String(value)).length > FEWEST_DIGITS) || commonest * 2 > values.length)
  );
}

/** Numbers that are given out one after the other end near to each other. */
function areOfSeries(values: readonly Value[]): boolean {
  const ends = values.map((value) => Number(digits(String(value)).slice(-3)));
  return values.length >= FEWEST && Math.max(...ends) - Math.min(...ends) < Math.min(values.length * 2, WIDEST_SERIES);
}

const WIDEST_SERIES = 500;

/** Numbers of one length, of few first digits and far apart from each other. */
function areDialledWithout(values: readonly Value[]): boolean {
  const lengths = values.map((value) => digits(String(value)).length).sort((one, other) => one - other);
  const length = lengths[lengths.length >> 1] ?? 0;
  return (
    values.length >= FEWEST &&
    length >= FEWEST_DIGITS &&
    length <= MOST_DIGITS &&
    mostly(
      values,
      MOSTLY,
      (value) => DIALLED.test(String(value)) && yearOf(value) === null && digits(String(value)).length === length,
    ) &&
    countOf(values, (text) => text.charAt(0)) <= MOST_FIRST_DIGITS &&
    countOf(values, (text) => digits(text).slice(0, 4)) >= values.length * SCATTERED &&
    countOf(values, (text) => digits(text).slice(-3)) >= values.length * SCATTERED
  );
}

/** Telephones too short or too plain to be told anywhere else. */
export const telephones: SilentRule = {
  kind: "phone",
  tells: (column, { columns }) =>
    column.index > (columns[0]?.index ?? 0) &&
    isOfEachRow(column, 0.5) &&
    (areDialledWithZero(column.values) || areDialledWithout(column.values)),
};
