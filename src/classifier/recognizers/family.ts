import { defineRecognizer } from "./define";
import { isWords, isCode } from "./values/value-tests";

/** Relatives, children, whom to call in an emergency. */
export const recognizeFamily = defineRecognizer({
  id: "family",
  fits: (value) => isWords(value) || isCode(value) || typeof value === "boolean",
});
