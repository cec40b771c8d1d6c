import { defineRecognizer, mostly } from "./define";
import type { Value } from "./define";

/** Up to ten letters and digits: "94025", "GL15 1XD", "1234 AB", "02-495". */
function isPostalCode(value: Value): boolean {
  return (
    typeof value === "number" ||
    (typeof value === "string" && /^[\dA-Z〒][\dA-Z \-.]{1,10}$/i.test(value) && /\d|^[A-Z]{2}-?x/i.test(value))
  );
}

/** British, Canadian, Dutch and Polish codes are made like nothing else. */
function isCertainly(value: Value): boolean {
  return (
    typeof value === "string" &&
    /^(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|\d{4} [A-Z]{2}|\d\d-\d{3})$/.test(value)
  );
}

/** Postal codes; together with a birth date and a gender they single out most people. */
export const recognizePostalCode = defineRecognizer({
  id: "postal-code",
  fits: isPostalCode,
  proves: ({ header, values }) => header === null && values.length > 2 && mostly(values, 0.9, isCertainly),
});
