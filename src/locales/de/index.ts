import type { LanguageTexts } from "../words";
import { DE_GRAMMAR, DE_MESSAGE } from "./message";
import { DE_PANE } from "./pane";

/** All that is said in this language; the handler takes only what it needs. */
export const DE: LanguageTexts = { grammar: DE_GRAMMAR, message: DE_MESSAGE, pane: DE_PANE };
