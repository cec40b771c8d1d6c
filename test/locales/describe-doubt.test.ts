import { expect, test } from "vitest";
import { describeDoubt, distinctDoubts } from "../../src/locales/index";
import { fileDoubt, messageDoubt } from "../support/report";
import { REASONS_OF_DOUBT } from "./any-problem";
import { ENGLISH as EN } from "../support/words";

test.each(REASONS_OF_DOUBT)("%s says what, why and what the sender can do", (reason) => {
  const { headline, detail, remedy } = describeDoubt(fileDoubt("plan.xlsx", reason), EN);
  expect(headline).toBe("plan.xlsx could not be checked");
  expect(detail).toMatch(/^[A-Z].*[^.]\.$/);
  expect(remedy).toMatch(/^[A-Z].*\.$/);
});

test.each([
  ["visible-recipients", "The recipients could not be checked"],
  ["personal-columns", "The files could not be checked"],
  ["unreadable-attachment", "The files could not be checked"],
] as const)("a doubt of %s about the message as a whole", (rule, headline) => {
  expect(describeDoubt(messageDoubt(rule, "host-silent"), EN).headline).toBe(headline);
});

test("the same doubt of several rules is told once, different ones each", () => {
  const doubts = [
    messageDoubt("personal-columns", "host-silent"),
    messageDoubt("unreadable-attachment", "host-silent"),
    messageDoubt("visible-recipients", "host-silent"),
    fileDoubt("a.xlsx", "host-silent"),
    fileDoubt("b.xlsx", "host-silent"),
    fileDoubt("b.xlsx", "damaged"),
    fileDoubt("files", "host-silent"),
  ];
  expect(distinctDoubts(doubts)).toEqual([doubts[0], ...doubts.slice(2)]);
});
