import { expect, test } from "vitest";
import { columnLetter } from "../../src/locales/index";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("%d is %s", (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});
