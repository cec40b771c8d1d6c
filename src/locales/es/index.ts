import type { LanguageTexts } from "../words";
import { ES_GRAMMAR, ES_MESSAGE } from "./message";
import { ES_PANE } from "./pane";

/** All that is said in this language; the handler takes only what it needs. */
export const ES: LanguageTexts = { grammar: ES_GRAMMAR, message: ES_MESSAGE, pane: ES_PANE };
