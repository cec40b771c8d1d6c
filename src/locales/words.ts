import type { CopyWords } from "../fixes/index";
import type { MessageLanguage } from "./message-words";
import type { PaneTexts, PaneWords } from "./pane-words";
import { speak } from "./text";

/**
 * Everything that is said in one language. Messages with values are functions of them, so that a missing value is a compile error;
 * each language counts and groups digits by its own rules, without `Intl`, which classic Outlook's handler may lack.
 */
export interface Words extends MessageLanguage {
  readonly pane: PaneWords;
}

/** A language's words about a message, with those that only the pane says. */
export function withPane(language: MessageLanguage, texts: PaneTexts): Words {
  return { ...language, pane: speak<PaneWords>(texts, language.grammar) };
}

/** What a cleaned copy says, and what it is called. */
export function copyWordsOf({ pane }: Words): CopyWords {
  const { removed, copyName } = pane.copies;
  return { removed, copyName: (stem) => copyName({ stem }) };
}
