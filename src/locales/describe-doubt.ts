import type { Doubt } from "../classifier/index";
import { shortenFileName } from "./shorten";
import type { Words } from "./words";

const FILE_IN_PANE = 60;

interface DoubtDescription {
  readonly headline: string;
  /** Why, as a sentence of its own. */
  readonly detail: string;
  /** What the sender can do. */
  readonly remedy: string;
}

export function describeDoubt(doubt: Doubt, words: Words): DoubtDescription {
  const { because, remedy } = words.doubts[doubt.reason];
  const headline =
    doubt.attachment === undefined
      ? words.uncheckedPart[doubt.rule]
      : words.uncheckedFile(shortenFileName(doubt.attachment, FILE_IN_PANE));
  return { headline, detail: `${because.charAt(0).toUpperCase()}${because.slice(1)}.`, remedy };
}

/** Each file and reason once: several rules doubt the same thing when a part of the message is missing. */
export function distinctDoubts(doubts: readonly Doubt[]): readonly Doubt[] {
  const seen = new Set<string>();
  return doubts.filter(({ attachment, reason, rule }) => {
    const key = JSON.stringify([
      reason,
      attachment ?? (rule === "visible-recipients" ? "recipients" : "files"),
      attachment === undefined,
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
