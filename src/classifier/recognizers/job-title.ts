import { defineRecognizer } from "./define";
import { isWords } from "./values/value-tests";

/** What somebody does for a living. */
export const recognizeJobTitle = defineRecognizer({ id: "job-title", fits: isWords });
