import { defineRecognizer } from "./define";
import { areOfSet } from "./values/closed-set";

/** Married or not, as words or codes. */
export const recognizeMaritalStatus = defineRecognizer({
  id: "marital-status",
  proves: (column) => areOfSet(column, "marital"),
});
