import { AR } from "../../src/locales/ar/index";
import { DE } from "../../src/locales/de/index";
import { EN } from "../../src/locales/en/index";
import { ES } from "../../src/locales/es/index";
import { FR } from "../../src/locales/fr/index";
import { JA } from "../../src/locales/ja/index";
import { PT } from "../../src/locales/pt/index";
import { RU } from "../../src/locales/ru/index";
import { ZH } from "../../src/locales/zh/index";
import type { LanguageTexts, Words } from "../../src/locales/index";
import { wordsFrom } from "../../src/locales/index";

const TEXTS: readonly LanguageTexts[] = [EN, FR, ES, AR, ZH, RU, DE, PT, JA];

export const PANE_TEXTS: Readonly<Record<string, LanguageTexts["pane"]>> = Object.fromEntries(
  TEXTS.map(({ grammar, pane }) => [grammar.language, pane]),
);

/** Every language that is spoken, English first. */
export const LANGUAGES: readonly Words[] = TEXTS.map(wordsFrom);

export const ENGLISH: Words = wordsFrom(EN);

export function wordsOf(language: string): Words {
  return LANGUAGES.find(({ grammar }) => grammar.language === language) ?? ENGLISH;
}
