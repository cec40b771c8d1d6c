import type { CopyWords } from "../fixes/index";
import type { Grammar } from "./grammar";
import type { MessageLanguage, MessageTexts, MessageWords } from "./message-words";
import type { PaneTexts, PaneWords } from "./pane-words";
import { speak } from "./text";

/**
 * Everything that is said in one language. Messages with values are functions of them, so that a missing value is a compile error;
 * each language counts and groups digits by its own rules, without `Intl`, which classic Outlook's handler may lack.
 */
export interface Words extends MessageLanguage {
  readonly pane: PaneWords;
}

/** All that is said in one language, as a translator writes it. */
export interface LanguageTexts {
  readonly grammar: Grammar;
  readonly message: MessageTexts;
  readonly pane: PaneTexts;
}

export function wordsFrom({ grammar, message, pane }: LanguageTexts): Words {
  return { grammar, message: speak<MessageWords>(message, grammar), pane: speak<PaneWords>(pane, grammar) };
}

/** What a cleaned copy says, and what it is called. */
export function copyWordsOf({ pane }: Words): CopyWords {
  const { removed, copyName } = pane.copies;
  return { removed, copyName: (stem) => copyName({ stem }) };
}
