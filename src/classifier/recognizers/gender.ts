import { GENDER_CODES, GENDER_WORDS } from "../standards/gender-values";
import { defineRecognizer } from "./define";
import type { Value } from "./define";
import { withoutAccents } from "./header/header-text";
import type { Column } from "./recognizer";

const WORDS = setOf(GENDER_WORDS);
const CODES = setOf(GENDER_CODES);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(",").map(fold));
}

function fold(value: string): string {
  return withoutAccents(value).toLowerCase();
}

function isGender(value: Value): boolean {
  const text = fold(String(value));
  return WORDS.has(text) || CODES.has(text) || text.indexOf("/") > 0;
}

/** Words for genders and nothing else, or both of a pair of codes: a lone column of "M" may be anything (sizes, Mondays). */
function areGenders({ values }: Column): boolean {
  const texts = values.map((value) => fold(String(value)));
  if (texts.length === 0 || texts.length > 12 || !texts.every((text) => WORDS.has(text) || CODES.has(text))) {
    return false;
  }
  const has = (code: string): boolean => texts.indexOf(code) !== -1;
  return (
    texts.filter((text) => WORDS.has(text)).length * 2 > texts.length ||
    (has("m") && (has("f") || has("w")) && texts.length <= 4)
  );
}

export const recognizeGender = defineRecognizer({ id: "gender", fits: isGender, proves: areGenders });
