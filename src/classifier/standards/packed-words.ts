import { HASH_RANGE } from "./hash-words";

/**
 * Lists of words as Golomb-coded sets (as in the filters of BIP 158): sorted hashes, and the steps between them written in as
 * few bits as their mean needs. Three bytes a word instead of eight, which is what lets twenty languages travel in the
 * handler; a word that was never listed is taken for one about once in twenty thousand times.
 */
export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** What values are looked up in, in the order of the packed lists. */
export const VALUE_LISTS = ["given", "family", "not-name", "gender", "contract", "grade"] as const;
export type ValueList = (typeof VALUE_LISTS)[number];

/** Values are hashed shorter than headers: of a column of names a share is looked at, and one false hit in a hundred does not change it. */
export const VALUE_RANGE = 1 << 18;

/** Bits of a step that are written as they are; the rest is counted. */
export function riceBits(count: number, range: number): number {
  return count === 0 ? 0 : Math.max(0, Math.floor(Math.log2((range / count) * 0.69)));
}

/** The hashes of each list, in the order and with the counts they were packed. One plain loop: it runs while the sender waits, and only once. */
export function unpackWords(packed: string, counts: readonly number[], range = HASH_RANGE): number[][] {
  let at = 0;
  let buffer = 0;
  let held = 0;
  return counts.map((count) => {
    const bits = riceBits(count, range);
    const hashes: number[] = [];
    let last = -1;
    for (let word = 0; word < count; word++) {
      let step = 0;
      // Ones up to a zero, then so many bits as they are.
      for (let left = bits, isCounting = true; isCounting || left > 0;) {
        if (held === 0) {
          buffer = SIX_BITS[packed.charCodeAt(at++)] ?? 0;
          held = 6;
        }
        if (isCounting) {
          held--;
          isCounting = ((buffer >> held) & 1) === 1;
          if (isCounting) step++;
        } else {
          const now = left < held ? left : held;
          held -= now;
          left -= now;
          step = step * (1 << now) + ((buffer >> held) & ((1 << now) - 1));
        }
      }
      last += step + 1;
      hashes.push(last);
    }
    return hashes;
  });
}

/** By the code of each letter of the alphabet. */
const SIX_BITS = new Uint8Array(128);
for (let value = 0; value < ALPHABET.length; value++) SIX_BITS[ALPHABET.charCodeAt(value)] = value;
