import { describe, expect, it } from "vitest";
import { isTrue, XmlScanner } from "../../../../src/classifier/workbook/xml/xml-scanner";

const scannerOf = (xml: string) => new XmlScanner(new Uint8Array(Buffer.from(xml)));

function tagsOf(xml: string): string[] {
  const scanner = scannerOf(xml);
  const tags: string[] = [];
  while (scanner.next()) tags.push(`${scanner.opens ? "+" : ""}${scanner.closes ? "-" : ""}${scanner.name}`);
  return tags;
}

describe("tags", () => {
  it.each([
    ["nested", "<a><b>x</b><c/></a>", ["+a", "+b", "-b", "+-c", "-a"]],
    ["prefixed", "<x:a><x:b/></x:a>", ["+a", "+-b", "-a"]],
    ["among comments, instructions and CDATA", "<?xml?><!-- <z> --><a><![CDATA[<y>]]></a>", ["+a", "-a"]],
    ["with line breaks", "<a\n  b='1'\n><c\t/></a\n>", ["+a", "+-c", "-a"]],
    ["with a bracket in a value", '<a b="1 > 0"><c/></a>', ["+a", "+-c", "-a"]],
  ])("are found %s", (_, xml, tags) => {
    expect(tagsOf(xml)).toEqual(tags);
  });

  it.each([
    "",
    "text",
    "<a>",
    "<a><b/>",
    "<a></a></a>",
    "<a><b",
    "<a><!-- b",
    '<a b="',
    "<a><![CDATA[ x",
    "<!DOCTYPE a><a/>",
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "<a <b>",
  ])("stop as damaged in %j", (xml) => {
    expect(() => tagsOf(xml)).toThrow("damaged");
  });
});

describe("attributes", () => {
  const scanner = scannerOf(`<sheet name="A &amp; B" r:id = 'rId1' empty="" sheetId="7"/>`);
  scanner.next();

  it.each([
    ["name", "A & B"],
    ["id", "rId1"],
    ["empty", ""],
    ["sheetId", "7"],
    ["absent", null],
    ["nam", null],
  ])("%s", (name, value) => {
    expect(scanner.attribute(name)).toBe(value);
  });
});

it("reads the text after a tag", () => {
  const scanner = scannerOf("<a>one &amp; two<b/></a>");
  scanner.next();
  expect(scanner.text()).toBe("one & two");
});

it.each([
  ["1", true],
  ["true", true],
  ["on", true],
  ["0", false],
  ["false", false],
  [null, false],
])("takes %j for %s", (value, expected) => {
  expect(isTrue(value)).toBe(expected);
});
