import type { InflatePort } from "../workbook";
import { CODE_LENGTHS, CODE_ORDER, DISTANCES, FIXED_LENGTHS, LITERALS } from "./alphabets";
import { copyMatch } from "./copy-match";
import { isInvalid, LITERAL, LONGER, STOP } from "./entries";
import { HuffmanTable } from "./huffman-table";

/** So far back a match may reach (RFC 1951, 2). */
const HISTORY = 32_768;
/** Bytes handed over at a time; small enough to stay in a processor's cache. */
const SLICE = 131_072;
const SMALLEST_SLICE = 16_384;
/** Beyond a slice: the longest match, the literal before it, and what copying four bytes at a time writes too much. */
const ROOM = 264;
/** More than one symbol with its extra bits ever takes. */
const MARGIN = 16;
const LITERAL_BITS = 10;
const LITERAL_MASK = (1 << LITERAL_BITS) - 1;
const DISTANCE_BITS = 8;
const DISTANCE_MASK = (1 << DISTANCE_BITS) - 1;

/**
 * Inflates (RFC 1951) into one stretch of memory that is used again for each slice, so that memory does not grow with the size of a
 * part. Ours because it decides how long a sender waits: docs/decisions/own-xlsx-scanner.md has the figures.
 */
export const inflateInSlices: InflatePort = (packed, declaredSize, take) => {
  new Inflation(packed, Math.max(SMALLEST_SLICE, Math.min(SLICE, declaredSize)), take).run();
};

class Inflation {
  private readonly output: Uint8Array;
  private readonly view: DataView;
  private readonly limit: number;
  private readonly literals = new HuffmanTable(LITERALS, LITERAL_BITS);
  private readonly distances = new HuffmanTable(DISTANCES, DISTANCE_BITS);
  private readonly codeLengths = new HuffmanTable(CODE_LENGTHS, 7);
  private readonly lengths = new Uint8Array(LITERALS.length + DISTANCES.length);
  /** Bits taken from the input and not used yet, the next one lowest. */
  private held = 0;
  private count = 0;
  private at = 0;
  private size: number;
  private isPadded = false;
  /** Where the next byte goes, and where the bytes begin that have not been handed over. */
  private out = 0;
  private start = 0;
  private isWanted = true;

  constructor(
    private input: Uint8Array,
    slice: number,
    private readonly take: (slice: Uint8Array) => boolean,
  ) {
    this.size = input.length;
    this.limit = HISTORY + slice;
    this.output = new Uint8Array(this.limit + ROOM);
    this.view = new DataView(this.output.buffer);
  }

  run(): void {
    try {
      for (let isLast = false; !isLast && this.isWanted;) {
        isLast = this.bits(1) === 1;
        this.readBlock(this.bits(2));
      }
    } finally {
      // What came before the stream broke is right.
      if (this.isWanted) this.flush();
    }
  }

  private flush(): void {
    const { output, out, start } = this;
    if (out > start) this.isWanted = this.take(output.subarray(start, out));
    if (out > HISTORY) {
      output.copyWithin(0, out - HISTORY, out);
      this.out = HISTORY;
    }
    this.start = this.out;
  }

  private readBlock(type: number): void {
    if (type === 0) this.copyStored();
    else {
      if (type === 1) this.useFixedCodes();
      else if (type === 2) this.readCodes();
      else throw new Error("no such block");
      this.decodeBlock();
    }
  }

  private bits(count: number): number {
    this.hold(count);
    const value = this.held & ((1 << count) - 1);
    this.drop(count);
    return value;
  }

  /** Bits behind the end are zeros; to use one of them is an error. */
  private hold(count: number): void {
    for (; this.count < count; this.count += 8) {
      const byte = this.at < this.size ? (this.input[this.at] as number) : 0;
      this.held |= byte << this.count;
      this.at++;
    }
  }

  private drop(count: number): void {
    this.held >>>= count;
    this.count -= count;
    if (this.at - (this.count >> 3) > this.size) throw new Error("the stream breaks off");
  }

  /** RFC 1951, 3.2.4: begins with the next whole byte. */
  private copyStored(): void {
    this.drop(this.count & 7);
    let rest = this.bits(16);
    if ((rest ^ this.bits(16)) !== 0xffff) throw new Error("no stored block");
    for (; rest > 0 && this.count > 0; rest--) this.output[this.out++] = this.bits(8);
    while (rest > 0 && this.isWanted) {
      const length = Math.min(rest, this.size - this.at, this.limit - this.out);
      if (length > 0) this.output.set(this.input.subarray(this.at, this.at + length), this.out);
      this.out += length;
      this.at += length;
      rest -= length;
      if (this.out >= this.limit) this.flush();
      else if (rest > 0) throw new Error("the stream breaks off");
    }
  }

  private useFixedCodes(): void {
    this.literals.fill(FIXED_LENGTHS, 0, LITERALS.length);
    this.distances.fill(FIXED_LENGTHS, LITERALS.length, DISTANCES.length);
  }

