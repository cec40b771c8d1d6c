import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { decodeXmlText, resolveEscapes } from "../../../../src/classifier/workbook/xml/xml-text";
import { escapeXml } from "../../../support/xlsx-sheet";

function decoded(xml: string): string {
  const bytes = new Uint8Array(Buffer.from(xml));
  return decodeXmlText(bytes, 0, bytes.length);
}

it.each([
  ["plain", "plain"],
  ["&amp;&lt;&gt;&quot;&apos;", "&<>\"'"],
  ["a&#65;&#x42;&#X43;d", "aAB&#X43;d"],
  ["&#128512; &#x1F600;", "😀 😀"],
  ["&unknown; &amp &; & &#; &#xZZ;", "&unknown; &amp &; & &#; &#xZZ;"],
  ["&#1114112;", "&#1114112;"],
  ["&amp;lt;", "&lt;"],
  ["<![CDATA[a<b&amp;]]>c", "a<b&amp;c"],
  ["a<!-- not shown -->b", "ab"],
  ["a<?target data?>b", "ab"],
  ["a\r\nb\rc\nd", "a\nb\nc\nd"],
  ["a&#13;&#10;b", "a\r\nb"],
  ["Zoë &amp; 日本", "Zoë & 日本"],
])("decodes %j", (xml, text) => {
  expect(decoded(xml)).toBe(text);
});

it.each([
  ["_x000D_", "\r"],
  ["a_x0041_b", "aAb"],
  ["_x005F_x000D_", "_x000D_"],
  ["_x12_ _xYYYY_ _x", "_x12_ _xYYYY_ _x"],
])("resolves %j", (text, expected) => {
  expect(resolveEscapes(text)).toBe(expected);
});

test.prop([fc.string({ unit: "grapheme", maxLength: 60 })])("gives back what a careful writer wrote", (text) => {
  expect(resolveEscapes(decoded(escapeXml(text)))).toBe(text);
});
