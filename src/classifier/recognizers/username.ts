import { defineRecognizer } from "./define";
import { isEmail } from "./email";
import { isCode, yearOf } from "./values/value-tests";

/** The name of an account; "Last login" is a day, no account has a space in its name, and who logs in with an address is reached by it. */
export const recognizeUsername = defineRecognizer({
  id: "username",
  fits: (value) => isCode(value) && !isEmail(value) && !/ /.test(String(value)) && yearOf(value) === null,
});
