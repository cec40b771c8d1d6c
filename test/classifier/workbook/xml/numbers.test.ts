import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { parseIndex, parseNumber } from "../../../../src/classifier/workbook/xml/numbers";

const bytes = (text: string) => new Uint8Array(Buffer.from(`<v>${text}</v>`));
const parsed = (text: string) => parseNumber(bytes(text), 3, 3 + text.length);

test.prop([fc.double({ noNaN: true, noDefaultInfinity: true })])("reads every number as it was written", (value) => {
  expect(parsed(String(value))).toBe(value === 0 ? 0 : value);
});

test.prop([fc.integer(), fc.nat(9)])("reads decimals exactly", (value, places) => {
  const text = (value / 10 ** places).toFixed(places);
  expect(parsed(text)).toBe(Number(text));
});

it.each([
  ["1E5", 100_000],
  ["0.10000000000000001", 0.1],
  ["12345678901234567890", 12345678901234567890],
  [" 42 ", 42],
  ["5.", 5],
  [".5", 0.5],
])("reads %j", (text, expected) => {
  expect(parsed(text)).toBe(expected);
});

it.each(["", " ", "-", ".", "abc", "1.2.3", "1,5"])("says that %j is none", (text) => {
  expect(parsed(text)).toBeNaN();
});

it.each([
  ["0", 0],
  ["2147483647", 2_147_483_647],
  ["2147483648", -1],
  ["-1", -1],
  ["1.5", -1],
  ["", -1],
])("takes %j as the index %d", (text, expected) => {
  expect(parseIndex(bytes(text), 3, 3 + text.length)).toBe(expected);
});
