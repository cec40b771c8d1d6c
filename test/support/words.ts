import { AR_PANE } from "../../src/locales/ar/pane";
import { DE_PANE } from "../../src/locales/de/pane";
import { EN_PANE } from "../../src/locales/en/pane";
import { ES_PANE } from "../../src/locales/es/pane";
import { FR_PANE } from "../../src/locales/fr/pane";
import type { PaneTexts, Words } from "../../src/locales/index";
import { languageFor, withPane } from "../../src/locales/index";
import { JA_PANE } from "../../src/locales/ja/pane";
import { PT_PANE } from "../../src/locales/pt/pane";
import { RU_PANE } from "../../src/locales/ru/pane";
import { ZH_PANE } from "../../src/locales/zh/pane";

export const PANE_TEXTS: Readonly<Record<string, PaneTexts>> = {
  en: EN_PANE,
  fr: FR_PANE,
  es: ES_PANE,
  ar: AR_PANE,
  zh: ZH_PANE,
  ru: RU_PANE,
  de: DE_PANE,
  pt: PT_PANE,
  ja: JA_PANE,
};

/** Every language that is spoken, English first. */
export const LANGUAGES: readonly Words[] = Object.entries(PANE_TEXTS).map(([tag, texts]) =>
  withPane(languageFor(tag), texts),
);

export const ENGLISH: Words = withPane(languageFor("en"), EN_PANE);

export function wordsOf(language: string): Words {
  return LANGUAGES.find(({ grammar }) => grammar.language === language) ?? ENGLISH;
}
