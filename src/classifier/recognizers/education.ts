import { defineRecognizer } from "./define";
import { isWords, isCode } from "./values/value-tests";

/** Degrees, schools and courses of somebody. */
export const recognizeEducation = defineRecognizer({
  id: "education",
  fits: (value) => isWords(value) || isCode(value),
});
