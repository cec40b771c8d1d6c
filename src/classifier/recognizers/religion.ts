import { defineRecognizer } from "./define";
import { areOfSet } from "./values/closed-set";
import { isWords } from "./values/value-tests";

/** Religion and caste, a special category (GDPR Art. 9). */
export const recognizeReligion = defineRecognizer({
  id: "religion",
  fits: isWords,
  proves: (column) => areOfSet(column, "religion"),
});
