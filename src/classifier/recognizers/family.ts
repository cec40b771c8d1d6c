import { defineRecognizer } from "./define";
import { isCode } from "./values/value-tests";

/** Relatives, children, whom to call in an emergency. */
export const recognizeFamily = defineRecognizer({
  id: "family",
  fits: (value) => typeof value === "string" || isCode(value) || typeof value === "boolean",
});
