/**
 * Digits in groups of three. Not `Intl.NumberFormat`: whether classic Outlook's handler has it is unknown (platform facts,
 * section 1.2).
 *
 * @param value a count: an integer, 0 or more
 */
export function groupDigits(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
}
