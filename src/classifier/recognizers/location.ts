import { defineRecognizer } from "./define";
import type { Value } from "./define";
import { isWords } from "./values/value-tests";

/** The state of a task, an account or an order is no place. */
const PROGRESS =
  /^(?:(?:in)?active|new|open|closed|pending|resolved|done|draft|in progress|on hold|cancell?ed|(?:en|dis)abled|completed?)$/i;

const isPlace = (value: Value): boolean => isWords(value) && !PROGRESS.test(String(value));

/** A place of a person: duty station, city, country. Codes of one letter to a whole word; numbers are keys of another table. */
export const recognizeLocation = defineRecognizer({ id: "location", fits: isPlace });
