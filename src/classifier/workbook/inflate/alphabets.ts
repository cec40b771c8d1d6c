import { INVALID, LITERAL, STOP } from "./entries";

/** What the symbols of an alphabet mean, without the lengths of their codes. */
export type Alphabet = Int32Array;

/** RFC 1951, 3.2.5: literals, the end of the block, and lengths of matches. */
export const LITERALS: Alphabet = new Int32Array(288).fill(INVALID);
/** RFC 1951, 3.2.5: distances of matches. */
export const DISTANCES: Alphabet = new Int32Array(32).fill(INVALID);
/** RFC 1951, 3.2.7: how the lengths of the other two alphabets' codes are written. */
export const CODE_LENGTHS: Alphabet = new Int32Array(19).map((_, symbol) => symbol << 16);

for (let byte = 0; byte < 256; byte++) LITERALS[byte] = (byte << 16) | LITERAL;
LITERALS[256] = STOP;
for (let i = 0, length = 3; i < 28; i++) {
  const extra = i < 8 ? 0 : (i >> 2) - 1;
  LITERALS[257 + i] = (length << 16) | (extra << 4);
  length += 1 << extra;
}
// The longest match has a symbol of its own.
LITERALS[285] = 258 << 16;
for (let i = 0, distance = 1; i < 30; i++) {
  const extra = i < 4 ? 0 : (i >> 1) - 1;
  DISTANCES[i] = (distance << 16) | (extra << 4);
  distance += 1 << extra;
}

/** RFC 1951, 3.2.7: in which order the lengths of the code for code lengths are written. */
export const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** RFC 1951, 3.2.6: the lengths of the fixed codes, of literals first, then of distances. */
export const FIXED_LENGTHS = new Uint8Array(LITERALS.length + DISTANCES.length)
  .fill(8, 0, 144)
  .fill(9, 144, 256)
  .fill(7, 256, 280)
  .fill(8, 280, 288)
  .fill(5, 288);
