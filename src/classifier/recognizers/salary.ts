import { defineRecognizer } from "./define";
import type { Value } from "./define";
import { isNumeric } from "./values/value-tests";

/** "P3", "Band 6", "50k-60k". */
function isBand(value: Value): boolean {
  return typeof value === "string" && /^[A-Z]{0,6}[ -]?\d[\dk .,-]{0,12}[A-Z]{0,3}$/i.test(value);
}

/** What somebody earns: amounts, or pay bands. */
export const recognizeSalary = defineRecognizer({ id: "salary", fits: (value) => isNumeric(value) || isBand(value) });
