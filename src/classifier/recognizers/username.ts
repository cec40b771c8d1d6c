import { defineRecognizer } from "./define";
import { isCode, yearOf } from "./values/value-tests";

/** The name of an account; "Last login" is a day, and no account has a space in its name. */
export const recognizeUsername = defineRecognizer({
  id: "username",
  fits: (value) => isCode(value) && !/ /.test(String(value)) && yearOf(value) === null,
});
