import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { TextHash, TextHashes } from "../../../src/fixes/cleaned-copy/text-hashes";

function hashOf(text: string): TextHash {
  const hash = new TextHash();
  hash.start();
  for (let i = 0; i < text.length; i++) hash.take(text.charCodeAt(i));
  return hash;
}

test.prop([fc.uniqueArray(fc.string(), { maxLength: 60 }), fc.nat(60)])(
  "holds what was put in, and nothing else",
  (texts, count) => {
    const hashes = new TextHashes();
    for (const text of texts.slice(0, count)) hashes.add(hashOf(text));
    texts.forEach((text, i) => expect(hashes.has(hashOf(text))).toBe(i < count));
  },
);

test("holds many, also those that differ in one letter or in their order", () => {
  const hashes = new TextHashes();
  const texts = Array.from({ length: 50_000 }, (_, i) => `person ${i}@example.org`);
  for (const text of texts) hashes.add(hashOf(text));
  expect(texts.every((text) => hashes.has(hashOf(text)))).toBe(true);
  expect(texts.some((text) => hashes.has(hashOf(`${text.slice(0, -2)}gr`)) || hashes.has(hashOf(text.slice(1))))).toBe(
    false,
  );
});
