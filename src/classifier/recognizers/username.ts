import { defineRecognizer } from "./define";
import { isCode, yearOf } from "./values/value-tests";

/** The name of an account; "Last login" is a day. */
export const recognizeUsername = defineRecognizer({
  id: "username",
  fits: (value) => isCode(value) && yearOf(value) === null,
});
