import { defineRecognizer } from "./define";
import type { Value } from "./define";
import { areNationalNumbers } from "./values/national-numbers";
import { isCode } from "./values/value-tests";

const SHORTEST = 6;

/** No state numbers its people in fewer letters; four digits are the end of a number that is not shown. */
function isLongEnough(value: Value): boolean {
  return isCode(value) && (String(value).length >= SHORTEST || /^\d{4}$/.test(String(value)));
}

/** Numbers a state gave somebody. */
export const recognizeNationalId = defineRecognizer({
  id: "national-id",
  fits: isLongEnough,
  proves: ({ values }) => areNationalNumbers(values),
});
