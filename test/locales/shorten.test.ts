import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { shortenFileName } from "../../src/locales/shorten";

test.each([
  ["agora.xlsx", 20, "agora.xlsx"],
  ["all users of the portal 2019.xlsx", 20, "all users of t….xlsx"],
  ["a name without any extension at all", 16, "a name without…"],
  ["two\r\nlines\u2028more.csv", 30, "two lines more.csv"],
  ["fdp.\u202Excod\u202C.xlsx", 30, "fdp.xcod.xlsx"],
  [".longdotfilenamewithoutstem", 14, ".longdotfilen…"],
])("%o in %d", (name, length, text) => {
  expect(shortenFileName(name, length)).toBe(text);
});

property.prop([fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 12, max: 80 })])(
  "never longer than asked, never half a character (which encodeURI refuses)",
  (name, length) => {
    const text = shortenFileName(name, length);
    expect(text.length).toBeLessThanOrEqual(length);
    expect(() => encodeURI(text)).not.toThrow();
  },
);
