import { GENDER_CODES } from "../standards/gender-codes";
import { defineRecognizer } from "./define";
import type { Value } from "./define";
import { withoutAccents } from "./header/header-text";
import type { Column } from "./recognizer";
import { isListed } from "./values/word-lists";

const CODES = new Set(GENDER_CODES.split(","));

function isWord(value: Value): boolean {
  return typeof value === "string" && isListed("gender", fold(value));
}

function isCode(value: Value): boolean {
  return CODES.has(fold(String(value)));
}

const FORM =
  /^(?:mr|mrs|ms|miss|master|mx|dr|prof|sir|herr|frau|hr|fr|m|mme|mlle|sr|sra|srta|sig|sig\.ra|dott|dhr|mevr|mw|pan|pani|bay|bayan)\.?$/;

/** "Mrs", "Herr", and the titles that stand in the same column ("Dr"). */
export function isFormOfAddress(value: Value): boolean {
  return typeof value === "string" && FORM.test(fold(value));
}

function fold(value: string): string {
  return withoutAccents(value).toLowerCase();
}

const MOST_GENDERS = 12;
/** "no" is a woman in Hungarian and a box not ticked everywhere else. */
const SHORTEST_WORD = 3;

/** Words for genders and nothing else, or both of a pair of codes: a lone column of "M" may be anything (sizes, Mondays). */
function areGenders({ values }: Column): boolean {
  if (values.length === 0 || values.length > MOST_GENDERS || !values.every((value) => isWord(value) || isCode(value))) {
    return false;
  }
  const has = (code: string): boolean => values.some((value) => fold(String(value)) === code);
  const isPair = has("m") && (has("f") || has("w")) && values.length <= 4;
  const isLoneCode = values.length === 1 && String(values[0]).length < SHORTEST_WORD;
  return isPair || (!isLoneCode && values.filter(isWord).length * 2 > values.length);
}

function isGendered(value: Value): boolean {
  return isFormOfAddress(value) && !/^(?:dr|prof)/i.test(String(value));
}

const FORM_OF_ADDRESS = 0.9;

export const recognizeGender = defineRecognizer({
  id: "gender",
  // "Title" above "Mr" and "Mrs".
  header: ({ says, values }) =>
    says.kinds.has("job-title") && values.every(isFormOfAddress) && values.some(isGendered) ? FORM_OF_ADDRESS : 0,
  fits: (value) => isWord(value) || isCode(value) || (typeof value === "string" && value.indexOf("/") > 0),
  proves: areGenders,
});
