import { AR_GRAMMAR, AR_MESSAGE } from "./ar/message";
import { DE_GRAMMAR, DE_MESSAGE } from "./de/message";
import { EN_GRAMMAR, EN_MESSAGE } from "./en/message";
import { ES_GRAMMAR, ES_MESSAGE } from "./es/message";
import { FR_GRAMMAR, FR_MESSAGE } from "./fr/message";
import { JA_GRAMMAR, JA_MESSAGE } from "./ja/message";
import { PT_GRAMMAR, PT_MESSAGE } from "./pt/message";
import { RU_GRAMMAR, RU_MESSAGE } from "./ru/message";
import { ZH_GRAMMAR, ZH_MESSAGE } from "./zh/message";
import type { Grammar } from "./grammar";
import type { MessageLanguage, MessageTexts, MessageWords } from "./message-words";
import { speak } from "./text";

type Spoken = readonly [Grammar, MessageTexts];

const ENGLISH: Spoken = [EN_GRAMMAR, EN_MESSAGE];

/** By the primary part of the language's tag: Outlook says `en-GB` where English is meant. A map, since "constructor" is no language. */
const LANGUAGES: ReadonlyMap<string, Spoken> = new Map<string, Spoken>([
  ["en", ENGLISH],
  ["fr", [FR_GRAMMAR, FR_MESSAGE]],
  ["es", [ES_GRAMMAR, ES_MESSAGE]],
  ["ar", [AR_GRAMMAR, AR_MESSAGE]],
  ["zh", [ZH_GRAMMAR, ZH_MESSAGE]],
  ["ru", [RU_GRAMMAR, RU_MESSAGE]],
  ["de", [DE_GRAMMAR, DE_MESSAGE]],
  ["pt", [PT_GRAMMAR, PT_MESSAGE]],
  ["ja", [JA_GRAMMAR, JA_MESSAGE]],
]);

/** @param tag BCP 47, as in `Office.context.displayLanguage`; English where it is not spoken here */
export function languageFor(tag: string): MessageLanguage {
  const [grammar, texts] = LANGUAGES.get((tag.split("-")[0] ?? "").toLowerCase()) ?? ENGLISH;
  return { grammar, message: speak<MessageWords>(texts, grammar) };
}
