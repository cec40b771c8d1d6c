import { defineRecognizer, mostly } from "./define";
import type { Value } from "./define";
import { holdBirths } from "./values/birth-numbers";
import { isCode, passesLuhn } from "./values/value-tests";

interface Numbering {
  readonly form: RegExp;
  /** Check digits, for forms that other numbers have too. */
  readonly check?: (text: string) => boolean;
}

const weighted = (text: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0);

/** Numbers whose form or check digits tell them from any other number. */
const NUMBERINGS: readonly Numbering[] = [
  // Italy, codice fiscale
  { form: /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/ },
  // United States, social security number
  { form: /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/ },
  // Brazil, CPF
  { form: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/ },
  // United Kingdom, national insurance number
  { form: /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/ },
  // Mexico, CURP
  { form: /^[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d$/ },
  // Spain, DNI and NIE
  {
    form: /^[XYZ]?\d{7,8}[ -]?[A-Z]$/,
    check: (text) => {
      const number = text.replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)));
      return "TRWAGMYFPDXBNJZSQVHLCKE"[Number.parseInt(number, 10) % 23] === text.charAt(text.length - 1);
    },
  },
  // Poland, PESEL
  {
    form: /^\d{2}[0-389]\d[0-3]\d{6}$/,
    check: (text) => weighted(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
  },
  // Türkiye, kimlik numarası
  {
    form: /^[1-9]\d{10}$/,
    check: (text) => weighted(text, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === Number(text[10]),
  },
  // Romania, CNP
  {
    form: /^[1-8]\d{2}[01]\d[0-3]\d{7}$/,
    check: (text) => (weighted(text, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 === Number(text[12]),
  },
  // France, NIR with its key
  {
    form: /^[12]\d{14}$/,
    check: (text) => (97 - (Number(text.slice(0, 13)) % 97)) % 97 === Number(text.slice(13)) % 97,
  },
  // China, identity number
  {
    form: /^\d{6}(?:19|20)\d{9}[\dX]$/,
    check: (text) =>
      "10X98765432"[weighted(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] === text[17],
  },
  // Sweden, personnummer
  { form: /^(?:19|20)?\d{6}[-+]\d{4}$/, check: (text) => passesLuhn(text.replace(/\D/g, "").slice(-10)) },
  // Czechia and Slovakia, rodné číslo: months of women are 50 higher
  {
    form: /^\d{2}[0-35-8]\d[0-3]\d\/?\d{4}$/,
    check: (text) => Number(text.replace("/", "")) % 11 === 0,
  },
  // Korea, resident registration number
  { form: /^\d{6}-[1-4]\d{6}$/ },
];

function isNationalId(value: Value): boolean {
  if (typeof value === "boolean" || String(value).length > 24) {
    return false;
  }
  const text = String(value).toUpperCase();
  return NUMBERINGS.some(({ form, check }) => form.test(text) && (check === undefined || check(text)));
}

const SHORTEST = 6;

/** No state numbers its people in fewer letters; four digits are the end of a number that is not shown. */
function isLongEnough(value: Value): boolean {
  return isCode(value) && (String(value).length >= SHORTEST || /^\d{4}$/.test(String(value)));
}

/** Numbers a state gave somebody. */
export const recognizeNationalId = defineRecognizer({
  id: "national-id",
  fits: isLongEnough,
  proves: ({ values }) => values.length > 1 && (mostly(values, 0.6, isNationalId) || holdBirths(values)),
});
