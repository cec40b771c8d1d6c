import { CONCEPTS } from "../../standards/header-words";
import type { Concept } from "../../standards/header-words";
import { hashWord } from "../../standards/hash-words";
import { HEADER_WORDS_COUNTS, HEADER_WORDS_PACKED } from "../../standards/packed-header-words";
import { unpackWords } from "../../standards/packed-words";

export interface Meaning {
  readonly concept: Concept;
  /** 1, or 0.5 for a phrase that may mean something else. */
  readonly strength: number;
}

type Meanings = readonly Meaning[];

interface Lexicon {
  /** Phrases without their spaces, by hash. */
  readonly phrases: ReadonlyMap<number, Meanings>;
  /** Beginnings of words, whatever their ending. */
  readonly stems: ReadonlyMap<number, Meanings>;
}

const WEAK = 0.5;
const LONGEST_PHRASE = 5;
const SHORTEST_STEM = 3;

let built: Lexicon | null = null;

/** All languages in one lexicon. Unpacked when the first header is read: most messages have none. */
function lexicon(): Lexicon {
  if (built === null) {
    const phrases = new Map<number, Meaning[]>();
    const stems = new Map<number, Meaning[]>();
    const add = (map: Map<number, Meaning[]>, hash: number, meaning: Meaning): void => {
      map.set(hash, (map.get(hash) ?? []).concat(meaning));
    };
    unpackWords(HEADER_WORDS_PACKED, HEADER_WORDS_COUNTS.split(" ").map(Number)).forEach((hashes, list) => {
      // Three lists for each concept: clear phrases, doubtful ones, stems.
      const meaning = { concept: CONCEPTS[Math.floor(list / 3)] ?? "filler", strength: list % 3 === 1 ? WEAK : 1 };
      hashes.forEach((hash) => add(list % 3 === 2 ? stems : phrases, hash, meaning));
    });
    built = { phrases, stems };
  }
  return built;
}

export interface Segment {
  readonly meanings: Meanings;
  /** Words of the header it covers; parts of one compound word share theirs. */
  readonly words: number;
}

/** The longest known phrases of a header, from left to right, and the number of words left over. */
export function segment(tokens: readonly string[]): { segments: Segment[]; unknown: number } {
  const { phrases, stems } = lexicon();
  const meaningsOf = (words: readonly string[]): Meanings | undefined => {
    const hash = hashWord(words.join(""));
    return phrases.get(hash) ?? stems.get(hash);
  };
  const segments: Segment[] = [];
  let unknown = 0;
  for (let at = 0; at < tokens.length;) {
    let words = Math.min(LONGEST_PHRASE, tokens.length - at);
    let found = meaningsOf(tokens.slice(at, at + words));
    while (found === undefined && words > 1) {
      words--;
      found = meaningsOf(tokens.slice(at, at + words));
    }
    const parts = found === undefined ? partsOf(tokens[at] ?? "") : [found];
    if (parts.length === 0) {
      unknown++;
    }
    for (const meanings of parts) {
      segments.push({ meanings, words: words / parts.length });
    }
    at += words;
  }
  return { segments, unknown };
}

/** A word that is no phrase of its own: two known words in one, or a known stem with another ending, whichever knows more of it. */
function partsOf(word: string): Meanings[] {
  const two = compound(word);
  const stem = stemOf(word);
  if (two !== null && (stem === null || two.cut >= stem.length)) {
    return [two.head, two.tail];
  }
  return stem === null ? [] : [stem.meanings];
}

function stemOf(word: string): { meanings: Meanings; length: number } | null {
  const { stems } = lexicon();
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const meanings = stems.get(hashWord(word.slice(0, length)));
    if (meanings !== undefined) {
      return { meanings, length };
    }
  }
  return null;
}

/** Scripts written without spaces take known words of one sign; alphabets need three letters, so that "mandate" stays whole. */
function compound(word: string): { head: Meanings; tail: Meanings; cut: number } | null {
  const { phrases } = lexicon();
  const isAlphabet = word.charCodeAt(0) < 0x1100;
  const shortest = isAlphabet ? 3 : 1;
  for (let cut = word.length - (isAlphabet ? 2 : 1); cut >= shortest; cut--) {
    const tail = phrases.get(hashWord(word.slice(cut)));
    if (tail !== undefined && !isOf(tail, ["filler"])) {
      const part = word.slice(0, cut);
      const exact = phrases.get(hashWord(part));
      // After a stem any ending may follow; only a name or a number is certain to be a second word.
      const head = exact ?? (isOf(tail, ["name", "number"]) ? stemOf(part)?.meanings : undefined);
      if (head !== undefined && (!isAlphabet || isOf(head, OWNERS) || isOf(tail, OWNERS))) {
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

function isOf(meanings: Meanings, concepts: readonly Concept[]): boolean {
  return meanings.some((meaning) => concepts.indexOf(meaning.concept) !== -1);
}
