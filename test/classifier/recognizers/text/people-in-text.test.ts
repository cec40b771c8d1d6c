import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { findPeopleInText } from "../../../../src/classifier/recognizers/text/people-in-text";
import { peopleLines } from "../../../support/people-lines";

test.each(["\t", " | ", "; ", ", ", " - ", "     "])("counts people whose details are parted by %j", (parting) => {
  expect(findPeopleInText(peopleLines(12, parting))).toMatchObject({ people: 12 });
});

test("finds the list among the sender's sentences", () => {
  const lines = ["Dear Kim, as agreed, here they are:", "", ...peopleLines(9), "", "Best, with thanks, Ana"];
  expect(findPeopleInText(lines)).toMatchObject({
    people: 9,
    kinds: expect.arrayContaining(["full-name", "birth-date"]) as unknown,
  });
});

test("the same person twice is one", () => {
  expect(findPeopleInText([...peopleLines(9), ...peopleLines(9)])).toMatchObject({ people: 9 });
});

test("nobody is in no text", () => {
  expect(findPeopleInText([])).toBeNull();
  expect(findPeopleInText(["", "", "", ""])).toBeNull();
});

property.prop([fc.array(fc.string({ unit: "binary", maxLength: 60 }), { maxLength: 60 })])(
  "never fails on any text",
  (lines) => {
    const found = findPeopleInText(lines);
    expect(found === null || (found.people > 0 && found.people <= lines.length)).toBe(true);
  },
);

property.prop([fc.integer({ min: 8, max: 60 }), fc.infiniteStream(fc.nat())])(
  "the order of the lines does not matter",
  (count, keys) => {
    const lines = peopleLines(count);
    const shuffled = lines
      .map((line) => ({ line, key: keys.next().value as number }))
      .sort((a, b) => a.key - b.key)
      .map(({ line }) => line);
    expect(findPeopleInText(shuffled)?.people).toBe(findPeopleInText(lines)?.people);
  },
);
