import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { ARABIC, ONE_OTHER, RUSSIAN, SAME, UP_TO_ONE } from "../../src/locales/plural";

/** Unicode's own rules, where Intl has them; "many" of the Romance languages is for whole millions in words. */
const RULES = [
  ["en", ONE_OTHER, ["one", "other"]],
  ["de", ONE_OTHER, ["one", "other"]],
  ["es", ONE_OTHER, ["one", "other"]],
  ["fr", UP_TO_ONE, ["one", "other"]],
  ["pt", UP_TO_ONE, ["one", "other"]],
  ["ru", RUSSIAN, ["one", "few", "many"]],
  ["ar", ARABIC, ["zero", "one", "two", "few", "many", "other"]],
  ["zh", SAME, ["other"]],
  ["ja", SAME, ["other"]],
] as const;

test.each(RULES)("%s counts as Unicode says, up to a thousand", (language, rule, categories) => {
  const intl = new Intl.PluralRules(language);
  for (let count = 0; count <= 1000; count++) expect(categories[rule(count)]).toBe(intl.select(count));
});

property.prop([fc.nat(1e9)])("and in large numbers of Russian and Arabic", (count) => {
  expect(["one", "few", "many"][RUSSIAN(count)]).toBe(new Intl.PluralRules("ru").select(count));
  expect(["zero", "one", "two", "few", "many", "other"][ARABIC(count)]).toBe(new Intl.PluralRules("ar").select(count));
});
