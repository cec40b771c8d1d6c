import { defineRecognizer } from "./define";
import { isWords } from "./values/value-tests";

/** A place of a person: duty station, city, country. Codes of one letter to a whole word; numbers are keys of another table. */
export const recognizeLocation = defineRecognizer({ id: "location", fits: isWords });
