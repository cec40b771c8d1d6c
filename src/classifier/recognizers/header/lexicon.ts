import { CONCEPTS } from "../../standards/header-words";
import type { Concept } from "../../standards/header-words";
import { HASH_RANGE, hashHeader } from "../../standards/hash-words";
import { PACKED_LISTS } from "../../standards/packed-lists";
import { HEADER_WORDS_LENGTHS } from "../../standards/packed-header-words";
import { packedWords, unpackBlock } from "../../standards/packed-words";
import type { PackedWords } from "../../standards/packed-words";

export interface Meaning {
  readonly concept: Concept;
  /** 1, or 0.5 for a phrase that may mean something else. */
  readonly strength: number;
}

type Meanings = readonly Meaning[];

const WEAK = 0.5;
const LONGEST_PHRASE = 5;
const SHORTEST_STEM = 3;

/** Three lists for each concept: clear phrases, doubtful ones, stems. */
const LISTS = CONCEPTS.reduce<Meaning[]>(
  (lists, concept) => lists.concat([1, WEAK, 1].map((strength) => ({ concept, strength }))),
  [],
);

let packed: PackedWords | null = null;
const blocks: (readonly number[] | undefined)[] = [];

/** What a phrase, or else the beginning of a word, means, in any language: undefined for most. */
function meaningsOf(hash: number, isStem: boolean): Meanings | undefined {
  packed = packed ?? packedWords(PACKED_LISTS[2], HEADER_WORDS_LENGTHS, HASH_RANGE);
  const block = Math.floor(hash / packed.blockRange);
  const words = (blocks[block] = blocks[block] ?? unpackBlock(packed, block));
  let found: Meaning[] | undefined;
  for (let at = 0; at < words.length && (words[at] as number) <= hash; at += 2) {
    const list = words[at + 1] as number;
    if (words[at] === hash && (list % 3 === 2) === isStem) (found = found ?? []).push(LISTS[list] as Meaning);
  }
  return found;
}

function phraseOf(word: string): Meanings | undefined {
  return meaningsOf(hashHeader(word), false);
}

/** "Case no." is listed as "case number". */
const NUMBER = /(?:no|nr|num|nbr)$/;

/** A phrase, or a stem without an ending. */
function knownOf(word: string): Meanings | undefined {
  const hash = hashHeader(word);
  const found = meaningsOf(hash, false) ?? meaningsOf(hash, true);
  return found === undefined && NUMBER.test(word) ? phraseOf(word.replace(NUMBER, "number")) : found;
}

export interface Segment {
  readonly meanings: Meanings;
  /** Words of the header it covers; parts of one compound word share theirs. */
  readonly words: number;
}

/** The longest known phrases of a header, from left to right, and the number of words left over. */
export function segment(tokens: readonly string[]): { segments: Segment[]; unknown: number } {
  const segments: Segment[] = [];
  let unknown = 0;
  for (let at = 0; at < tokens.length;) {
    let words = Math.min(LONGEST_PHRASE, tokens.length - at);
    let found = knownOf(tokens.slice(at, at + words).join(""));
    while (found === undefined && words > 1) {
      words--;
      found = knownOf(tokens.slice(at, at + words).join(""));
    }
    const parts = found === undefined ? partsOf(tokens[at] ?? "") : [found];
    for (const meanings of parts) {
      if (meanings.length === 0) unknown++;
      else segments.push({ meanings, words: words / parts.length });
    }
    at += words;
  }
  return { segments, unknown };
}

/**
 * A word that is no phrase of its own: two known words in one, or a known stem with another ending, whichever knows more of it.
 * Parts that mean nothing known are empty.
 */
function partsOf(word: string): Meanings[] {
  if (UNSPACED.test(word)) {
    const read = unspacedReader(word);
    return read(0, word.length) ?? [[], ...endOf(word, read)];
  }
  const [, head = "", tail = ""] = JOINED.exec(word) ?? [];
  const [start, end] = [knownOf(head), phraseOf(tail) ?? stemOf(tail)?.meanings];
  if (start !== undefined && end !== undefined) {
    return [start, end];
  }
  const two = compound(word);
  const stem = stemOf(word);
  if (two !== null && (stem === null || two.cut >= stem.length)) {
    return [two.head, two.tail];
  }
  return [stem === null ? [] : stem.meanings];
}

