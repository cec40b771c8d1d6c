import type { LanguageTexts, Words } from "../locales/index";
import { wordsFrom } from "../locales/index";
import { ENGLISH } from "./words-context";

/** One file each beside the pane's own; English is in the pane itself. */
const LOADERS: ReadonlyMap<string, () => Promise<LanguageTexts>> = new Map(
  Object.entries({
    fr: async () => (await import(/* webpackChunkName: "words-fr" */ "../locales/fr/index")).FR,
    es: async () => (await import(/* webpackChunkName: "words-es" */ "../locales/es/index")).ES,
    ar: async () => (await import(/* webpackChunkName: "words-ar" */ "../locales/ar/index")).AR,
    zh: async () => (await import(/* webpackChunkName: "words-zh" */ "../locales/zh/index")).ZH,
    ru: async () => (await import(/* webpackChunkName: "words-ru" */ "../locales/ru/index")).RU,
    de: async () => (await import(/* webpackChunkName: "words-de" */ "../locales/de/index")).DE,
    pt: async () => (await import(/* webpackChunkName: "words-pt" */ "../locales/pt/index")).PT,
    ja: async () => (await import(/* webpackChunkName: "words-ja" */ "../locales/ja/index")).JA,
  }),
);

/** @param tag as in `Office.context.displayLanguage`; English where it is not spoken here or its file does not come */
export async function loadWords(tag: string): Promise<Words> {
  const load = LOADERS.get((tag.split("-")[0] ?? "").toLowerCase());
  if (load === undefined) return ENGLISH;
  try {
    return wordsFrom(await load());
  } catch {
    return ENGLISH;
  }
}
