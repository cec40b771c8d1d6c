import { HASH_RANGE } from "./hash-words";

/**
 * Lists of words as Golomb-coded sets (as in the filters of BIP 158): sorted hashes, and the steps between them written in as
 * few bits as their mean needs. Three bytes a word instead of eight, which is what lets twenty languages travel in the
 * handler; a word that was never listed is taken for one about once in eight hundred times.
 */
export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** What values are looked up in, in the order of the packed lists. */
export const VALUE_LISTS = [
  "given",
  "family",
  "not-name",
  "gender",
  "contract",
  "grade",
  "marital",
  "religion",
  "origin",
  "orientation",
  "illness",
] as const;
export type ValueList = (typeof VALUE_LISTS)[number];

/** Values are hashed shorter than headers: of a column of names a share is looked at, and one false hit in a hundred does not change it. */
export const VALUE_RANGE = 1 << 18;

/** Bits of a step that are written as they are; the rest is counted. */
export function riceBits(count: number, range: number): number {
  return count === 0 ? 0 : Math.max(0, Math.floor(Math.log2((range / count) * 0.69)));
}

/**
 * The hashes of each list, in the order and with the counts they were packed. The first message of a session waits for this, in code
 * that no compiler has seen yet: bits are taken by the handful.
 */
export function unpackWords(packed: string, counts: readonly number[], range = HASH_RANGE): number[][] {
  let at = 0;
  /** The last `held` bits of it are still to come. */
  let buffer = 0;
  let held = 0;
  return counts.map((count) => {
    const bits = riceBits(count, range);
    const unit = 2 ** bits;
    const hashes: number[] = [];
    let last = -1;
    for (let word = 0; word < count; word++) {
      let ones = 0;
      let zeros = ~buffer & ((1 << held) - 1);
      while (zeros === 0) {
        ones += held;
        buffer = SIX_BITS[packed.charCodeAt(at++)] ?? 0;
        held = 6;
        zeros = ~buffer & 63;
      }
      const left = 31 - Math.clz32(zeros);
      ones += held - 1 - left;
      let step = buffer & ((1 << left) - 1);
      held = left;
      // Up to 32 bits and the rest of a letter: more than bit operations take.
      for (; held < bits; held += 6) step = step * 64 + (SIX_BITS[packed.charCodeAt(at++)] ?? 0);
      held -= bits;
      const rest = 1 << held;
      buffer = step % rest;
      last += ones * unit + (step - buffer) / rest + 1;
      hashes.push(last);
    }
    return hashes;
  });
}

/** By the code of each letter of the alphabet. */
const SIX_BITS: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))),
);