  /** RFC 1951, 3.2.7. */
  private readCodes(): void {
    const { lengths } = this;
    const literals = this.bits(5) + 257;
    const all = literals + this.bits(5) + 1;
    const written = this.bits(4) + 4;
    lengths.fill(0);
    for (let i = 0; i < written; i++) lengths[CODE_ORDER[i] as number] = this.bits(3);
    this.codeLengths.fill(lengths, 0, CODE_LENGTHS.length);
    for (let i = 0; i < all;) i = this.readLengths(i, all);
    this.literals.fill(lengths, 0, literals);
    this.distances.fill(lengths, literals, all - literals);
  }

  private readLengths(at: number, all: number): number {
    this.hold(this.codeLengths.bits);
    const entry = this.codeLengths.entries[this.held & ((1 << this.codeLengths.bits) - 1)] as number;
    if (isInvalid(entry)) throw new Error("no such code");
    this.drop(entry & 15);
    const symbol = entry >>> 16;
    if (symbol < 16) {
      this.lengths[at] = symbol;
      return at + 1;
    }
    const repeats = symbol === 16 ? 3 + this.bits(2) : symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7);
    if (at + repeats > all || (symbol === 16 && at === 0)) throw new Error("no such lengths");
    this.lengths.fill(symbol === 16 ? (this.lengths[at - 1] as number) : 0, at, at + repeats);
    return at + repeats;
  }

  private decodeBlock(): void {
    while (this.isWanted) {
      if (!this.isPadded && this.at > this.size - MARGIN) this.pad();
      const { out } = this;
      // At the end symbol by symbol, so that nothing is handed over that is made of bits which are not there.
      const isOver = this.decode(this.isPadded ? Math.min(this.limit, out + 1) : this.limit);
      if (this.at - (this.count >> 3) > this.size) {
        this.out = out;
        throw new Error("the stream breaks off");
      }
      if (isOver) return;
      if (this.out >= this.limit) this.flush();
    }
  }

  /** Goes on in a copy of the last bytes with zeros behind them, so that the loop below need not look where the end is. */
  private pad(): void {
    const rest = this.input.subarray(Math.min(this.at, this.size), this.size);
    this.input = new Uint8Array(rest.length + 2 * MARGIN);
    this.input.set(rest);
    this.at = Math.max(0, this.at - this.size);
    this.size = rest.length;
    this.isPadded = true;
  }

  /** @returns whether the block is over; else the output is full or the end of the input is near */
  private decode(limit: number): boolean {
    const { input, output, view } = this;
    const literals = this.literals.entries;
    const distances = this.distances.entries;
    const last = this.isPadded ? input.length - MARGIN : this.size - MARGIN;
    let { held, count, at, out } = this;
    let entry = 0;
    while (out < limit && at <= last) {
      for (; count <= 24; count += 8) held |= (input[at++] as number) << count;
      entry = literals[held & LITERAL_MASK] as number;
      if ((entry & LONGER) !== 0) {
        held >>>= LITERAL_BITS;
        count -= LITERAL_BITS;
        entry = literals[(entry >>> 16) + (held & ((1 << ((entry >>> 4) & 15)) - 1))] as number;
      }
      held >>>= entry & 15;
      count -= entry & 15;
      if ((entry & LITERAL) !== 0) {
        output[out++] = entry >>> 16;
        // Nearly every other literal is followed by one, and there are bits enough.
        const next = literals[held & LITERAL_MASK] as number;
        if ((next & LITERAL) !== 0) {
          held >>>= next & 15;
          count -= next & 15;
          output[out++] = next >>> 16;
        }
        continue;
      }
      if ((entry & STOP) !== 0) break;
      let extra = (entry >>> 4) & 15;
      const end = out + (entry >>> 16) + (held & ((1 << extra) - 1));
      held >>>= extra;
      count -= extra;
      for (; count <= 24; count += 8) held |= (input[at++] as number) << count;
      entry = distances[held & DISTANCE_MASK] as number;
      if ((entry & LONGER) !== 0) {
        held >>>= DISTANCE_BITS;
        count -= DISTANCE_BITS;
        entry = distances[(entry >>> 16) + (held & ((1 << ((entry >>> 4) & 15)) - 1))] as number;
      }
      held >>>= entry & 15;
      count -= entry & 15;
      extra = (entry >>> 4) & 15;
      for (; count < extra; count += 8) held |= (input[at++] as number) << count;
      const distance = (entry >>> 16) + (held & ((1 << extra) - 1));
      held >>>= extra;
      count -= extra;
      if (distance > out || (entry & STOP) !== 0) throw new Error("no such distance");
      copyMatch(output, view, out, out - distance, end);
      out = end;
    }
    this.held = held;
    this.count = count;
    this.at = at;
    this.out = out;
    if (isInvalid(entry)) throw new Error("no such code");
    return (entry & STOP) !== 0;
  }
}
