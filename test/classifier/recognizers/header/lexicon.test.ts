import { describe, expect, it } from "vitest";
import { headerTokens } from "../../../../src/classifier/recognizers/header/header-text";
import { segment } from "../../../../src/classifier/recognizers/header/lexicon";
import { LANGUAGES } from "../../../../src/classifier/standards/words/index";

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

  it("knows a stem with any ending, and no word that only begins like a short one", () => {
    expect(conceptsOf("Nationalitäten")).toEqual([["ethnicity-nationality"]]);
    expect(conceptsOf("Mandate")).toEqual([]);
  });

  it("counts the words it does not know", () => {
    expect(segment(["qwertz", "email", "asdfgh"])).toMatchObject({ unknown: 2, segments: [{ words: 1 }] });
  });

  it("finds every phrase of every language", () => {
    const lost = LANGUAGES.flatMap((language) => Object.values(language))
      .flatMap((list) => list.split(","))
      .filter((phrase) => segment(headerTokens(phrase)).unknown > 0);
    expect(lost).toEqual([]);
  });
});
