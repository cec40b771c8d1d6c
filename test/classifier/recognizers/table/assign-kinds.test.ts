import { describe, expect, it } from "vitest";
import { inspectRows, kindsOf } from "../../inspection/inspect-rows";

const PEOPLE = ["Anna Rossi", "John Smith", "Maria Garcia", "Peter Brown", "Linda Novak"];

describe("a column that says whether there is one", () => {
  it.each([
    ["Email", "yes", "no"],
    ["Phone", "1", "0"],
    ["Telefon", "ja", "nein"],
    ["Passport number", "Y", "N"],
    ["Photo", "yes", "no"],
    ["Paye", "oui", "non"],
  ])("holds no %s", (heading, has, hasNot) => {
    const rows = PEOPLE.map((person, row) => [person, row % 2 === 0 ? has : hasNot]);

    expect(kindsOf(inspectRows([["Name", heading], ...rows]).inspection)).toEqual({ "0": "full-name" });
  });
});
