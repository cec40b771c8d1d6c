import { describe, expect, it } from "vitest";
import { foldName } from "../../../../src/classifier/recognizers/values/name-shape";
import { isListed } from "../../../../src/classifier/recognizers/values/word-lists";
import { FAMILY_NAMES } from "../../../../src/classifier/standards/names/family-names";
import { GIVEN_NAMES } from "../../../../src/classifier/standards/names/given-names";

describe("isListed", () => {
  it("finds every name of the readable lists", () => {
    expect(
      GIVEN_NAMES.join(" ")
        .split(" ")
        .filter((name) => !isListed("given", foldName(name))),
    ).toEqual([]);
    expect(
      FAMILY_NAMES.join(" ")
        .split(" ")
        .filter((name) => !isListed("family", foldName(name))),
    ).toEqual([]);
  });

  it.each([
    ["gender", "female"],
    ["contract", "temporary"],
    ["grade", "distinction"],
    ["marital", "widowed"],
    ["religion", "buddhist"],
    ["origin", "eritrean"],
    ["orientation", "bisexual"],
    ["illness", "epilepsy"],
  ] as const)("finds in the list %s the word %j and not its neighbours'", (list, word) => {
    expect(isListed(list, word)).toBe(true);
    expect(isListed(list, "rhubarb")).toBe(false);
  });

  it("is wrong for less than one word in fifty", () => {
    const nonsense = Array.from({ length: 2_000 }, (_, number) => `zq${number.toString(36)}x`);
    expect(nonsense.filter((word) => isListed("given", word)).length).toBeLessThan(40);
    expect(nonsense.filter((word) => isListed("family", word)).length).toBeLessThan(40);
  });
});
