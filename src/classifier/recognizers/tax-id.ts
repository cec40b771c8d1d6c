import { defineRecognizer } from "./define";
import { isCivilServant } from "./employee-id";
import { isCode } from "./values/value-tests";

/** Tax numbers of people. */
export const recognizeTaxId = defineRecognizer({
  id: "tax-id",
  fits: (value) => isCode(value) && !isCivilServant(value),
});
