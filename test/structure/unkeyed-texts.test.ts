import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { unkeyTexts } from "../../scripts/packaging/unkeyed-texts";
import { EN_MESSAGE } from "../../src/locales/en/message";
import { textsLike } from "../../src/locales/texts-like";
import { LANGUAGES } from "../support/words";
import { ROOT } from "./manifest-file";

const OTHERS = LANGUAGES.map(({ grammar }) => grammar.language).filter((language) => language !== "en");

const pathOf = (language: string): string => join(ROOT, "src", "locales", language, "message.ts");

function compiled(language: string, source: string): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(source, {
    fileName: pathOf(language),
    compilerOptions,
    transformers: { before: [unkeyTexts] },
  }).outputText;
}

it.each(OTHERS)("keeps every message text of %s", async (language) => {
  const name = `${language.toUpperCase()}_MESSAGE`;
  const written = ((await import(pathOf(language))) as Record<string, unknown>)[name];
  const made = /^export const \w+ = textsLike\(EN_MESSAGE, (".*")\);$/mu.exec(
    compiled(language, readFileSync(pathOf(language), "utf8")),
  );
  expect(textsLike(EN_MESSAGE, JSON.parse(made?.[1] ?? "") as string)).toEqual(written);
});

it("leaves English as it is, whose keys the others share", () => {
  expect(compiled("en", readFileSync(pathOf("en"), "utf8"))).toContain("moreKinds:");
});

it("refuses a text that holds what stands between texts", () => {
  const source = readFileSync(pathOf("de"), "utf8").replace(/people: ".*?"/u, 'people: "{n}~|{n}"');
  expect(() => compiled("de", source)).toThrow("people");
});

it("refuses what is no text", () => {
  expect(() => compiled("de", "export const DE_MESSAGE = { people: 3 };")).toThrow("people");
});
