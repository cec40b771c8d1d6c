import { defineRecognizer } from "./define";
import { areOfSet } from "./values/closed-set";
import { isWords } from "./values/value-tests";

/** A special category (GDPR Art. 9). */
export const recognizeSexualOrientation = defineRecognizer({
  id: "sexual-orientation",
  fits: isWords,
  proves: (column) => areOfSet(column, "orientation"),
});
