import { expect, test } from "vitest";
import { wordsFor } from "../../src/locales/index";

test.each(["en", "en-GB", "EN-us", "xx", ""])("%o speaks English, the fallback", (language) => {
  expect(wordsFor(language).language).toBe("en");
});

test("button and whole alerts keep Outlook's lengths", () => {
  const { button, outOfTime, crashed } = wordsFor("en").alert;
  expect(button.length).toBeLessThanOrEqual(20);
  expect(outOfTime.length).toBeLessThanOrEqual(250);
  expect(crashed.length).toBeLessThanOrEqual(250);
});

test("no text is empty, and buttons end without a full stop", () => {
  const words = wordsFor("en");
  for (const text of textsIn(words)) expect(text.trim()).not.toBe("");
  for (const { action } of Object.values(words.fixes)) {
    expect(action({ fixId: "move-to-bcc", attachment: "a.xlsx", people: 2 })).not.toMatch(/\.$/);
  }
});

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value as Record<string, unknown>).flatMap(textsIn)
    : [];
}

test.each([
  [{ headerSays: true, matching: 412, tested: 420 }, "Header, 412 of 420"],
  [{ headerSays: true, matching: 420, tested: 420 }, "Header, all values"],
  [{ headerSays: true, matching: 0, tested: 420 }, "Header only"],
  [{ headerSays: false, matching: 1200, tested: 1420 }, "1,200 of 1,420 values"],
  [{ headerSays: false, matching: 420, tested: 420 }, "All values"],
])("evidence %o", (evidence, text) => {
  expect(wordsFor("en").evidence(evidence)).toBe(text);
});

test.each([
  [{ inside: 0, outside: 0, freeMail: 0, groups: 0 }, "nobody yet"],
  [{ inside: 0, outside: 1, freeMail: 0, groups: 0 }, "1 person outside your organisation"],
  [{ inside: 0, outside: 1, freeMail: 0, groups: 1 }, "1 group outside your organisation"],
  [{ inside: 2, outside: 0, freeMail: 0, groups: 2 }, "2 groups in your organisation"],
  [{ inside: 12, outside: 0, freeMail: 0, groups: 0 }, "12 people in your organisation"],
  [
    { inside: 4, outside: 3, freeMail: 2, groups: 0 },
    "3 people outside your organisation (2 at private addresses) and 4 inside it",
  ],
  [
    { inside: 4, outside: 3, freeMail: 0, groups: 1 },
    "3 people outside your organisation and 4 inside it, 1 group among them",
  ],
])("readers %o", (readers, text) => {
  expect(wordsFor("en").readers(readers)).toBe(text);
});
