import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { RemovedValues } from "../../../src/fixes/cleaned-copy/trace";

const removed = new RemovedValues();
for (const value of [
  "Anna Abdi",
  "anna@example.org",
  "\u738B\u5C0F\u660E\u5148",
  "Ann",
  "2006",
  "0612345678",
  "  Kenya ",
])
  removed.add(value);

it.each([
  ["the value itself", "Anna Abdi", true],
  ["in another letter case, among other words", 'sent to ANNA ABDI; "thanks"', true],
  ["inside an address", "mailto:anna@example.org?subject=x", true],
  ["in a script without spaces", "\u540D\u5355\u738B\u5C0F\u660E\u5148\u751F", true],
  ["a long number", "call 0612345678", true],
  ["without the spaces around it", "Kenya", true],
  ["as part of a longer word", "Kenyatta", false],
  ["a short value", "Ann", false],
  ["a short number, such as a year in an address", "schemas/2006/main", false],
  ["nothing of it", "People!$A$1:$G$9", false],
])("%s", (_, words, isTrace) => {
  expect(removed.isIn(words)).toBe(isTrace);
});

test.prop([fc.string(), fc.stringMatching(/^[a-z]{4,12}$/), fc.string()])(
  "a value is found wherever it stands alone",
  (before, value, after) => {
    const values = new RemovedValues();
    values.add(value);
    expect(values.isIn(`${before} ${value} ${after}`)).toBe(true);
  },
);
