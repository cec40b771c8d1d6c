import { defineRecognizer } from "./define";
import { isEmail } from "./email";
import { BARE_NUMBER } from "./header/bare-headers";
import { isCode } from "./values/value-tests";

/** The number an employer gave somebody. A bare "ID" may be one: the table decides. */
export const recognizeEmployeeId = defineRecognizer({
  id: "employee-id",
  header: ({ says }) => says.bareNumber * BARE_NUMBER,
  fits: (value) => isCode(value) && !isEmail(value),
});
