import { expect, test } from "vitest";
import { formatWords } from "../../../src/fixes/cleaned-copy/format-words";

test.each([
  ["General", ""],
  ["yyyy/mm/dd", ""],
  ["[Red]#,##0.00;-#,##0.00", ""],
  ['"Amina "0', "Amina "],
  ["\\A\\m0", "Am"],
  ["0 \u20AC", " \u20AC"],
  ['0"Amina" "Abdi"', "Amina Abdi"],
  ['"Amina"-"Abdi"0"kg"', "Amina-Abdi\nkg"],
  ['"Amina"[Red]" Abdi"', "Amina Abdi"],
])("what the number format %s writes itself", (code, words) => {
  expect(formatWords(code)).toBe(words);
});
