import { mostly } from "../../define";
import { has, isOfEachRow } from "./silent-column";
import type { SilentRule } from "./silent-column";

const MOSTLY = 0.9;
const FEWEST = 4;
/** As systems make them of names: small letters without accents, then maybe a number. */
const LOGIN = /^[a-z]{2,}(?:[._-][a-z]+)*[._-]?\d{0,4}$/;

/** What people sign in with, beside their names or addresses. */
export const logins: SilentRule = {
  kind: "username",
  tells: (column, company) =>
    column.values.length >= FEWEST &&
    has(company, "full-name", "last-name", "email") &&
    !has(company, "username") &&
    isOfEachRow(column) &&
    mostly(column.values, MOSTLY, (value) => typeof value === "string" && value.length > 3 && LOGIN.test(value)),
};
