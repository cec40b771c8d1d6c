import { defineRecognizer } from "./define";
import type { Value } from "./define";
import { isWords, isCode } from "./values/value-tests";

/** "Year 7", as schools in England call their classes. */
const YEAR_AT_SCHOOL = /^(?:year|yr|klasse) ?\d{1,2}[a-z]?$/i;

/** A mark in numbers. */
const isMark = (value: Value): boolean => /^\d+(?:[.,]\d+(?: ?%)?| ?%)$/.test(String(value));

/** Degrees, schools and courses of somebody. */
export const recognizeEducation = defineRecognizer({
  id: "education",
  fits: (value) => (isWords(value) || isCode(value)) && !isMark(value),
  proves: ({ values }) => values.length > 1 && values.every((value) => YEAR_AT_SCHOOL.test(String(value))),
});
