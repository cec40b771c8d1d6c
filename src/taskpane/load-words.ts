import type { PaneTexts, Words } from "../locales/index";
import { languageFor, withPane } from "../locales/index";
import { ENGLISH } from "./words-context";

/** One file each beside the pane's own; English is in the pane itself. */
const LOADERS: Readonly<Record<string, () => Promise<PaneTexts>>> = {
  fr: async () => (await import(/* webpackChunkName: "words-fr" */ "../locales/fr/pane")).FR_PANE,
  es: async () => (await import(/* webpackChunkName: "words-es" */ "../locales/es/pane")).ES_PANE,
  ar: async () => (await import(/* webpackChunkName: "words-ar" */ "../locales/ar/pane")).AR_PANE,
  zh: async () => (await import(/* webpackChunkName: "words-zh" */ "../locales/zh/pane")).ZH_PANE,
  ru: async () => (await import(/* webpackChunkName: "words-ru" */ "../locales/ru/pane")).RU_PANE,
  de: async () => (await import(/* webpackChunkName: "words-de" */ "../locales/de/pane")).DE_PANE,
  pt: async () => (await import(/* webpackChunkName: "words-pt" */ "../locales/pt/pane")).PT_PANE,
  ja: async () => (await import(/* webpackChunkName: "words-ja" */ "../locales/ja/pane")).JA_PANE,
};

/** @param tag as in `Office.context.displayLanguage`; English where it is not spoken here or its file does not come */
export async function loadWords(tag: string): Promise<Words> {
  const language = languageFor(tag);
  const load = LOADERS[language.grammar.language];
  if (load === undefined) return ENGLISH;
  try {
    return withPane(language, await load());
  } catch {
    return ENGLISH;
  }
}
