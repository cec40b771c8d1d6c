import { defineRecognizer, mostly } from "./define";
import type { Value } from "./define";
import { yearOf } from "./values/value-tests";

/** Up to 15 digits (E.164) with the separators people use, maybe an extension. */
function isPhone(value: Value): boolean {
  if (typeof value === "number") {
    return value >= 100 && value < 1e15 && Math.floor(value) === value;
  }
  if (
    typeof value !== "string" ||
    value.length > 40 ||
    !/^[\d ().\-/+\u00a0*x#•]+(?:(?:x|ext|;)[\d ().\-/+]+)?$/i.test(value)
  ) {
    return false;
  }
  // Masked digits stand for digits.
  const digits = value.replace(/[^\d*x#•]/gi, "").length;
  return digits >= 3 && digits <= 30;
}

/** Written as only phone numbers are: with a plus, a trunk zero or an area code in brackets, and no date or address of a computer. */
export function isCertainlyPhone(value: Value): boolean {
  return (
    typeof value === "string" &&
    /^(?:(?:\+\d|\(\+?\d{2,4}\)|0(?!00)\d)[\d ().\-/\u00a0]{6,18}|\d{3}[-. ]\d{3}[-. ]\d{4})$/.test(value) &&
    yearOf(value) === null &&
    !/^\d+\.\d+$/.test(value) &&
    // Amounts and numbers of identity cards have points before every third digit, phones elsewhere.
    !/^[\d.]+\.\d{3}$/.test(value) &&
    !/^(?:\d{1,3}\.){3}\d{1,3}$/.test(value)
  );
}

export const recognizePhone = defineRecognizer({
  id: "phone",
  fits: isPhone,
  proves: ({ values }) => mostly(values, 0.8, isCertainlyPhone),
});
