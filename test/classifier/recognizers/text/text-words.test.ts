import { expect, test } from "vitest";
import { sensitivityOf } from "../../../../src/classifier/recognizers/text/sensitive-text";
import { meaningOfLabel } from "../../../../src/classifier/recognizers/text/text-words";
import { FREE_MAIL_DOMAINS } from "../../../../src/classifier/standards/free-mail";
import { HEAD_WORDS } from "../../../../src/classifier/standards/head-words";

test.each(Object.entries(HEAD_WORDS))("labels of heads that mean %s", (meaning, words) => {
  const meanings = new Set(words.split(", ").map((word) => meaningOfLabel(word.toUpperCase())));
  expect([...meanings]).toEqual([meaning]);
});

test.each(["subject", "price", "", "fromage"])("%j is no label of a head", (label) => {
  expect(meaningOfLabel(label)).toBeUndefined();
});

test("labels and domains say nothing of what a text is about", () => {
  const words = [...Object.values(HEAD_WORDS).flatMap((list) => list.split(", ")), ...FREE_MAIL_DOMAINS];
  expect(words.filter((word) => sensitivityOf([word], word) !== "none")).toEqual([]);
});
