import type { LanguageTexts } from "../words";
import { FR_GRAMMAR, FR_MESSAGE } from "./message";
import { FR_PANE } from "./pane";

/** All that is said in this language; the handler takes only what it needs. */
export const FR: LanguageTexts = { grammar: FR_GRAMMAR, message: FR_MESSAGE, pane: FR_PANE };
