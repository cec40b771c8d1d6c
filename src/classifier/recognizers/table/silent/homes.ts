import type { ColumnKind } from "../../../standards/kinds";
import { mostly } from "../../define";
import { isWords } from "../../values/value-tests";
import { countOf, has, isNear } from "./silent-column";
import type { SilentRule } from "./silent-column";

const MOSTLY = 0.9;
const FEWEST = 3;
/** "Room 12", "Team 3": streets have many names. */
const FEWEST_STREETS = 3;
/** Words and a house number behind or before them, as far as scripts write spaces. */
const HOUSE = /^(?:[^\d,;:@]{3,40}[ ,]\s?\d{1,4} ?[a-z]?(?:[ /-]\d{1,4}[a-z]?)?|\d{1,4} ?[a-z]?,? [^\d,;:@]{4,40})$/i;
const EAST_ASIAN_HOUSE = /[市区區町村县縣道府州]\D{0,12}\d/;

/** Streets of which no word is known. */
export const streets: SilentRule = {
  kind: "address",
  tells: ({ values }, company) =>
    values.length >= FEWEST &&
    !has(company, "address") &&
    mostly(
      values,
      MOSTLY,
      (value) => typeof value === "string" && (HOUSE.test(value) || EAST_ASIAN_HOUSE.test(value)),
    ) &&
    countOf(values, (text) => text.replace(/[\d\s/-]+[a-z]?$|^\d+\s?/gi, "")) >= FEWEST_STREETS,
};

/** One form of code for all: of five digits, four, six, in two groups, Dutch, British, Canadian. */
const CODES: readonly RegExp[] = [
  /^〒?\d{3}-\d{4}$/,
  /^\d{4,6}$/,
  /^(?:\d{2}-\d{3}|\d{3} \d{2}|\d{4}-\d{3}|\d{5}-(?:\d{3}|\d{4}))$/,
  /^\d{4} ?[A-Z]{2}$/,
  /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
  /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/,
];
const STREET: readonly ColumnKind[] = ["address"];
const PLACES: readonly ColumnKind[] = ["address", "postal-code"];
/** A street, a number of the house, a code, a town. */
const NEAR = 2;

/** Codes right behind a street. */
export const postalCodes: SilentRule = {
  kind: "postal-code",
  tells: (column, company) =>
    isNear(company, column, NEAR, STREET) &&
    !has(company, "postal-code") &&
    CODES.some((code) => mostly(column.values, MOSTLY, (value) => code.test(String(value)))),
};

const WITH_CODE = /^(?:[A-Z]{1,2}-)?\d{3,6} \D{2,40}$/i;

/** Words beside a street or a code, or a code and a word in one. */
export const towns: SilentRule = {
  kind: "location",
  tells: (column, company) =>
    isNear(company, column, NEAR, PLACES) &&
    !has(company, "location") &&
    mostly(
      column.values,
      MOSTLY,
      (value) => isWords(value) && (!/[\d@]/.test(String(value)) || WITH_CODE.test(String(value))),
    ),
};
