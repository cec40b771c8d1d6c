import { defineRecognizer } from "./define";
import { isCode } from "./values/value-tests";

/** Tax numbers of people. */
export const recognizeTaxId = defineRecognizer({ id: "tax-id", fits: isCode });
