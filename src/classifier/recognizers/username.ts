import { defineRecognizer } from "./define";
import { isCode } from "./values/value-tests";

/** The name of an account. */
export const recognizeUsername = defineRecognizer({ id: "username", fits: isCode });
