import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { LANGUAGES, wordsOf } from "../support/words";

property.prop([fc.maxSafeNat(), fc.constantFrom(...LANGUAGES)])("groups digits as Intl does", (value, { grammar }) => {
  expect(grammar.formatNumber(value)).toBe(new Intl.NumberFormat(grammar.language).format(value));
});

test.each([
  ["en", "8,253 people"],
  ["fr", "8\u202f253 personnes"],
  ["es", "8253 personas"],
  ["ar", "8,253 شخصًا"],
  ["zh", "8,253 人"],
  ["ru", "8\u00a0253 человека"],
  ["de", "8.253 Personen"],
  ["pt", "8.253 pessoas"],
  ["ja", "8,253 人"],
])("%s counts people", (language, text) => {
  expect(wordsOf(language).message.people({ n: 8253 })).toBe(text);
});

test("joins lists as the language does", () => {
  const items = ["a", "b", "c"];
  expect(wordsOf("en").grammar.joinList(items)).toBe("a, b and c");
  expect(wordsOf("ar").grammar.joinList(items)).toBe("a، b وc");
  expect(wordsOf("ja").grammar.joinList(items)).toBe("a、b、c");
});
