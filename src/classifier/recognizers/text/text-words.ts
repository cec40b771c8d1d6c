import { addLetter, finishHash, hashText, NO_LETTERS_YET, TEXT_HASH_RANGE } from "../../standards/hash-words";
import { packedWords, unpackBlock } from "../../standards/packed-words";
import { PACKED_LISTS } from "../../standards/packed-lists";
import { TEXT_WORDS_LENGTHS } from "../../standards/packed-text-words";
import { plainWords } from "./plain-words";

/** What the packed lists hold, in their order: of each the whole words, then the beginnings of words. */
const MEANINGS = [
  "clear",
  "vague",
  "harmless",
  "workaday",
  "from",
  "to",
  "copy",
  "sent",
  "free-mail",
  "private",
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** The longest listed phrase, in letters. */
const LONGEST = 44;
const SPACE = 32;
const LAST_BITS = 0xffff;

interface Words {
  readonly whole: ReadonlyMap<number, Meaning>;
  readonly beginnings: ReadonlyMap<number, Meaning>;
  /** 1 at the last bits of each hash: nearly all that is looked up is not listed, and is told at once. */
  readonly mayBeListed: Uint8Array;
}

export interface Match {
  readonly meaning: Meaning;
  readonly hash: number;
  readonly end: number;
}

let unpacked: Words | null = null;

function words(): Words {
  return (unpacked ??= readWords());
}

/** What is listed and begins here. A harmless phrase stands for itself: the words in it mean nothing else. */
export function matchesAt(plain: string, start: number): readonly Match[] {
  const { whole, beginnings, mayBeListed } = words();
  const matches: Match[] = [];
  let state = NO_LETTERS_YET;
  const last = Math.min(plain.length - 1, start + LONGEST);
  for (let at = start; at < last; at++) {
    state = addLetter(state, plain.charCodeAt(at));
    const hash = finishHash(state) % TEXT_HASH_RANGE;
    if (mayBeListed[hash & LAST_BITS] === 0) continue;
    const isEnd = plain.charCodeAt(at + 1) === SPACE;
    const meaning = beginnings.get(hash) ?? (isEnd ? whole.get(hash) : undefined);
    if (meaning !== undefined) matches.push({ meaning, hash, end: at + 1 });
  }
  if (matches.length < 2) return matches;
  const harmless = matches.filter(({ meaning }) => meaning === "harmless");
  return harmless.length > 0 ? harmless : matches;
}

/** What a label of a message's head means, if it is one. */
export function meaningOfLabel(label: string): Meaning | undefined {
  return meaningAlone(`${plainWords(label).trim()}:`);
}

/** What a text means as it is written, if all of it is listed. */
export function meaningAlone(text: string): Meaning | undefined {
  return words().whole.get(hashText(text) % TEXT_HASH_RANGE);
}

function readWords(): Words {
  const whole = new Map<number, Meaning>();
  const beginnings = new Map<number, Meaning>();
  const mayBeListed = new Uint8Array(LAST_BITS + 1);
  const words = unpackBlock(packedWords(PACKED_LISTS[0], TEXT_WORDS_LENGTHS, TEXT_HASH_RANGE), 0);
  for (let at = 0; at < words.length; at += 2) {
    const [hash = 0, list = 0] = words.slice(at, at + 2);
    const meaning = MEANINGS[list >> 1];
    if (meaning !== undefined) (list % 2 === 0 ? whole : beginnings).set(hash, meaning);
    mayBeListed[hash & LAST_BITS] = 1;
  }
  return { whole, beginnings, mayBeListed };
}
