import type { LanguageTexts } from "../words";
import { JA_GRAMMAR, JA_MESSAGE } from "./message";
import { JA_PANE } from "./pane";

/** All that is said in this language; the handler takes only what it needs. */
export const JA: LanguageTexts = { grammar: JA_GRAMMAR, message: JA_MESSAGE, pane: JA_PANE };
