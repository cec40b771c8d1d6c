/** Of digits, and letters where a number has some. */
export type Check = (text: string) => boolean;

/** Luhn's check digit, as on payment cards and many personal numbers. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** The digits by their weights, one in base 36 for each. */
export function weighted(text: string, weights: string): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += Number.parseInt(weights.charAt(at), 36) * Number(text[at]);
  return sum;
}

/** Whether the digit behind the weighted ones is what they leave of a modulus, by a row of ten or more results. */
export function leaves(weights: string, modulus: number, results: string): Check {
  return (text) => results[weighted(text, weights) % modulus] === text[weights.length];
}

/** Whether the weighted digits, the check digit among them, are divisible. */
export function divides(weights: string, modulus: number): Check {
  return (text) => weighted(text, weights) % modulus === 0;
}

/** 11 less the rest, where 10 and 11 are 0. */
export const FROM_ELEVEN = "00987654321";
export const FROM_TEN = "0987654321";
/** The rest itself, where 10 is 0. */
export const REST = "01234567890";

/** Verhoeff's check: a digit turns or mirrors a pentagon. */
export function passesVerhoeff(text: string): boolean {
  let turned = 0;
  for (let at = 0; at < text.length; at++) {
    let digit = Number(text[text.length - 1 - at]);
    for (let times = at % 8; times > 0; times--) digit = Number("1576283094"[digit]);
    const isMirrored = turned > 4;
    const steps = isMirrored ? (turned - digit + 10) % 5 : (turned + digit) % 5;
    turned = isMirrored === digit > 4 ? steps : steps + 5;
  }
  return turned === 0;
}

/** ISO 7064, MOD 11,10. */
export function passesMod1110(text: string): boolean {
  let rest = 10;
  for (let at = 0; at < text.length - 1; at++) rest = (((rest + Number(text[at])) % 10 || 10) * 2) % 11;
  return (rest + Number(text.slice(-1))) % 10 === 1;
}
