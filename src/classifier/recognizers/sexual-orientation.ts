import { defineRecognizer } from "./define";
import { isWords } from "./values/value-tests";

/** A special category (GDPR Art. 9). */
export const recognizeSexualOrientation = defineRecognizer({ id: "sexual-orientation", fits: isWords });
