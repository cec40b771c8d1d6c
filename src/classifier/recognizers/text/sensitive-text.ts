import { HARMLESS_PHRASES, SENSITIVE_WORDS } from "../../standards/sensitive-words";
import { withoutAccents } from "../header/header-text";

interface SensitiveWord {
  /** As it stands in a text of lower-case words parted by single spaces; with a space before it where words are parted. */
  readonly text: string;
  readonly isVague: boolean;
}

/** Chinese and Japanese write without spaces, Korean (decomposed here) and Arabic join particles to words. */
const UNPARTED = /[\u0600-\u06ff\u1100-\u11ff\u3040-\u9fff]/;
/** A long text says what it is about at its beginning. */
const MOST_TEXT = 20_000;

const NO_LETTERS = /[^\w\u00c0-\uffff]+|_+|[\u2010-\u206f\u3000-\u3011\uff00-\uff0f]+/g;

let words: readonly SensitiveWord[] | null = null;

/** How surely the words of a message make it private to be on a list in it: `likely` rests on one word with everyday meanings. */
export type Sensitivity = "none" | "likely" | "plain";

/**
 * Whether it is private to be among the readers of such a message, or on a list in it.
 *
 * @param titles subject and file names, which say what a message is about
 * @param text what the sender wrote
 */
export function sensitivityOf(titles: readonly string[], text: string): Sensitivity {
  words ??= readWords();
  const title = plainWords(titles.join(" . "));
  const body = plainWords(text.slice(0, MOST_TEXT));
  const inTitle = words.filter((word) => title.includes(word.text));
  const found = words.filter((word) => inTitle.includes(word) || body.includes(word.text));
  if (found.length > 1 || found.some(({ isVague }) => !isVague)) return "plain";
  return inTitle.length > 0 ? "likely" : "none";
}

/** " lower case words " without accents, addresses and harmless phrases. */
function plainWords(text: string): string {
  const cleared = withoutAccents(text)
    .toLowerCase()
    .replace(/\S+@\S+|https?:\S+/g, " ")
    .replace(/([a-z])(?=[\u1100-\u11ff\u3040-\u9fff])|([\u1100-\u11ff\u3040-\u9fff])(?=[a-z])/g, "$1$2 ")
    .replace(NO_LETTERS, " ");
  return HARMLESS_PHRASES.reduce((left, phrase) => left.split(` ${phrase} `).join(" "), ` ${cleared} `);
}

function readWords(): readonly SensitiveWord[] {
  return SENSITIVE_WORDS.join(", ")
    .split(", ")
    .map((entry) => {
      const isVague = entry.endsWith("?");
      const written = isVague ? entry.slice(0, -1) : entry;
      const isStem = written.endsWith("*");
      // Listed words go the way of the text, so that both fold alike ("й", "ё").
      const word = withoutAccents(isStem ? written.slice(0, -1) : written);
      return { text: UNPARTED.test(word) ? word : isStem ? ` ${word}` : ` ${word} `, isVague };
    });
}
