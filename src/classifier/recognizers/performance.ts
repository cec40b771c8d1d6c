import { defineRecognizer } from "./define";
import type { Value } from "./define";
import { isNumeric } from "./values/value-tests";

function isGrade(value: Value): boolean {
  return typeof value === "boolean" || (typeof value === "string" && value.length <= 40);
}

/** How somebody did: marks, ratings, attendance. */
export const recognizePerformance = defineRecognizer({
  id: "performance",
  fits: (value) => isNumeric(value) || isGrade(value),
});
