import { defineRecognizer } from "./define";
import { isEmail } from "./email";
import { isCertainlyPhone } from "./phone";

/** Relatives, children, whom to call in an emergency; the number to call is a telephone. */
export const recognizeFamily = defineRecognizer({
  id: "family",
  fits: (value) => !isCertainlyPhone(value) && !isEmail(value),
});
