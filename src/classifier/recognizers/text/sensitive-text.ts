import { addLetter, finishHash, NO_LETTERS_YET, TEXT_HASH_RANGE } from "../../standards/hash-words";
import { SENSITIVE_WORDS_LENGTHS, SENSITIVE_WORDS_PACKED } from "../../standards/packed-sensitive-words";
import { packedWords, unpackBlock } from "../../standards/packed-words";
import { plainWords, UNPARTED } from "./plain-words";

/** How surely the words of a message make it private to be on a list in it: `likely` rests on one word with everyday meanings. */
export type Sensitivity = "none" | "likely" | "plain";

/** What the packed lists hold, in their order: of each the whole words, then the beginnings of words. */
const MEANINGS = ["clear", "vague", "harmless", "workaday"] as const;
type Meaning = (typeof MEANINGS)[number];

/** A long text says what it is about at its beginning. */
const MOST_TEXT = 12_000;
/** The longest listed phrase, in letters. */
const LONGEST = 44;
const SPACE = 32;
const LAST_BITS = 0xffff;
/** Addresses, links, and the numbers of a list: none of them ends a sentence. Each looks only so far, whatever a text is made of. */
const ASIDE = /\S{1,200}@\S+|https?:\S+|^\s{0,20}\(?\d{1,4}[.)]/gm;
/** The lines of a list are one sentence: what stands in one of them is said of all. */
const SENTENCE_END = /[.!?\u0964\u061f\u3002\uff01\uff1f]+|\n\s*\n/;

interface Words {
  readonly whole: ReadonlyMap<number, Meaning>;
  readonly beginnings: ReadonlyMap<number, Meaning>;
  /** 1 at the last bits of each hash: nearly all that is looked up is not listed, and is told at once. */
  readonly mayBeListed: Uint8Array;
}

interface Found {
  /** Hashes of the words found. */
  readonly clear: ReadonlySet<number>;
  readonly vague: ReadonlySet<number>;
}

let words: Words | null = null;

/**
 * Whether it is private to be among the readers of such a message, or on a list in it.
 *
 * @param titles subject and file names, which say what a message is about
 * @param text what the sender wrote, the signature aside
 */
export function sensitivityOf(titles: readonly string[], text: string): Sensitivity {
  const inTitles = titles.map((title) => find(title.replace(ASIDE, " ")));
  const inText = text.slice(0, MOST_TEXT).replace(ASIDE, " ").split(SENTENCE_END).map(find);
  if ([...inTitles, ...inText].some(({ clear }) => clear.size > 0)) return "plain";
  const titled = new Set<number>();
  for (const { vague } of inTitles) vague.forEach((word) => titled.add(word));
  if (titled.size > 1) return "plain";
  const isBeside = ({ vague }: Found): boolean =>
    [...vague].filter((word) => !titled.has(word)).length + titled.size > 1;
  return inText.some(isBeside) ? "plain" : titled.size > 0 ? "likely" : "none";
}

/** The listed words of one title or sentence. Those with everyday meanings have them where it is about work. */
function find(text: string): Found {
  words ??= readWords();
  const plain = plainWords(text);
  const clear = new Set<number>();
  const vague = new Set<number>();
  let isWorkaday = false;
  for (let at = 1; at < plain.length; at++) {
    if (!mayBegin(plain, at)) continue;
    for (const { meaning, hash, end } of matchesAt(plain, at, words)) {
      if (meaning === "clear") clear.add(hash);
      else if (meaning === "vague") vague.add(hash);
      else if (meaning === "workaday") isWorkaday = true;
      else at = Math.max(at, end - 1);
    }
  }
  return { clear, vague: isWorkaday ? new Set() : vague };
}

function mayBegin(plain: string, at: number): boolean {
  return plain.charCodeAt(at) !== SPACE && (plain.charCodeAt(at - 1) === SPACE || UNPARTED.test(plain.charAt(at)));
}

interface Match {
  readonly meaning: Meaning;
  readonly hash: number;
  readonly end: number;
}

/** What is listed and begins here. A harmless phrase stands for itself: the words in it mean nothing else. */
function matchesAt(plain: string, start: number, { whole, beginnings, mayBeListed }: Words): readonly Match[] {
  const matches: Match[] = [];
  let state = NO_LETTERS_YET;
  const last = Math.min(plain.length - 1, start + LONGEST);
  for (let at = start; at < last; at++) {
    state = addLetter(state, plain.charCodeAt(at));
    const hash = finishHash(state);
    if (mayBeListed[hash & LAST_BITS] === 0) continue;
    const isEnd = plain.charCodeAt(at + 1) === SPACE;
    const meaning = beginnings.get(hash) ?? (isEnd ? whole.get(hash) : undefined);
    if (meaning !== undefined) matches.push({ meaning, hash, end: at + 1 });
  }
  if (matches.length < 2) return matches;
  const harmless = matches.filter(({ meaning }) => meaning === "harmless");
  return harmless.length > 0 ? harmless : matches;
}

function readWords(): Words {
  const whole = new Map<number, Meaning>();
  const beginnings = new Map<number, Meaning>();
  const mayBeListed = new Uint8Array(LAST_BITS + 1);
  const words = unpackBlock(packedWords(SENSITIVE_WORDS_PACKED, SENSITIVE_WORDS_LENGTHS, TEXT_HASH_RANGE), 0);
  for (let at = 0; at < words.length; at += 2) {
    const [hash = 0, list = 0] = words.slice(at, at + 2);
    const meaning = MEANINGS[list >> 1];
    if (meaning !== undefined) (list % 2 === 0 ? whole : beginnings).set(hash, meaning);
    mayBeListed[hash & LAST_BITS] = 1;
  }
  return { whole, beginnings, mayBeListed };
}
