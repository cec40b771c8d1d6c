import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languageFor } from "../../src/locales/index";
import type { EN_MESSAGE } from "../../src/locales/en/message";
import { LANGUAGES, PANE_TEXTS } from "../support/words";

const SOURCES = join(import.meta.dirname, "..", "..", "src");

test.each(["en", "en-GB", "EN-us", "xx", "", "constructor", "__proto__"])("%o speaks English, the fallback", (tag) => {
  expect(languageFor(tag).grammar.language).toBe("en");
});

test.each(["fr-CH", "es-419", "ar-SA", "zh-TW", "ru-RU", "de-AT", "pt-PT", "ja-JP"])("%s is spoken", (tag) => {
  expect(languageFor(tag).grammar.language).toBe(tag.split("-")[0]);
});

/** Texts by their path, such as `alert.button`. */
function textsIn(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path.slice(1), value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, each]) => textsIn(each, `${path}.${key}`));
}

async function messageTexts(language: string): Promise<typeof EN_MESSAGE> {
  const module = (await import(`../../src/locales/${language}/message.ts`)) as Record<string, unknown>;
  return module[`${language.toUpperCase()}_MESSAGE`] as typeof EN_MESSAGE;
}

async function allTexts(language: string): Promise<Map<string, string>> {
  return new Map([...textsIn(await messageTexts(language)), ...textsIn(PANE_TEXTS[language])]);
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const english = await allTexts("en");

/** The same in both languages, and right in both. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  fr: ["kinds.religion", "columns.possible"],
};

describe.each(LANGUAGES)("$grammar.language", ({ grammar, message }) => {
  const { language } = grammar;

  test("has every text, none empty, each with the placeholders of the English one and no others", async () => {
    const texts = await allTexts(language);
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of texts) {
      expect(text.trim(), path).not.toBe("");
      expect(placeholders(text), path).toEqual(placeholders(english.get(path) ?? ""));
    }
  });

  test("has as many forms of a counted text as the language has", async () => {
    const forms = { zh: 1, ja: 1, ru: 3, ar: 6 }[language] ?? 2;
    for (const [path, text] of await allTexts(language)) {
      const isCounted = text.includes("|");
      if (isCounted) expect(text.split("|").length, path).toBe(forms);
      else if (forms > 1 && (english.get(path) ?? "").includes("|")) expect(text, path).toContain("|");
    }
  });

  test("is translated: nothing is as in English but what is listed", async () => {
    if (language === "en") return;
    const same = [...(await allTexts(language))].filter(
      ([path, text]) => english.get(path) === text && /[a-z]{3}/i.test(text.replace(/\{\w+\}/g, "")),
    );
    expect(same.map(([path]) => path)).toEqual(SAME_AS_ENGLISH[language] ?? []);
  });

  test("keeps Outlook's lengths: the button 20 characters, whole alerts 250", () => {
    expect(message.alert.button.length).toBeLessThanOrEqual(20);
    expect(message.alert.outOfTime.length).toBeLessThanOrEqual(250);
    expect(message.alert.crashed.length).toBeLessThanOrEqual(250);
    if (language !== "en") expect(message.alert.crashed).toContain(message.alert.button);
  });

  test("ends sentences, and no button or headline, with a full stop", async () => {
    const texts = await allTexts(language);
    const stop = language === "zh" || language === "ja" ? "。" : ".";
    for (const [path, text] of texts) {
      if (/^(?:fixes\..*\.(?:action|done)|findings\.(?:visible|columns|hidden|inBody)$|alert\.button)/.test(path)) {
        for (const form of text.split("|")) expect(form.endsWith(stop), path).toBe(false);
      }
      if (/\.(?:remedy|comfort|byHand)$|^doubts\..*because$/.test(path)) expect(text.endsWith(stop), path).toBe(true);
    }
  });
});

test("no text is unused", () => {
  const code = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/locales\/\w\w\/|-words\.ts$/.test(file))
    .map((file) => readFileSync(join(SOURCES, file), "utf8"))
    .join("\n");
  const unused = [...english.keys()].filter((path) => {
    const steps = path.split(".");
    // Tables are read by a variable key; their types ask for every entry.
    return (
      !steps.some((step) =>
        /^(?:kinds|doubts|places|because|reasons|names|title|text|cause|fixes|rules)$/.test(step),
      ) && !new RegExp(`\\b${steps[steps.length - 1] ?? ""}\\b`).test(code)
    );
  });
  expect(unused).toEqual([]);
});
