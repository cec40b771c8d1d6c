import { defineRecognizer } from "./define";
import { isWords } from "./values/value-tests";

/** The organisation somebody works for. */
export const recognizeEmployer = defineRecognizer({ id: "employer", fits: isWords });
