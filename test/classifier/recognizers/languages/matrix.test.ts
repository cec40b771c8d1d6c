import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readHeader } from "../../../../src/classifier/recognizers/header/header-reading";
import type { HeaderWords } from "../../../../src/classifier/standards/header-words";
import { CONTEXT_KINDS, PERSONAL_KINDS } from "../../../../src/classifier/standards/kinds";
import { LANGUAGES } from "../../../../src/classifier/standards/words/index";

const FOLDER = join(import.meta.dirname, "../../../../src/classifier/standards/words");
/** Stems that languages share, and the door. */
const NOT_A_LANGUAGE = ["index.ts", "international.ts"];

const languages = await Promise.all(
  readdirSync(FOLDER)
    .filter((file) => !NOT_A_LANGUAGE.includes(file))
    .map(async (file): Promise<[string, HeaderWords]> => {
      const words = (await import(join(FOLDER, file))) as Record<string, HeaderWords>;
      return [file.replace(".ts", ""), Object.values(words)[0]!];
    }),
);

/** What a header most probably is, given that all languages are read at once. */
function readsAs(header: string, kind: (typeof KINDS)[number]): boolean {
  const { kinds } = readHeader(header);
  const said = kinds.get(kind) ?? 0;
  return said >= 0.9 && said >= Math.max(...kinds.values());
}

const KINDS = [...PERSONAL_KINDS, ...CONTEXT_KINDS];

describe.each(languages)("%s", (_, words) => {
  it("is one of the languages the handler carries", () => {
    expect(LANGUAGES).toContain(words);
  });

  it.each(KINDS)("has a header that is %s and nothing else", (kind) => {
    const clear = (words[kind] ?? "").split(",").filter((phrase) => !phrase.includes("?"));
    expect(clear.some((phrase) => readsAs(phrase.replace("*", "").trim(), kind))).toBe(true);
  });
});
