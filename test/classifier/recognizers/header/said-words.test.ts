import { describe, expect, it } from "vitest";
import { headerTokens } from "../../../../src/classifier/recognizers/header/header-text";
import { segment } from "../../../../src/classifier/recognizers/header/lexicon";
import { isRole, ownerOf, strengths } from "../../../../src/classifier/recognizers/header/said-words";

const saidBy = (header: string): ReturnType<typeof strengths> => strengths(segment(headerTokens(header)).segments);

describe("strengths", () => {
  it("leave out words that add nothing", () => {
    expect([...saidBy("Current home email").keys()]).toEqual(["email"]);
  });

  it("are largest for the last word", () => {
    const said = saidBy("Address city");
    expect(said.get("location")).toBeGreaterThan(said.get("address")!);
  });
});

describe("ownerOf", () => {
  it.each([
    ["Employee", "staff"],
    ["Customer", "people"],
    ["Guardian", "people"],
    ["Supplier", "organisation"],
    ["Product", "thing"],
    ["Email", null],
  ])("%j is %s", (header, owner) => {
    expect(ownerOf(saidBy(header))).toBe(owner);
  });
});

describe("isRole", () => {
  it("parts roles from kinds", () => {
    expect(isRole("staff")).toBe(true);
    expect(isRole("email")).toBe(false);
  });
});