/** "nameofspouse", "nombredelpadre". */
const JOINED = /^([a-z]{3,})(?:of|de[lr]?|d[aou])([a-z]{4,})$/;

function stemOf(word: string): { meanings: Meanings; length: number } | null {
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const meanings = meaningsOf(hashHeader(word.slice(0, length)), true);
    if (meanings !== undefined) {
      return { meanings, length };
    }
  }
  return null;
}

/** Thai, Korean (decomposed), Japanese and Chinese write words without spaces between them. */
const UNSPACED = /^[\u0e00-\u0eff\u1100-\u11ff\u3005-\u9fff]/;
const LONGEST_UNSPACED = 40;
/** No listed phrase of theirs is longer. */
export const LONGEST_WORD = 24;

/** What stands between two places of a text. */
type Reader = (start: number, end: number) => Meanings[] | null;

/**
 * Reads any part of a text without spaces as known words from its beginning to its end, the longest last word first; null where anything is left over.
 * Each part is read once, whatever it stands before: else a few words that come again and again could be parted in millions of ways.
 */
function unspacedReader(text: string): Reader {
  const words: Word[][] = [];
  const done = new Map<number, Meanings[] | null>();
  const read: Reader = (start, end) => {
    if (start === end || end - start > LONGEST_UNSPACED) return start === end ? [] : null;
    const part = start * text.length + end;
    if (!done.has(part)) done.set(part, cutUp(start, end));
    return done.get(part) ?? null;
  };
  const cutUp: Reader = (start, end) => {
    for (const { cut, meanings } of (words[end] = words[end] ?? wordsBefore(text, end))) {
      const head = cut < start ? null : read(start, cut);
      if (head !== null) return head.concat([meanings]);
    }
    return null;
  };
  return read;
}

interface Word {
  readonly cut: number;
  readonly meanings: Meanings;
}

/** The known words of a text that end at a place, the longest first. */
function wordsBefore(text: string, end: number): Word[] {
  const words: Word[] = [];
  for (let cut = Math.max(0, end - LONGEST_WORD); cut < end; cut++) {
    const meanings = phraseOf(text.slice(cut, end));
    if (meanings !== undefined) words.push({ cut, meanings });
  }
  return words;
}

/** The known end of a text that is else unknown, where its noun stands (居民 before 身份证号码); in Thai also the beginning ("จังหวัดที่เกิด"). */
function endOf(text: string, read: Reader): Meanings[] {
  const isThai = text.charAt(0) < "\u1100";
  const shortest = HAN.test(text) ? 2 : 4;
  for (let length = Math.min(text.length - 1, LONGEST_UNSPACED); length >= shortest; length--) {
    const found = read(text.length - length, text.length) ?? (isThai ? read(0, length) : null);
    if (found?.[0] !== undefined && !isOf(found[0], ["filler"])) {
      return found;
    }
  }
  return [];
}

const HAN = /^[\u3005-\u9fff]/;

/** Two words in one, of three letters or more, so that "mandate" stays whole; a short doubtful one ("tên" is a name in Vietnamese) ends no other. */
function compound(word: string): { head: Meanings; tail: Meanings; cut: number } | null {
  const shortest = 3;
  for (let cut = word.length - 2; cut >= shortest; cut--) {
    const tail = phraseOf(word.slice(cut));
    const isShortDoubt = word.length - cut <= shortest && tail?.every(({ strength }) => strength < 1) === true;
    if (tail !== undefined && !isShortDoubt && !isOf(tail, ["filler"])) {
      const part = word.slice(0, cut);
      const exact = phraseOf(part);
      // After a stem any ending may follow; only a name or a number is certain to be a second word.
      const head = exact ?? (isOf(tail, ["name", "number"]) ? stemOf(part)?.meanings : undefined);
      if (head !== undefined && (isOf(head, OWNERS) || isOf(tail, OWNERS))) {
        return { head, tail, cut };
      }
    }
  }
  return null;
}

const OWNERS: readonly Concept[] = [
  "number",
  "staff",
  "people",
  "relative",
  "organisation",
  "employer",
  "thing",
  "supervisor",
  "name",
];

/** Whether a phrase can mean one of these. */
export function isOf(meanings: Meanings, concepts: readonly Concept[]): boolean {
  return meanings.some((meaning) => concepts.indexOf(meaning.concept) !== -1);
}
