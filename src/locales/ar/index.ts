import type { LanguageTexts } from "../words";
import { AR_GRAMMAR, AR_MESSAGE } from "./message";
import { AR_PANE } from "./pane";

/** All that is said in this language; the handler takes only what it needs. */
export const AR: LanguageTexts = { grammar: AR_GRAMMAR, message: AR_MESSAGE, pane: AR_PANE };
