/**
 * An entry says what the next bits mean: from bit 16 its value, and below what kind of value that is, how many extra bits follow the
 * code, and how many bits the code has. Codes longer than the table's bits go on in a table of their own behind it.
 */
export const LITERAL = 0x100;
/** The end of a block, or bits that mean nothing. */
export const STOP = 0x200;
export const LONGER = 0x400;
export const INVALID = 0x800 | STOP;

export function isInvalid(entry: number): boolean {
  return (entry & INVALID) === INVALID;
}
