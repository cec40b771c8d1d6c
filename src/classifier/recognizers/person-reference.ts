import { defineRecognizer } from "./define";
import { isEmail } from "./email";
import { BARE_NUMBER } from "./header/bare-headers";
import { isCode } from "./values/value-tests";

/** Number of a patient, student, customer, member, case or claim. A bare "ID" may be one: the table decides. */
export const recognizePersonReference = defineRecognizer({
  id: "person-reference",
  header: ({ says }) => says.bareNumber * BARE_NUMBER,
  fits: (value) => isCode(value) && !isEmail(value),
});
