import type { LanguageTexts } from "../words";
import { PT_GRAMMAR, PT_MESSAGE } from "./message";
import { PT_PANE } from "./pane";

/** All that is said in this language; the handler takes only what it needs. */
export const PT: LanguageTexts = { grammar: PT_GRAMMAR, message: PT_MESSAGE, pane: PT_PANE };
