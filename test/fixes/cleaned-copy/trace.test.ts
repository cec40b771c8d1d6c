import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { RemovedValues } from "../../../src/fixes/cleaned-copy/trace";

const removed = new RemovedValues();
for (const value of [
  "Anna Abdi",
  "anna@example.org",
  "\u738B\u5C0F\u660E\u5148",
  "Ann",
  "2006",
  "0612345678",
  "  Kenya ",
])
  removed.add(value);

it.each([
  ["the value itself", "Anna Abdi", true],
  ["in another letter case, among other words", 'sent to ANNA ABDI; "thanks"', true],
  ["inside an address", "mailto:anna@example.org?subject=x", true],
  ["in a script without spaces", "\u540D\u5355\u738B\u5C0F\u660E\u5148\u751F", true],
  ["a long number", "call 0612345678", true],
  ["without the spaces around it", "Kenya", true],
  ["as part of a longer word", "Kenyatta", false],
  ["a short value", "Ann", false],
  ["a short number, such as a year in an address", "schemas/2006/main", false],
  ["nothing of it", "People!$A$1:$G$9", false],
])("%s", (_, words, isTrace) => {
  expect(removed.isIn(words)).toBe(isTrace);
});

test.prop([fc.string(), fc.stringMatching(/^[a-z]{4,12}$/), fc.string()])(
  "a value is found wherever it stands alone",
  (before, value, after) => {
    const values = new RemovedValues();
    values.add(value);
    expect(values.isIn(`${before} ${value} ${after}`)).toBe(true);
  },
);

const piece = fc.constantFrom(
  "a",
  "Q",
  "7",
  "1234567",
  ".",
  "-",
  " ",
  "@",
  ">",
  "&amp;",
  "_x0041_",
  "\u00e9",
  "\u738b",
  "\n",
  "word",
);
const content = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

test.prop([content, fc.nat(3)])("what lies in XML counts as the text it says, or is to be decoded", (xml, offset) => {
  const bytes = new TextEncoder().encode("#".repeat(offset) + xml);
  const [plain, decoded] = [new RemovedValues(), new RemovedValues()];
  const isTaken = plain.addPlain(bytes, offset, bytes.length);
  expect(isTaken || /[^\u0020-\u007E]|[&_]/.test(xml) || xml.trim().length < 6).toBe(true);
  if (!isTaken) return;
  decoded.add(xml);
  for (const words of [xml, xml.toUpperCase(), `(${xml.trim()})`, `x${xml}`]) {
    expect(plain.isIn(words)).toBe(decoded.isIn(words));
  }
});
