import { defineRecognizer } from "./define";
import { isWords, isCode } from "./values/value-tests";

/** Where somebody lives or gets letters: streets, and house numbers in a column of their own. */
export const recognizeAddress = defineRecognizer({ id: "address", fits: (value) => isWords(value) || isCode(value) });
