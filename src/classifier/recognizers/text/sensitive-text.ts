import { plainWords, UNPARTED } from "./plain-words";
import { matchesAt } from "./text-words";

/** How surely the words of a message make it private to be on a list in it: `likely` rests on one word with everyday meanings. */
export type Sensitivity = "none" | "likely" | "plain";

/** A long text says what it is about at its beginning. */
const MOST_TEXT = 12_000;
const SPACE = 32;
/** Addresses, links, and the numbers of a list: none of them ends a sentence. Each looks only so far, whatever a text is made of. */
const ASIDE = /\S{1,200}@\S+|https?:\S+|^\s{0,20}\(?\d{1,4}[.)]/gm;
/** The lines of a list are one sentence: what stands in one of them is said of all. */
const SENTENCE_END = /[.!?\u0964\u061f\u3002\uff01\uff1f]+|\n\s*\n/;

interface Found {
  /** Hashes of the words found. */
  readonly clear: ReadonlySet<number>;
  readonly vague: ReadonlySet<number>;
}

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
  const plain = plainWords(text);
  const clear = new Set<number>();
  const vague = new Set<number>();
  let isWorkaday = false;
  for (let at = 1; at < plain.length; at++) {
    if (!mayBegin(plain, at)) continue;
    for (const { meaning, hash, end } of matchesAt(plain, at)) {
      if (meaning === "clear") clear.add(hash);
      else if (meaning === "vague") vague.add(hash);
      else if (meaning === "workaday") isWorkaday = true;
      else if (meaning === "harmless") at = Math.max(at, end - 1);
    }
  }
  return { clear, vague: isWorkaday ? new Set() : vague };
}

function mayBegin(plain: string, at: number): boolean {
  return plain.charCodeAt(at) !== SPACE && (plain.charCodeAt(at - 1) === SPACE || UNPARTED.test(plain.charAt(at)));
}
