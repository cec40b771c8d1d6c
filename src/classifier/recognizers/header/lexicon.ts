import type { HeaderRole } from "../../standards/header-words";
import type { ColumnKind } from "../../standards/kinds";
import { LANGUAGES } from "../../standards/words/index";
import { headerTokens } from "./header-text";

export type Concept = ColumnKind | HeaderRole;

export interface Meaning {
  readonly concept: Concept;
  /** 1, or 0.5 for a phrase that may mean something else. */
  readonly strength: number;
}

const WEAK = 0.5;
const LONGEST_PHRASE = 5;

let lexicon: Map<string, Meaning[]> | null = null;

/** All languages in one map, keyed by phrases without spaces. Built when the first header is read: most messages have none. */
function meanings(): ReadonlyMap<string, readonly Meaning[]> {
  if (lexicon === null) {
    lexicon = new Map();
    for (const language of LANGUAGES) {
      for (const concept of Object.keys(language) as Concept[]) {
        for (const phrase of (language[concept] ?? "").split(",")) {
          add(lexicon, headerTokens(phrase).join(""), {
            concept,
            strength: phrase.indexOf("?") === -1 ? 1 : WEAK,
          });
        }
      }
    }
  }
  return lexicon;
}

function add(map: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  const present = map.get(key);
  if (present === undefined) {
    map.set(key, [meaning]);
    return;
  }
  const same = present.findIndex((other) => other.concept === meaning.concept);
  if (same === -1) {
    present.push(meaning);
  } else if ((present[same]?.strength ?? 0) < meaning.strength) {
    present[same] = meaning;
  }
}

export interface Segment {
  readonly meanings: readonly Meaning[];
  /** Words of the header it covers; parts of one compound word share theirs. */
  readonly words: number;
}

/** The longest known phrases of a header, from left to right, and the number of words left over. */
export function segment(tokens: readonly string[]): { segments: Segment[]; unknown: number } {
  const known = meanings();
  const segments: Segment[] = [];
  let unknown = 0;
  for (let at = 0; at < tokens.length;) {
    let words = Math.min(LONGEST_PHRASE, tokens.length - at);
    let found: readonly Meaning[] | undefined;
    for (; words > 0 && found === undefined; words--) {
      found = known.get(tokens.slice(at, at + words).join(""));
    }
    if (found !== undefined) {
      segments.push({ meanings: found, words: words + 1 });
      at += words + 1;
      continue;
    }
    const parts = compound(tokens[at] ?? "", known);
    if (parts.length === 0) {
      unknown++;
    }
    for (const part of parts) {
      segments.push({ meanings: part, words: 1 / parts.length });
    }
    at++;
  }
  return { segments, unknown };
}

/** Scripts written without spaces take known words of one sign; alphabets need three letters, so that "mandate" stays whole. */
function compound(word: string, known: ReadonlyMap<string, readonly Meaning[]>): (readonly Meaning[])[] {
  const isAlphabet = word.charCodeAt(0) < 0x1100;
  const shortest = isAlphabet ? 3 : 1;
  for (let cut = word.length - (isAlphabet ? 2 : 1); cut >= shortest; cut--) {
    const head = known.get(word.slice(0, cut));
    const tail = known.get(word.slice(cut));
    if (head !== undefined && tail !== undefined && (!isAlphabet || isOwner(head) || isOwner(tail))) {
      return [head, tail];
    }
  }
  return [];
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

function isOwner(meanings: readonly Meaning[]): boolean {
  return meanings.some((meaning) => OWNERS.indexOf(meaning.concept) !== -1);
}
