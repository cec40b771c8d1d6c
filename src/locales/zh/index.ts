import type { LanguageTexts } from "../words";
import { ZH_GRAMMAR, ZH_MESSAGE } from "./message";
import { ZH_PANE } from "./pane";

/** All that is said in this language; the handler takes only what it needs. */
export const ZH: LanguageTexts = { grammar: ZH_GRAMMAR, message: ZH_MESSAGE, pane: ZH_PANE };
