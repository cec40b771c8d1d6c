import type { LanguageTexts } from "../words";
import { RU_GRAMMAR, RU_MESSAGE } from "./message";
import { RU_PANE } from "./pane";

/** All that is said in this language; the handler takes only what it needs. */
export const RU: LanguageTexts = { grammar: RU_GRAMMAR, message: RU_MESSAGE, pane: RU_PANE };
