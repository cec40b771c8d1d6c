import { fc, it as law } from "@fast-check/vitest";
import { expect } from "vitest";
import { encodeUtf8 } from "../../src/office/encode-utf8";

law.prop([fc.string({ unit: "binary" })])("encodes as the platform does, lone surrogates too", (text) => {
  expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
});

law.prop([fc.array(fc.integer({ min: 0xd700, max: 0xe0ff }))])("survives broken pairs", (units) => {
  const text = String.fromCharCode(...units);
  expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
});
