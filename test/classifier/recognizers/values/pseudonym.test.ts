import { describe, expect, it } from "vitest";
import { arePseudonyms } from "../../../../src/classifier/recognizers/values/pseudonym";

const numbered = (word: string, gap = " "): string[] =>
  Array.from({ length: 12 }, (_, row) => `${word}${gap}${row + 1}`);

describe("pseudonyms", () => {
  it.each([
    ["Person", " "],
    ["Patient", "-"],
    ["Employee", " #"],
    ["Kunde", "000"],
    ["Mitarbeiter", " "],
    ["Élève", " "],
    ["Сотрудник", " "],
    ["患者", ""],
    ["Student ID", " "],
  ])("are %s with %j and a number", (word, gap) => {
    expect(arePseudonyms(numbered(word, gap))).toBe(true);
  });

  it("are letters behind the word too", () => {
    expect(arePseudonyms(["Patient A", "Patient B", "Patient C"])).toBe(true);
  });

  it.each(["Product", "Shop", "Room", "Chapter", "Firma", "Task", "Street", "Building", "Version", "Q"])(
    "are not %s with a number",
    (word) => expect(arePseudonyms(numbered(word))).toBe(false),
  );

  it.each<[string, (string | number)[]]>([
    ["names", ["Anna Rossi", "Ugo Bianchi"]],
    ["numbers", [1, 2, 3]],
    ["one value", ["Person 1"]],
    ["nothing", []],
    ["a few among other things", [...numbered("Order"), "Person 1"]],
  ])("are not %s", (_, values) => expect(arePseudonyms(values)).toBe(false));
});
