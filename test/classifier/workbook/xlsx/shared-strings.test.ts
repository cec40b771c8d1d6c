import { describe, expect, it } from "vitest";
import { LT } from "../../../../src/classifier/workbook/xml/markup";
import { SharedStrings } from "../../../../src/classifier/workbook/xlsx/shared-strings";

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/** Of items that are only a text, or, in tags, more than that. */
function stringsOf(items: readonly string[]): SharedStrings {
  const strings = new SharedStrings();
  for (const item of items) {
    const bytes = bytesOf(item);
    strings.add(strings.copy(bytes, 0, bytes.length, -1), !item.startsWith("<"));
  }
  return strings;
}

it("an item that is not there is undefined", () => {
  const strings = stringsOf(["a"]);
  expect([-1, 1, NaN, 1e12].map((index) => strings.text(index))).toEqual([undefined, undefined, undefined, undefined]);
});

it("a text ends before the next tag, and is no item until it is added", () => {
  const strings = new SharedStrings();
  const bytes = bytesOf("Anna</t>");
  expect(strings.copy(bytes, 0, bytes.length, LT)).toBe(4);
  expect(strings.count).toBe(0);
  strings.add(strings.copy(bytes, 0, 2, LT), true);
  expect([strings.count, strings.text(0)]).toEqual([1, "An"]);
});

describe("items beyond a stretch of memory", () => {
  const items = Array.from({ length: 70_000 }, (_, i) =>
    i % 7 === 3 ? `<r><t>Zoë</t></r><r><t> ${i}</t></r>` : `Person ${i} of the Ärzte`,
  );
  items[500] = "x".repeat(3_000_000);
  items[501] = "";
  const strings = stringsOf(items);
  const textOf = (item: string): string => item.replace(/<[^>]*>/g, "");

  it("are as they were, in any order, asked for once or again", () => {
    for (const step of [1, 4096, 997]) {
      const asked = Array.from({ length: 70_000 }, (_, i) => (i * step) % 70_000);
      expect(asked.filter((index) => strings.text(index) !== textOf(items[index]!))).toEqual([]);
      expect(asked.slice(0, 100).filter((index) => strings.text(index) !== strings.text(index))).toEqual([]);
    }
  });

  it("have the bytes they came with", () => {
    const wrong = items.filter((item, index) => Buffer.from(strings.bytesOf(index)).toString() !== item);
    expect(wrong).toEqual([]);
    expect(items.filter((item, index) => strings.isText(index) === item.startsWith("<"))).toEqual([]);
  });
});
