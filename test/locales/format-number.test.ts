import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { groupDigits } from "../../src/locales/format-number";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [8253, "8,253"],
  [1234567, "1,234,567"],
])("%d", (value, text) => {
  expect(groupDigits(value, ",")).toBe(text);
});

property.prop([fc.maxSafeNat()])("groups as Intl does", (value) => {
  expect(groupDigits(value, ",")).toBe(new Intl.NumberFormat("en").format(value));
});
