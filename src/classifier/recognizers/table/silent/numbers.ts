import type { Column } from "../../recognizer";
import { mostly } from "../../define";
import { isCode, yearOf } from "../../values/value-tests";
import { isName } from "../assign-kinds";
import { has, isOfEachRow } from "./silent-column";
import type { Company, SilentRule } from "./silent-column";

const UNIQUE = 0.95;
const FEWEST = 3;
const MOSTLY = 0.8;
/** Digits, maybe behind or between letters; no amount, no date, no percentage. */
const NUMBER = /^(?=.*\d{2})[^\s,;:@+]{2,40}$/;
const FRACTION = /^-?\d*[.,]\d+$/;

/** Lines that are counted: 1, 2, 3 with hardly a gap, from 0 or 1. */
function areLines({ values }: Column): boolean {
  const numbers = values.map(Number);
  return Math.min(...numbers) <= 1 && Math.max(...numbers) <= values.length * 1.5;
}

/** Where each row names somebody else; the rows of a list of orders name some of them again. */
function isRegister({ found }: Company): boolean {
  return found.some(
    ({ column, kind }) =>
      (kind === "email" && isOfEachRow(column)) || (isName(kind) && (kind !== "full-name" || isOfEachRow(column))),
  );
}

/** The first column, or the second behind a counter, with a number of its own for each person: theirs. */
export const numbers: SilentRule = {
  kind: (company) =>
    has(company, "job-title", "salary", "supervisor", "contract-type") ? "employee-id" : "person-reference",
  tells: (column, company) => {
    const { columns } = company;
    const at = columns.indexOf(column);
    const first = columns[0];
    return (
      (at === 0 || (at === 1 && first !== undefined && areLines(first))) &&
      column.values.length >= FEWEST &&
      isOfEachRow(column, UNIQUE) &&
      isRegister(company) &&
      !has(company, "employee-id", "person-reference") &&
      !areLines(column) &&
      mostly(
        column.values,
        MOSTLY,
        (value) =>
          isCode(value) && NUMBER.test(String(value)) && !FRACTION.test(String(value)) && yearOf(value) === null,
      )
    );
  },
};
