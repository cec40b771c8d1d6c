import { expect, it } from "vitest";
import { findXmlTables } from "../../../../src/classifier/workbook/text/xml-records";

const read = (text: string) => findXmlTables(new Uint8Array(Buffer.from(text)));

it.each([
  ["in elements", "<p><n>A</n><m>a@b</m></p><p><n>B</n><m>c@d</m></p>", ["n", "m"]],
  ["in attributes", '<p n="A" m="a@b"/><p n="B" m="c@d"/>', ["n", "m"]],
  ["in elements of elements", "<p><q><n>A</n><m>a@b</m></q></p><p><q><n>B</n><m>c@d</m></q></p>", ["q.n", "q.m"]],
])("finds records %s", (_, records, names) => {
  const { tables, isComplete } = read(`<?xml version="1.0"?><!DOCTYPE list><list><title>x</title>${records}</list>`);
  expect(isComplete).toBe(true);
  expect(tables.map(({ rows }) => rows)).toContainEqual([names, ["A", "a@b"], ["B", "c@d"]]);
});

it("gives what it found before the text breaks off", () => {
  const { tables, isComplete } = read("<l><p><n>A</n><m>a</m></p><p><n>B</n><m>b</m></p><p><n>");
  expect(isComplete).toBe(false);
  expect(tables[0]?.rows).toHaveLength(3);
});

it("finds nothing in settings", () => {
  expect(read("<config><a><b>1</b></a><c>2</c></config>").tables).toEqual([]);
});
