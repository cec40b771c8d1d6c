import type { Doubt, RuleId } from "../classifier/index";
import { nameFile } from "./name-file";
import type { Words } from "./words";

const FILE_IN_PANE = 60;

interface DoubtDescription {
  readonly headline: string;
  /** Why, as a sentence of its own. */
  readonly detail: string;
  /** What the sender can do. */
  readonly remedy: string;
}

export function describeDoubt(doubt: Doubt, { pane }: Words): DoubtDescription {
  const { because, remedy } = pane.doubts[doubt.reason];
  const { unchecked } = pane;
  const headline =
    doubt.attachment === undefined
      ? unchecked[PARTS[doubt.rule] ?? "recipients"]
      : unchecked.file({ file: nameFile(doubt.attachment, FILE_IN_PANE) });
  return { headline, detail: because, remedy };
}

/** What a rule looks at, as the sender knows it; null for rules that need several parts, of which another rule says which is missing. */
const PARTS: Readonly<Record<RuleId, "recipients" | "files" | "body" | null>> = {
  "address-list": "files",
  "group-recipients": null,
  "hidden-data": "files",
  "personal-columns": "files",
  "personal-list-in-body": "body",
  "recipient-domain": null,
  "unreadable-attachment": "files",
  "visible-recipients": "recipients",
};

/** Says that nobody knows which files are attached, so that none of them was looked at. */
export function leavesFilesUnknown({ attachment, rule }: Doubt): boolean {
  return attachment === undefined && PARTS[rule] === "files";
}

/** Each file and reason once: several rules doubt the same thing when a part of the message is missing. */
export function distinctDoubts(doubts: readonly Doubt[]): readonly Doubt[] {
  const seen = new Set<string>();
  return doubts.filter(({ attachment, reason, rule }) => {
    const part = PARTS[rule];
    const isSaidByOther =
      part === null && doubts.some((other) => other.reason === reason && PARTS[other.rule] !== null);
    const key = JSON.stringify([reason, attachment ?? part, attachment === undefined]);
    if (isSaidByOther || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
