import { Buffer } from "node:buffer";
import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { hiddenWords } from "../../../src/fixes/cleaned-copy/hidden-words";

it.each([
  ["https://example.org/?q=Anna%20Abdi", "https://example.org/?q=Anna Abdi"],
  ["mailto:x?subject=Anna+Abdi%21", "mailto:x?subject=Anna Abdi!"],
  ["%E9 Anna%20Abdi", "%E9 Anna Abdi"],
  [`id=${Buffer.from("Anna Abdi").toString("base64")}`, "Anna Abdi"],
  [`id ${Buffer.from("Anna Abdi", "utf16le").toString("base64url")}.`, "Anna Abdi"],
  ...["", "u/", "id_", "person/", "a+b-", "v", "v1", "key"].map((path): [string, string] => [
    `https://example.org/${path}QW5uYSBBYmRp%3D`,
    "Anna Abdi",
  ]),
])("%s says something else", (text, expected) => {
  expect(hiddenWords(text).some((words) => words.includes(expected))).toBe(true);
});

it("is nothing in a plain text", () => {
  expect(hiddenWords("100 % of it, A1:B2")).toEqual([]);
});

test.prop([fc.string(), fc.string({ minLength: 6, unit: "grapheme" })])(
  "finds what is in base64 or behind percent signs",
  (before, secret) => {
    const texts = [
      Buffer.from(secret).toString("base64"),
      Buffer.from(secret).toString("base64url"),
      encodeURIComponent(secret),
    ];
    for (const text of texts) {
      const words = [text, ...hiddenWords(`${before} ${text}`)].join("\n");
      expect(words).toContain(secret.replace(/\0/g, ""));
    }
  },
);
