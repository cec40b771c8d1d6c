import { describe, expect, it } from "vitest";
import { TokenWindow } from "../../../../src/classifier/workbook/container/token-window";
import { ItemScanner } from "../../../../src/classifier/workbook/xlsx/item-scanner";

function scanned(xml: string, pieceLength = xml.length): ItemScanner {
  const items = new ItemScanner(() => undefined);
  const window = new TokenWindow((bytes, end) => items.scan(bytes, end));
  const bytes = new Uint8Array(Buffer.from(xml));
  for (let at = 0; at < bytes.length; at += pieceLength) window.take(bytes.slice(at, at + pieceLength));
  window.finish();
  return items;
}

function textsOf(xml: string, pieceLength?: number): { texts: (string | undefined)[]; isComplete: boolean } {
  const { strings, isComplete } = scanned(xml, pieceLength);
  return { texts: Array.from({ length: strings.count }, (_, i) => strings.text(i)), isComplete };
}

describe("items", () => {
  it.each([
    ["plain", "<si><t>a</t></si><si><t>b</t></si>", ["a", "b"]],
    ["with kept spaces", '<si><t xml:space="preserve"> a </t></si>', [" a "]],
    ["of formatted runs", "<si><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></si>", ["ab"]],
    [
      "with a phonetic guide",
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      ["東京"],
    ],
    ["empty", "<si/><si></si><si><t/></si><si><t></t></si>", ["", "", "", ""]],
    ["with entities", "<si><t>a &amp; b &lt;c&gt;</t></si>", ["a & b <c>"]],
    ["with a prefix", "<x:si><x:t>a</x:t></x:si>", ["a"]],
    ["with line breaks between", "\n<si>\n<t>a</t>\n</si>\n", ["a"]],
    ["beside a comment", "<!-- <si><t>no</t></si> --><si><t>a<!-- no --></t></si>", ["a"]],
    ["in CDATA", "<si><t><![CDATA[<si>]]></t></si>", ["<si>"]],
    ["with escaped characters", "<si><t>a_x000A_b</t></si>", ["a\nb"]],
  ])("%s", (_, items, expected) => {
    const xml = `<?xml version="1.0"?><sst count="9">${items}</sst>`;
    for (const pieceLength of [xml.length, 1, 7]) {
      expect(textsOf(xml, pieceLength)).toEqual({ texts: expected, isComplete: true });
    }
  });

  it("are as many as there are, whatever the part claims", () => {
    expect(textsOf('<sst count="4000000000" uniqueCount="4000000000"><si><t>a</t></si></sst>').texts).toEqual(["a"]);
  });

  it("beyond 1,024 are found", () => {
    const items = Array.from({ length: 5000 }, (_, i) => `<si><t>${i}</t></si>`).join("");
    expect(textsOf(`<sst>${items}</sst>`).texts).toEqual(Array.from({ length: 5000 }, (_, i) => String(i)));
  });
});

it.each(["", "<sst><si><t>a</t></si>", "<sst><si><t>a</t></si><si><t>b", "<sst><si><t>a</t></si></"])(
  "%j is incomplete, and its whole items are right",
  (xml) => {
    const { texts, isComplete } = textsOf(xml);
    expect(isComplete).toBe(false);
    expect(texts).toEqual(xml === "" ? [] : ["a"]);
  },
);
