import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { packLists, packStandards } from "../../../scripts/pack-standards";
import { headerTokens } from "../../../src/classifier/recognizers/header/header-text";
import { hashHeader, hashText } from "../../../src/classifier/standards/hash-words";
import { packedWords, unpackBlock } from "../../../src/classifier/standards/packed-words";
import { LANGUAGES } from "../../../src/classifier/standards/words/index";

const STANDARDS = join(import.meta.dirname, "../../../src/classifier/standards");

describe("packed words", () => {
  it.each(packStandards())(
    "of $path are those of the readable lists (else run scripts/pack-standards.ts)",
    ({ path, text }) => {
      expect(readFileSync(join(STANDARDS, path), "utf8") === text).toBe(true);
    },
  );

  test.prop([
    fc.array(fc.array(fc.string({ minLength: 1 })), { minLength: 1, maxLength: 6 }),
    fc.constantFrom(1 << 12, 1 << 18, 1 << 24),
    fc.constantFrom(1, 4, 64),
  ])("come back as they were packed, whatever the words", (lists, range, blocks) => {
    const { lengths, packed } = packLists(lists, range, blocks, hashText);
    const words = packedWords(packed, lengths, range);
    const unpacked = Array.from({ length: blocks }, (_, block) => unpackBlock(words, block)).flat();
    const sorted = lists
      .flatMap((list, at) =>
        [...new Set(list.map((word) => hashText(word) % range))].map((hash) => [hash, at] as const),
      )
      .sort(([one, list], [other, otherList]) => one - other || list - otherList);
    expect(unpacked).toEqual(sorted.flat());
  });
});

describe("readable words", () => {
  const phrases = LANGUAGES.flatMap((language) =>
    Object.entries(language).flatMap(([concept, list]) => list.split(",").map((phrase) => `${concept}: ${phrase}`)),
  );

  it.each([
    ["phrases", false],
    ["beginnings", true],
  ])("have no two %s of one hash (else choose another salt in hash-words.ts)", (_, areStems) => {
    const words = LANGUAGES.flatMap((language) => Object.values(language))
      .flatMap((list) => list.split(","))
      .filter((phrase) => phrase.includes("*") === areStems)
      .map((phrase) => headerTokens(phrase).join(""));
    const wordOf = new Map(words.map((word) => [hashHeader(word), word]));
    expect(words.filter((word) => wordOf.get(hashHeader(word)) !== word)).toEqual([]);
  });

  it.each([
    ["an empty phrase", /: *$/],
    ["upper case", /: .*\p{Lu}/u],
    ["a mark in the wrong place", /: .*[?*].+/],
  ])("hold no phrase with %s", (_, mistake) => {
    expect(phrases.filter((phrase) => mistake.test(phrase))).toEqual([]);
  });
});
