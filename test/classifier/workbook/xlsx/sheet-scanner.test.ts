import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { TokenWindow } from "../../../../src/classifier/workbook/container/token-window";
import { OpenReading } from "../../../../src/classifier/workbook/open-reading";
import { CellValues } from "../../../../src/classifier/workbook/xlsx/cell-values";
import { SharedStrings } from "../../../../src/classifier/workbook/xlsx/shared-strings";
import { SheetScanner } from "../../../../src/classifier/workbook/xlsx/sheet-scanner";
import { READING_LIMITS } from "../../../../src/classifier/workbook/limits";
import { cellsOf } from "../../../support/read-file";
import { readSheetXml, readWholeSheetXml } from "../../../support/sheet";

const cellsIn = (rows: string) => cellsOf(readSheetXml(`<sheetData>${rows}</sheetData>`))[0];

describe("cells", () => {
  it.each([
    ["a number", '<c r="A1"><v>42</v></c>', [42]],
    ["a decimal", '<c r="A1"><v>0.1</v></c>', [0.1]],
    ["an explicit number", '<c r="A1" t="n"><v>-1.5E3</v></c>', [-1500]],
    ["no number at all", '<c r="A1"><v>abc</v></c><c r="B1"><v>1</v></c>', [null, 1]],
    ["a shared text", '<c r="A1" t="s"><v>1</v></c>', ["second shared"]],
    ["a text of a formula", '<c r="A1" t="str"><f>B1</f><v>a &amp; b</v></c>', ["a & b"]],
    ["a formula with a cached number", '<c r="A1"><f>1&lt;2</f><v>7</v></c>', [7]],
    ["a formula without a value", '<c r="A1"><f>1+1</f></c><c r="B1"><v>1</v></c>', [null, 1]],
    ["a shared formula without a text", '<c r="A1"><f t="shared" si="0"/><v>7</v></c>', [7]],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>in line</t></is></c>', ["in line"]],
    ["an inline text with spaces", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>', [" x "]],
    ["inline runs", '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>', ["ab"]],
    ["an inline type with a plain value", '<c r="A1" t="inlineStr"><v>x</v></c>', ["x"]],
    ["booleans", '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', [true, false]],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c><c r="B1"><v>1</v></c>', [null, 1]],
    ["an ISO date", '<c r="A1" t="d"><v>1984-03-12</v></c>', ["1984-03-12"]],
    ["CDATA", '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', ["a<b"]],
    ["a comment inside", '<c r="A1"><!-- x --><v>1</v></c>', [1]],
    ["an empty text", '<c r="A1" t="str"><v></v></c><c r="B1"><v>1</v></c>', [null, 1]],
    ["styles only", '<c r="A1" s="1"/><c r="B1" s="1"></c><c r="C1"><v>1</v></c>', [null, null, 1]],
    ["no references", "<c><v>1</v></c><c/><c><v>3</v></c>", [1, null, 3]],
    ["a reference after none", '<c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c>', [1, null, null, 4, 5]],
    ["cells out of order", '<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c>', [1, null, 3]],
    ["single quotes", "<c r='B1' t='s'><v>0</v></c>", [null, "first shared"]],
    ["spaces around equals signs", '<c r = "B1"  t ="s" ><v>0</v></c>', [null, "first shared"]],
    ["other attributes", '<c cm="1" vm="2" ph="1" r="B1" t="s" s="0"><v>0</v></c>', [null, "first shared"]],
    ["line breaks between the tags", '<c r="A1">\n  <v>1</v>\n</c>\n', [1]],
    ["a prefix", '<x:c r="B1"><x:v>1</x:v></x:c>', [null, 1]],
    ["an extension list", '<c r="A1"><v>1</v><extLst><ext><v2>9</v2></ext></extLst></c>', [1]],
  ])("with %s", (_, cells, expected) => {
    expect(cellsIn(`<row r="1">${cells}</row>`)).toEqual([expected]);
  });

  it("of the last column are read, those beyond are a doubt", () => {
    const file = readSheetXml(
      '<sheetData><row r="1"><c r="XFD1"><v>1</v></c><c r="XFE1"><v>2</v></c></row></sheetData>',
    );
    expect(file.sheets[0]?.rows[0]?.cells).toHaveLength(16_384);
    expect(file.doubts).toEqual(["too-many-cells"]);
  });

  it("that refer to a shared text that is not there are a doubt", () => {
    const file = readSheetXml(
      '<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c><c r="B1"><v>1</v></c></row></sheetData>',
    );
    expect(cellsOf(file)).toEqual([[[null, 1]]]);
    expect(file.doubts).toEqual(["damaged"]);
  });
});

describe("rows", () => {
  const rowsOf = (rows: string) => readSheetXml(`<sheetData>${rows}</sheetData>`);
  const one = "<c><v>1</v></c>";

  it.each([
    ["numbered", `<row r="2">${one}</row><row r="7">${one}</row>`, [1, 6]],
    ["without numbers", `<row>${one}</row><row/><row>${one}</row>`, [0, 2]],
    ["without cells", `<row r="1"/><row r="2"></row><row r="3">${one}</row>`, [2]],
    ["without values", `<row r="1"><c r="A1" s="3"/></row><row r="2">${one}</row>`, [1]],
    ["up to the last one", `<row r="1048576">${one}</row>`, [1_048_575]],
  ])("%s", (_, rows, positions) => {
    const file = rowsOf(rows);
    expect(file.sheets[0]?.rows.map((row) => row.position)).toEqual(positions);
    expect(file.doubts).toEqual([]);
  });

  it.each([
    ['hidden="1"', true],
    ['hidden="true"', true],
    ['ht="0"', true],
    ['ht="0.0" customHeight="1"', true],
    ['hidden="0"', false],
    ['ht="15"', false],
    ['outlineLevel="1" collapsed="1"', false],
  ])("with %s: hidden is %s", (attributes, isHidden) => {
    expect(rowsOf(`<row r="1" ${attributes}>${one}</row>`).sheets[0]?.rows[0]?.isHidden).toBe(isHidden);
  });

  it.each([
    ["beyond the grid", `<row r="2000000000">${one}</row><row r="3">${one}</row>`, "too-many-cells", [2]],
    ["of one number", `<row r="2">${one}</row><row r="2">${one}</row>`, "damaged", [1, 2]],
    ["in disorder", `<row r="5">${one}</row><row r="2">${one}</row>`, "damaged", [4, 5]],
    ["not closed", `<row r="1">${one}<row r="2">${one}</row>`, "damaged", [0, 1]],
  ])("%s are a doubt", (_, rows, doubt, positions) => {
    const file = rowsOf(rows);
    expect(file.doubts).toEqual([doubt]);
    expect(file.sheets[0]?.rows.map((row) => row.position)).toEqual(positions);
  });
});

describe("hidden columns", () => {
  it.each([
    ["by flag", '<col min="2" max="3" hidden="1"/>', [{ first: 1, last: 2 }]],
    ["by flag in words", '<col min="2" max="2" hidden="true" width="9"/>', [{ first: 1, last: 1 }]],
    ["by a width of zero", '<col min="4" max="4" width="0" customWidth="1"/>', [{ first: 3, last: 3 }]],
    ["by a width nobody sees", '<col min="4" max="4" width="0.05"/>', [{ first: 3, last: 3 }]],
    ["shown", '<col min="1" max="9" width="8.5" hidden="0"/>', []],
    ["to the end of the grid", '<col min="3" max="16384" hidden="1"/>', [{ first: 2, last: 16_383 }]],
    ["beyond the grid", '<col min="3" max="1000000000" hidden="1"/>', [{ first: 2, last: 16_383 }]],
    ["nonsense", '<col min="5" max="2" hidden="1"/><col hidden="1"/><col min="x" max="y" hidden="1"/>', []],
  ])("%s", (_, columns, expected) => {
    const file = readSheetXml(`<cols>${columns}</cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`);
    expect(file.sheets[0]?.head.hiddenColumns).toEqual(expected);
    expect(file.doubts).toEqual([]);
  });

  it.each([
    [
      "but those that have one",
      '<col min="1" max="2" width="9"/><col min="5" max="5" width="9"/>',
      [
        [2, 3],
        [5, 16_383],
      ],
    ],
    ["but the first", '<col min="1" max="1" width="9"/>', [[1, 16_383]]],
    ["all where none has one", "", [[0, 16_383]]],
    [
      "and those of their own flag",
      '<col min="1" max="1" width="9" hidden="1"/>',
      [
        [0, 0],
        [1, 16_383],
      ],
    ],
  ])("where the usual width is zero: %s", (_, columns, expected) => {
    const file = readSheetXml(`<sheetFormatPr defaultColWidth="0" zeroHeight="1"/><cols>${columns}</cols><sheetData/>`);
    expect(file.sheets[0]?.head.hiddenColumns.map(({ first, last }) => [first, last])).toEqual(expected);
  });
});

describe("a sheet that breaks off", () => {
  it.each([
    ["in a tag", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2'],
    ["in a value", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>12'],
    ["between rows", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
    ["before its end tag", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
  ])("%s is a doubt, its whole rows are kept", (_, xml) => {
    const file = readWholeSheetXml(xml);
    expect(file.doubts).toEqual(["damaged"]);
    expect(cellsOf(file)).toEqual([[[1]]]);
    expect(file.sheets[0]?.ends).toBe(1);
  });

  it("at once is announced all the same", () => {
    const file = readWholeSheetXml("");
    expect(file.doubts).toEqual(["damaged"]);
    expect(file.sheets).toHaveLength(1);
  });
});

describe("other roots and places", () => {
  it.each(["worksheet", "xm:macrosheet", "dialogsheet", "x:worksheet"])("reads a %s", (root) => {
    const file = readWholeSheetXml(`<${root}><sheetData><row><c><v>1</v></c></row></sheetData></${root}>`);
    expect(file.doubts).toEqual([]);
    expect(cellsOf(file)).toEqual([[[1]]]);
  });

  it("takes rows and cells for such only in the sheet's data", () => {
    const file = readSheetXml("<x><row><c><v>9</v></c></row></x><sheetData/><y><row><c><v>9</v></c></row></y>");
    expect(file.doubts).toEqual([]);
    expect(cellsOf(file)).toEqual([[]]);
  });
});

describe("slices", () => {
  const xml =
    '<?xml version="1.0"?><worksheet><cols><col min="2" max="2" hidden="1"/></cols><!-- <row> --><sheetData>' +
    '<row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>Zoë &amp; Co</t></is></c><c r="B1"><v>1.5</v></c></row>' +
    '<row r="3" hidden="1"><c r="C3" t="str"><f>A1&amp;"&gt;"</f><v>日本</v></c><c r="D3" t="b"><v>1</v></c></row>' +
    '<row r="4"/><row r="5"><c r="A5" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c></row>' +
    "</sheetData><pageMargins left='0.7'/></worksheet>";
  const bytes = new Uint8Array(Buffer.from(xml));

  function rowsIn(slices: readonly Uint8Array[]): unknown[] {
    const rows: unknown[] = [];
    const sink = {
      row: (position: number, cells: readonly unknown[], isHidden: boolean) =>
        rows.push([position, [...cells], isHidden]),
      end: () => undefined,
    };
    const reading = new OpenReading({ sheet: () => sink }, { ...READING_LIMITS, isOutOfTime: () => false });
    const values = new CellValues(reading, new SharedStrings(), [], false);
    const scanner = new SheetScanner(reading, values, (columns) => {
      rows.push(columns);
      return sink;
    });
    const window = new TokenWindow((part, end) => scanner.scan(part, end));
    for (const slice of slices) window.take(slice);
    window.finish();
    scanner.finish();
    return rows;
  }

  const whole = rowsIn([bytes]);

  test.prop([fc.array(fc.nat(bytes.length), { maxLength: 60 })])("give the same rows wherever they are cut", (cuts) => {
    const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
    const slices = places.slice(1).map((end, i) => bytes.slice(places[i], end));
    expect(rowsIn(slices)).toEqual(whole);
  });

  it("of one byte each give the same rows", () => {
    expect(rowsIn(Array.from(bytes, (byte) => new Uint8Array([byte])))).toEqual(whole);
    expect(whole).toHaveLength(4);
  });
});
