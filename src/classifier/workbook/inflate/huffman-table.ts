/**
 * An entry says what the next bits mean: from bit 16 its value, and below what kind of value that is, how many extra bits follow the
 * code, and how many bits the code has. Codes longer than the table's bits go on in a table of their own behind it.
 */
export const LITERAL = 0x100;
/** The end of a block, or bits that mean nothing. */
export const STOP = 0x200;
export const LONGER = 0x400;
const INVALID = 0x800 | STOP;
const END_OF_BLOCK = STOP;

const LONGEST_CODE = 15;

/** What the symbols of an alphabet mean, without the lengths of their codes. */
export type Alphabet = Int32Array;

/** RFC 1951, 3.2.5: literals, the end of the block, and lengths of matches. */
export const LITERALS: Alphabet = new Int32Array(288).fill(INVALID);
/** RFC 1951, 3.2.5: distances of matches. */
export const DISTANCES: Alphabet = new Int32Array(32).fill(INVALID);
/** RFC 1951, 3.2.7: how the lengths of the other two alphabets' codes are written. */
export const CODE_LENGTHS: Alphabet = new Int32Array(19).map((_, symbol) => symbol << 16);

for (let byte = 0; byte < 256; byte++) LITERALS[byte] = (byte << 16) | LITERAL;
LITERALS[256] = END_OF_BLOCK;
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

export function isInvalid(entry: number): boolean {
  return (entry & INVALID) === INVALID;
}

/** Canonical Huffman codes (RFC 1951, 3.2.2) as a table that is looked up with the next bits of the stream. */
export class HuffmanTable {
  readonly entries: Int32Array;
  private readonly next = new Int32Array(LONGEST_CODE + 1);
  private longest = 0;
  private used = 0;

  /** @param bits that one look settles for nearly all symbols */
  constructor(
    private readonly alphabet: Alphabet,
    readonly bits: number,
  ) {
    // In the worst case each symbol has a table for longer codes of its own.
    this.entries = new Int32Array((1 << bits) + alphabet.length * (1 << Math.max(0, LONGEST_CODE - bits)));
  }

  /**
   * @param lengths of the codes, the first symbol's at `from`; 0 for a symbol that does not occur
   * @throws Error where there are more codes than bits can tell apart
   */
  fill(lengths: Uint8Array, from: number, symbols: number): void {
    this.assignCodes(lengths, from, symbols);
    const { entries, next, bits, alphabet } = this;
    const size = 1 << bits;
    entries.fill(INVALID, 0, size);
    this.used = size;
    for (let symbol = 0; symbol < symbols; symbol++) {
      const length = lengths[from + symbol] as number;
      if (length === 0) continue;
      const code = reversed((next[length] as number)++, length);
      const meaning = alphabet[symbol] as number;
      if (length <= bits) repeat(entries, code, 1 << length, size, meaning | length);
      else this.addLonger(code, length, meaning);
    }
  }

  private assignCodes(lengths: Uint8Array, from: number, symbols: number): void {
    const counts = new Int32Array(LONGEST_CODE + 1);
    for (let symbol = from; symbol < from + symbols; symbol++) (counts[lengths[symbol] as number] as number)++;
    counts[0] = 0;
    let code = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code = (code + (counts[length - 1] as number)) << 1;
      this.next[length] = code;
      const count = counts[length] as number;
      if (code + count > 1 << length) throw new Error("too many codes");
      if (count > 0) this.longest = length;
    }
  }

  private addLonger(code: number, length: number, meaning: number): void {
    const { entries, bits } = this;
    const low = code & ((1 << bits) - 1);
    const size = 1 << (this.longest - bits);
    if (entries[low] === INVALID) {
      entries[low] = (this.used << 16) | LONGER | ((this.longest - bits) << 4) | bits;
      entries.fill(INVALID, this.used, this.used + size);
      this.used += size;
    }
    const start = (entries[low] as number) >>> 16;
    repeat(entries, start + (code >>> bits), 1 << (length - bits), start + size, meaning | (length - bits));
  }
}

function repeat(entries: Int32Array, from: number, step: number, end: number, entry: number): void {
  for (let at = from; at < end; at += step) entries[at] = entry;
}

/** The stream has codes with their first bit lowest. */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >>> bit) & 1) << (length - 1 - bit);
  return result;
}
