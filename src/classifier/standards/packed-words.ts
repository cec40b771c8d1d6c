/**
 * The words of many lists in one sequence, as a Golomb-coded set (as in the filters of BIP 158): sorted hashes, of each the step from the
 * one before in as few bits as their mean needs, and then its list in Huffman's code (canonical, as in RFC 1951). Two bytes a word instead
 * of eight, which is what lets thirty languages travel in the handler; a word that was never listed is taken for one about once in six
 * hundred times.
 *
 * The sequence is parted into blocks by the first bits of the hash: a message has some twenty headers, and unpacking thirteen thousand
 * words for them took longer than reading its table.
 */
export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Between blocks. */
export const BLOCK_END = " ";
/** In base 36 a length is one letter. */
export const LONGEST_CODE = 20;

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

/** Values are hashed shorter than headers: of a column of names a share is looked at, and a false hit for one word in sixty does not change it. */
export const VALUE_RANGE = 1 << 19;

/** How words were packed, and where they are looked for. */
export interface PackedWords {
  readonly blocks: readonly string[];
  /** Hashes of one block are below this from its first one on. */
  readonly blockRange: number;
  /** Bits of a step that are written as they are; the rest is counted. */
  readonly stepBits: number;
  /** How many codes there are of each length, and the lists in the order of their codes. */
  readonly codes: readonly number[];
  readonly lists: readonly number[];
}

/** @param lengths in base 36 the bits of a step, and for each list the length of its code: 0 where it has no words */
export function packedWords(packed: string, lengths: string, range: number): PackedWords {
  const blocks = packed.split(BLOCK_END);
  const own = lengths.split("").map((digit) => Number.parseInt(digit, 36));
  const stepBits = own.shift() as number;
  const codes: number[] = [];
  const lists: number[] = [];
  for (let length = 0; length <= LONGEST_CODE; length++) {
    const before = lists.length;
    own.forEach((bits, list) => bits > 0 && bits === length && lists.push(list));
    codes.push(lists.length - before);
  }
  return { blocks, blockRange: range / blocks.length, stepBits, codes, lists };
}

/**
 * The hashes of a block and their lists in turn. A block ends with ones that no step begins with. The bits to come are held at the upper end
 * of a number, where ones are counted and codes are read in one go: bit by bit it took three times as long.
 */
export function unpackBlock({ blocks, blockRange, stepBits, codes, lists }: PackedWords, block: number): number[] {
  const packed = blocks[block] as string;
  const words: number[] = [];
  let hash = block * blockRange;
  let at = 0;
  let bits = 0;
  let held = 0;
  let next: "ones" | "step" | "code" = "ones";
  for (;;) {
    for (; held <= ENOUGH; held += 6, at++) {
      bits |= (at < packed.length ? (SIX_BITS[packed.charCodeAt(at)] as number) : 63) << (ENOUGH + 1 - held);
    }
    let taken: number;
    if (next === "ones") {
      const ones = Math.clz32(~bits);
      if (at * 6 - held + ones >= packed.length * 6) return words;
      hash += ones << stepBits;
      next = ones < held ? "step" : "ones";
      taken = ones < held ? ones + 1 : ones;
    } else if (next === "step") {
      hash += (bits >>> 1) >>> (31 - stepBits);
      next = "code";
      taken = stepBits;
    } else {
      let first = 0;
      let before = 0;
      taken = 1;
      for (; (bits >>> (32 - taken)) - first >= (codes[taken] as number); taken++) {
        before += codes[taken] as number;
        first = (first + (codes[taken] as number)) * 2;
      }
      words.push(hash, lists[before + (bits >>> (32 - taken)) - first] as number);
      next = "ones";
    }
    bits <<= taken;
    held -= taken;
  }
}

/** Bits of a step or of a code at most. */
const ENOUGH = 25;

/** By the code of each letter of the alphabet. */
const SIX_BITS: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))),
);
