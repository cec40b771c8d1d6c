import { expect, test } from "vitest";
import type { PersonalKind } from "../../src/classifier/index";
import { describeKinds } from "../../src/locales/index";
import { ENGLISH as EN } from "../support/words";

const TABLE: readonly [readonly PersonalKind[], number, string][] = [
  [["email"], 4, "e-mail addresses"],
  [["first-name", "last-name", "full-name"], 4, "names"],
  [["full-name", "email", "gender"], 4, "names, e-mail addresses and gender"],
  [["full-name", "email", "gender"], 2, "names, e-mail addresses and gender"],
  [["full-name", "email", "gender", "salary"], 2, "names, e-mail addresses and 2 more kinds of detail"],
  [["full-name", "email"], 1, "names and 1 more kind of detail"],
];

test.each(TABLE)("%o, at most %d", (kinds, atMost, text) => {
  expect(describeKinds(kinds, atMost, EN)).toBe(text);
});
