import type { Alphabet } from "./alphabets";
import { INVALID, LONGER } from "./entries";

const LONGEST_CODE = 15;

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
