import { defineRecognizer, mostly } from "./define";
import type { Value } from "./define";
import { isCode } from "./values/value-tests";

/** ISO 13616: two letters, two check digits, up to 30 signs; the whole modulo 97 is 1. */
function isIban(value: Value): boolean {
  if (typeof value !== "string" || value.length > 42) {
    return false;
  }
  const text = value.replace(/[\s-]/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[\dA-Z]{11,30}$/.test(text)) {
    return false;
  }
  let rest = 0;
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const digit = Number.parseInt(sign, 36);
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97;
  }
  return rest === 1;
}

/** Bank accounts of people; an IBAN proves itself. */
export const recognizeBankAccount = defineRecognizer({
  id: "bank-account",
  fits: (value) => isCode(value) || isIban(value),
  proves: ({ values }) => mostly(values, 0.6, isIban),
});
