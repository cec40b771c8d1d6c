import { defineRecognizer, mostly } from "./define";
import type { Value } from "./define";
import { passesLuhn } from "./values/check-digits";
import { digitsOf, isCode } from "./values/value-tests";

/** ISO/IEC 7812: 13 to 19 digits, the first names a card network, the last is Luhn's. */
function isCard(value: Value): boolean {
  const digits = digitsOf(value);
  return /^[3-6]\d{12,18}$/.test(digits) && passesLuhn(digits);
}

const FEWEST_DIGITS = 12;

/** Payment cards, with their expiry and check code. */
export const recognizeCardNumber = defineRecognizer({
  id: "card-number",
  fits: (value) => isCode(value) || digitsOf(value).length >= FEWEST_DIGITS,
  proves: ({ values }) => values.length > 1 && mostly(values, 0.7, isCard),
});
