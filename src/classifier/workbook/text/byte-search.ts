/** Each byte of a word with its lowest bit, and with its highest. */
const LOWEST = 0x01010101;
const HIGHEST = 0x80808080 | 0;

/** Finds a byte again and again at ever later positions: four bytes at a time, and none of them twice. */
export class ByteSearch {
  private readonly words: Int32Array;
  /** Where the first word begins. */
  private readonly aligned: number;
  private readonly pattern: number;
  private since = 0;
  private found = -1;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly byte: number,
  ) {
    this.aligned = (4 - (bytes.byteOffset % 4)) % 4;
    const count = Math.max(0, bytes.length - this.aligned) >> 2;
    this.words = count === 0 ? new Int32Array(0) : new Int32Array(bytes.buffer, bytes.byteOffset + this.aligned, count);
    this.pattern = byte * LOWEST;
  }

  /** The first place of the byte from here on, or the length of all bytes. */
  next(from: number): number {
    if (from < this.since || from > this.found) {
      this.since = from;
      this.found = this.search(from);
    }
    return this.found;
  }

  private search(from: number): number {
    const { bytes, byte, words, aligned, pattern } = this;
    let at = from;
    while (at < bytes.length && (at - aligned) % 4 !== 0) {
      if (bytes[at] === byte) return at;
      at++;
    }
    if (at >= bytes.length) return bytes.length;
    let word = (at - aligned) >> 2;
    for (; word < words.length; word++) {
      // Zero where the byte is; a borrow from there spoils only what lies behind (Warren, Hacker's Delight, 6-1).
      const rest = (words[word] as number) ^ pattern;
      if (((rest - LOWEST) & ~rest & HIGHEST) !== 0) break;
    }
    at = word * 4 + aligned;
    while (at < bytes.length && bytes[at] !== byte) at++;
    return at;
  }
}
