/**
 * A count as somebody types it: with or without marks between the groups of digits, in Latin or Arabic digits.
 *
 * @returns null where there is anything else in it, or nothing
 */
export function parseCount(typed: string): number | null {
  const digits = typed
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/(?<=\d)[\s.,'’٬](?=\d)/g, "");
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
