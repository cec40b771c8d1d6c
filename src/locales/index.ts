// The only door of the words.
import { EN } from "./en";
import type { Words } from "./words";

export { columnLetter } from "./column-letter";
export { ALERT_LENGTH, describeAlert } from "./describe-alert";
export { describeDoubt, distinctDoubts } from "./describe-doubt";
export { describeFinding } from "./describe-finding";
export { describeFix, requestFix } from "./describe-fix";
export { describeKind, describeKinds } from "./describe-kind";
export { shortenFileName } from "./shorten";
export type { Words } from "./words";

/** By the primary part of the language's tag: Outlook says `en-GB` where English is meant. */
const LANGUAGES: Readonly<Record<string, Words>> = { en: EN };

/** @param language BCP 47, as in `Office.context.displayLanguage`; English where it is not spoken here */
export function wordsFor(language: string): Words {
  return LANGUAGES[(language.split("-")[0] ?? "").toLowerCase()] ?? EN;
}
