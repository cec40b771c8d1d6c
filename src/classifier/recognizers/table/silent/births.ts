import type { Value } from "../../define";
import { yearOf } from "../../values/value-tests";
import { has, isOfEachRow } from "./silent-column";
import type { Company, SilentRule } from "./silent-column";

const FIRST_YEAR = 1915;
/** Whoever is on a list of people can mostly walk; days later than this are of contracts, visits and orders. */
const LAST_YEAR = 2022;
/** A school class is born within two years. */
const SHORTEST_REACH = 1;
/** Staff is hired for decades before anybody retires. */
const SHORTEST_REACH_OF_STAFF = 30;
const FEWEST = 3;

/** A date, a date without separators, or the year alone. */
function yearIn(value: Value): number {
  const text = String(value);
  return yearOf(value) ?? (/^(?:19|20)\d\d(?:[01]\d[0-3]\d)?$/.test(text) ? Number(text.slice(0, 4)) : NaN);
}

/** Works have their year beside a title, in words of their own for each row; nobody's name is told by it. */
function areOfWorks(values: readonly Value[], { columns, found }: Company): boolean {
  return (
    values.every((value) => YEAR.test(String(value))) &&
    columns.some(
      (column) =>
        found.every(({ index }) => index !== column.index) &&
        isOfEachRow(column) &&
        column.values.filter((value) => TITLE.test(String(value))).length * 2 > column.values.length,
    )
  );
}

const YEAR = /^\d{4}$/;
const TITLE = /[^\s\d]{2} [^\s\d]{2}/;

/** Dates or years under no header, the only old ones in a table of people: fewer or nearer to each other than proves it elsewhere. */
export const births: SilentRule = {
  kind: "birth-date",
  tells: ({ values }, company) => {
    const years = values.map(yearIn);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const isStaff = has(company, "job-title", "employee-id", "salary");
    return (
      values.length >= FEWEST &&
      !has(company, "birth-date", "age") &&
      !areOfWorks(values, company) &&
      // False where one of them is no year.
      first >= FIRST_YEAR &&
      last <= LAST_YEAR &&
      last - first >= (isStaff ? SHORTEST_REACH_OF_STAFF : SHORTEST_REACH)
    );
  },
};
