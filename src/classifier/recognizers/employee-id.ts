import { defineRecognizer, mostly } from "./define";
import type { Value } from "./define";
import { isEmail } from "./email";
import { BARE_NUMBER } from "./header/bare-headers";
import { isCode } from "./values/value-tests";

/** Indonesia, NIP of a civil servant: born, entered the service in, gender, running number. A Polish NIP is a tax number. */
const CIVIL_SERVANT = /^(?:19|20)\d{6}(?:19|20)\d{4}[12]\d{3}$/;

export function isCivilServant(value: Value): boolean {
  return typeof value === "string" && CIVIL_SERVANT.test(value);
}

/** The number an employer gave somebody. A bare "ID" may be one: the table decides. */
export const recognizeEmployeeId = defineRecognizer({
  id: "employee-id",
  header: ({ says }) => says.bareNumber * BARE_NUMBER,
  fits: (value) => isCode(value) && !isEmail(value),
  proves: ({ values }) => mostly(values, 0.9, isCivilServant),
});
