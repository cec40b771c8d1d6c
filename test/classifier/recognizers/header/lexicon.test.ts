import { describe, expect, it } from "vitest";
import { headerTokens } from "../../../../src/classifier/recognizers/header/header-text";
import { LONGEST_WORD, segment } from "../../../../src/classifier/recognizers/header/lexicon";
import { LANGUAGES } from "../../../../src/classifier/standards/words/index";

const PHRASES = LANGUAGES.flatMap((language) => Object.values(language)).flatMap((list) => list.split(","));

const UNSPACED = /^[\u0e00-\u0eff\u1100-\u11ff\u3040-\u9fff]/;

const conceptsOf = (header: string): string[][] =>
  segment(headerTokens(header)).segments.map(({ meanings }) => meanings.map(({ concept }) => concept).sort());

describe("segment", () => {
  it("takes the longest phrase it knows", () => {
    expect(conceptsOf("Date of birth")).toEqual([["birth-date"]]);
    expect(conceptsOf("Customer date of birth")).toEqual([["people"], ["birth-date"]]);
  });

  it("parts a compound word where both halves are known", () => {
    expect(conceptsOf("Kundennummer")).toEqual([["people"], ["number"]]);
    expect(conceptsOf("顧客番号")).not.toEqual([]);
  });

  it("knows what is listed with a number by the other words for it", () => {
    expect(conceptsOf("Docket no.")).toEqual(conceptsOf("Docket number"));
    expect(conceptsOf("docketno")).toEqual(conceptsOf("Docket number"));
    expect(conceptsOf("Casino")).toEqual([]);
  });

  it("parts words that are joined by a small one", () => {
    expect(conceptsOf("nameofspouse")).toEqual([["name"], ["relative"]]);
    expect(conceptsOf("nombredelpadre")).toEqual([["name"], ["relative"]]);
    expect(conceptsOf("proofofzork")).toEqual([]);
  });

  it("takes what an unknown word of Chinese ends in for what it is, and leaves the rest unknown", () => {
    expect(segment(headerTokens("基本薪资"))).toMatchObject({
      segments: [{ meanings: [{ concept: "salary" }] }],
      unknown: 1,
    });
    expect(segment(headerTokens("基本情况"))).toEqual({ segments: [], unknown: 1 });
  });

  // Words that are known whole and in parts: 姓名 nineteen times can be parted in half a million ways.
  it.each([
    ["姓名", 20, 19],
    ["姓名", 0, 19],
    ["ユーザー名", 8, 6],
    ["ชื่อผู้ใช้", 3, 4],
    ["회원구분", 15, 4],
  ])(
    "reads to its end a header that repeats %s, %i times before a sign it does not know and %i behind it",
    (word, before, behind) => {
      const header = `${word.repeat(before)}龘${word.repeat(behind)}`;
      expect(header.length).toBeLessThanOrEqual(80);
      expect(segment(headerTokens(header)).unknown).toBe(1);
      expect(conceptsOf(header)).toEqual(Array(behind).fill(conceptsOf(word)[0]));
    },
  );

  it("knows a stem with any ending, and no word that only begins like a short one", () => {
    expect(conceptsOf("Nationalitäten")).toEqual([["ethnicity-nationality"]]);
    expect(conceptsOf("Mandate")).toEqual([]);
  });

  it("counts the words it does not know", () => {
    expect(segment(["qwertz", "email", "asdfgh"])).toMatchObject({ unknown: 2, segments: [{ words: 1 }] });
  });

  it("finds every phrase of every language", () => {
    const lost = PHRASES.filter((phrase) => segment(headerTokens(phrase)).unknown > 0);
    expect(lost).toEqual([]);
  });

  it("looks up words without spaces that are as long as any listed one", () => {
    const unspaced = PHRASES.map((phrase) => headerTokens(phrase).join("")).filter((word) => UNSPACED.test(word));
    expect(unspaced.filter((word) => word.length > LONGEST_WORD)).toEqual([]);
  });
});
