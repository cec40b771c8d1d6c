import { expect, test } from "vitest";
import { EN_MESSAGE } from "../../src/locales/en/message";
import { NEXT_TEXT, textsLike } from "../../src/locales/texts-like";

test("gives the texts of one string the keys of another language, in its order", () => {
  const paths: string[] = [];
  JSON.stringify(EN_MESSAGE, (key, value: unknown) => {
    if (typeof value === "string") paths.push(key);
    return value;
  });
  const texts = textsLike(EN_MESSAGE, paths.map((key) => `the ${key}`).join(NEXT_TEXT));
  expect(Object.keys(texts)).toEqual(Object.keys(EN_MESSAGE));
  expect([texts.rows, texts.kinds.email, texts.alert.because.crashed, texts.alert.button]).toEqual([
    "the rows",
    "the email",
    "the crashed",
    "the button",
  ]);
});
