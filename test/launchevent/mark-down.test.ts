import { fc, it as law } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { markDown } from "../../src/launchevent/mark-down";

describe("the alert as Markdown", () => {
  it.each([
    ["8,253 people in agora.xlsx", "**8,253** people in agora.xlsx"],
    ["296 people would see each other", "**296** people would see each other"],
    ["4\u202f000 people", "**4\u202f000** people"],
    ["my_list*.xlsx [1] could not be checked", "my\\_list\\*.xlsx \\[1\\] could not be checked"],
    ["a\\b.xlsx", "a\\\\b.xlsx"],
    ["1. list.xlsx could not be checked", "1\\. list.xlsx could not be checked"],
    ["- list.xlsx could not be checked", "\\- list.xlsx could not be checked"],
  ])("turns %j into %j", (text, expected) => {
    expect(markDown(text)).toBe(expected);
  });

  law.prop([fc.string({ maxLength: 250 })])("loses nothing: without bold and escapes it is the text again", (text) => {
    const plain = markDown(text)
      .replace(/^\*\*([^*]+)\*\*/u, "$1")
      .replace(/\\(.)/gsu, "$1");
    expect(plain).toBe(text);
  });

  law.prop([fc.string({ maxLength: 250 })])(
    "at most doubles the text, so 250 characters keep within Outlook's 500",
    (text) => {
      expect(markDown(text).length).toBeLessThanOrEqual(2 * text.length + "****".length);
    },
  );
});
