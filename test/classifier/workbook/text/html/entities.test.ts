import { expect, it } from "vitest";
import { decodeEntities } from "../../../../../src/classifier/workbook/text/html/entities";

it.each([
  ["M&uuml;ller &amp; S&oslash;n", "M\u00FCller & S\u00F8n"],
  ["&Ccedil;a&#287;lar, Dvo&rcaron;&#xE1;k, W&lstrok;odarczyk", "\u00C7a\u011Flar, Dvo\u0159\u00E1k, W\u0142odarczyk"],
  ["a&nbsp;b&commat;c", "a\u00A0b@c"],
  ["a&lt;b&gt;c&quot;", 'a<b>c"'],
  ["caf&eacute", "caf\u00E9"],
  ["&unknown; &#0; &#x110000; & &uml;", "&unknown; &#0; &#x110000; & &uml;"],
])("resolves %s", (text, resolved) => {
  expect(decodeEntities(text)).toBe(resolved);
});
