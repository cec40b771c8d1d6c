import { expect, it } from "vitest";
import { headerWords } from "../../../../src/fixes/cleaned-copy/xlsx/header-words";

it.each([
  ["&LAnna Abdi", "Anna Abdi"],
  ['&C&"Arial,Bold"&14Anna Abdi&RPage &P of &N', "Anna Abdi|Page|of|Arial,Bold"],
  ["&L&KFF0000Anna&R&K01+049Abdi", "Anna|Abdi"],
  ["R&&D &BAnna&B", "R&D Anna"],
  ["&CAmina &BAbdi&B", "Amina Abdi"],
  ['&C&"Arial,Bold"Amina&"Arial,Regular" Abdi', "Amina Abdi|Arial,Bold|Arial,Regular"],
  ["plain", "plain"],
])("%s", (text, expected) => {
  expect(
    headerWords(text)
      .split("\n")
      .map((words) => words.trim())
      .filter((words) => words !== "")
      .join("|"),
  ).toBe(expected);
});
