import type { LanguageTexts } from "../words";
import { EN_GRAMMAR, EN_MESSAGE } from "./message";
import { EN_PANE } from "./pane";

/** All that is said in this language; the handler takes only what it needs. */
export const EN: LanguageTexts = { grammar: EN_GRAMMAR, message: EN_MESSAGE, pane: EN_PANE };
