import { expect, test } from "vitest";
import type { PersonalColumn } from "../../src/classifier/index";
import { describeColumn } from "../../src/locales/describe-column";
import { ENGLISH } from "../support/words";

const COLUMN: PersonalColumn = { index: 1, kind: "email", hidden: false, headerSays: true, matching: 412, tested: 420 };

test.each([
  ["header and most values", {}, "Sure", "header, 412 of 420 values"],
  ["header and all values", { matching: 420 }, "Sure", "header, all values"],
  ["header alone", { matching: 0 }, "Likely", "header only"],
  ["header and few values", { matching: 20 }, "Likely", "header, 20 of 420 values"],
  ["all values without a header", { headerSays: false, matching: 420 }, "Likely", "all values"],
  ["half of the values without a header", { headerSays: false, matching: 210 }, "Possible", "210 of 420 values"],
  [
    "nothing but its neighbours",
    { headerSays: false, isGuess: true, matching: 0, tested: 0 },
    "Possible",
    "the columns beside it",
  ],
  ["a header over nothing", { matching: 0, tested: 0 }, "Likely", "header only"],
] as const)("%s", (_, more, certainty, evidence) => {
  expect(describeColumn({ ...COLUMN, ...more }, ENGLISH)).toMatchObject({ certainty, evidence });
});

test("first and last names are told apart, as they are not in a list of kinds", () => {
  expect(describeColumn({ ...COLUMN, kind: "first-name" }, ENGLISH).kind).toBe("first name");
  expect(describeColumn({ ...COLUMN, kind: "last-name" }, ENGLISH).kind).toBe("last name");
});
