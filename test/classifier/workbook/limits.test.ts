import { describe, expect, it } from "vitest";
import { READING_LIMITS } from "../../../src/classifier/workbook/limits";
import { noise } from "../../support/noise";
import { readFile } from "../../support/read-file";
import { readSheetXml, readWholeSheetXml } from "../../support/sheet";
import { buildXlsx } from "../../support/xlsx";
import { buildZip } from "../../support/zip";

const rows = (count: number) => Array.from({ length: count }, (_, i) => [`person ${i}`, i]);
const book = (count: number) =>
  buildXlsx({
    sheets: [
      { name: "A", rows: rows(count) },
      { name: "B", rows: rows(3) },
    ],
  });

describe("a limit is a doubt, and what was read until then is kept", () => {
  it("inflated bytes", () => {
    const file = readFile(book(60_000), "a.xlsx", { maxInflatedBytes: 2_500_000 });
    expect(file.doubts).toEqual(["too-many-bytes"]);
    expect(file.sheets[0]?.rows.length).toBeGreaterThan(100);
    expect(file.sheets[0]?.ends).toBe(1);
    expect(file.sheets).toHaveLength(1);
  });

  it("time", () => {
    let asked = 0;
    const file = readFile(book(60_000), "a.xlsx", { isOutOfTime: () => ++asked > 30 });
    expect(file.doubts).toEqual(["out-of-time"]);
    expect(file.sheets[0]?.ends).toBe(1);
  });

  it("time, in a text", () => {
    let asked = 0;
    const file = readFile("a,b\n".repeat(40_000), "a.csv", { isOutOfTime: () => ++asked > 2 });
    expect(file.doubts).toEqual(["out-of-time"]);
    expect(file.sheets[0]?.rows.length).toBeGreaterThan(1000);
  });

  it("parts", () => {
    const many = buildZip(Array.from({ length: 30 }, (_, i) => ({ name: `${i}.csv`, bytes: "a,b\n1,2\n" })));
    expect(readFile(many, "a.zip", { maxParts: 29 })).toMatchObject({ format: "zip", doubts: ["too-many-parts"] });
    expect(readFile(many, "a.zip", { maxParts: 30 }).doubts).toEqual([]);
  });

  it("ratio", () => {
    const sheet = `<worksheet><sheetData>${"<row><c><v>1</v></c></row>".repeat(200_000)}</sheetData></worksheet>`;
    expect(readWholeSheetXml(sheet).doubts).toEqual(["too-compressed"]);
  });
});

describe("evil files end in a doubt", () => {
  const parts = (content: string) => ({ "xl/worksheets/sheet1.xml": content });

  it.each([
    ["the size it has", 40_000_000],
    ["a small one", 4096],
    ["none", 0],
  ])("a bomb that claims %s", (_, declaredSize) => {
    const file = readFile(
      buildZip([{ name: "a.csv", bytes: new Uint8Array(40_000_000).fill(0x20), declaredSize }]),
      "a.zip",
    );
    expect(file).toMatchObject({ doubts: ["too-compressed"], sheets: [] });
  });

  it.each([
    ["their tags", (i: number) => `<row r="${i + 1}"`],
    ["themselves", (i: number) => `<row r="${i + 1}">`],
  ])("100,000 rows that do not close %s", (_, row) => {
    const open = Array.from({ length: 100_000 }, (__, i) => row(i)).join("");
    expect(readWholeSheetXml(`<worksheet><sheetData>${open}`).doubts).toEqual(["damaged"]);
  });

  it("a row and a column far outside the grid", () => {
    const file = readSheetXml(
      '<cols><col min="1" max="1000000000" hidden="1"/></cols><sheetData><row r="2000000000"><c r="ZZZZZZZZ1"><v>1</v></c></row></sheetData>',
    );
    expect(file.doubts).toEqual(["too-many-cells"]);
    expect(file.sheets[0]?.rows).toEqual([]);
  });

  it("a DOCTYPE, without expanding an entity", () => {
    const entities =
      '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const file = readWholeSheetXml(
      `<?xml version="1.0"?>${entities}<worksheet><sheetData><row><c t="str"><v>&c;&x;</v></c></row></sheetData></worksheet>`,
    );
    expect(file.doubts).toEqual(["damaged"]);
    expect(file.sheets[0]?.rows).toEqual([]);
  });

  it("a cell longer than any cell", () => {
    const long = Buffer.from(noise(4_500_000, 26).map((letter) => 0x61 + letter)).toString("latin1");
    const file = readWholeSheetXml(
      `<worksheet><sheetData><row><c t="str"><v>${long}</v></c></row></sheetData></worksheet>`,
    );
    expect(file.doubts).toEqual(["damaged"]);
    expect(file.sheets[0]?.rows).toEqual([]);
  });

  it("one sheet's part listed 5,000 times", () => {
    const sheets = '<sheet name="x" r:id="rId1"/>'.repeat(5000);
    const bytes = buildXlsx({
      sheets: [{ name: "A", rows: rows(2000) }],
      parts: { "xl/workbook.xml": `<workbook><sheets>${sheets}</sheets></workbook>` },
    });
    const file = readFile(bytes, "a.xlsx", { maxInflatedBytes: 20_000_000 });
    expect(file.doubts).toEqual(["too-many-bytes"]);
  });

  it("names from the language's own objects", () => {
    const file = readFile(
      buildXlsx({
        sheets: [{ name: "__proto__", rows: [["constructor", "__proto__"]] }],
        parts: { __proto__: "x", "xl/constructor": "y" },
      }),
    );
    expect(file.doubts).toEqual([]);
    expect(file.sheets[0]?.rows[0]?.cells).toEqual(["constructor", "__proto__"]);
  });

  it("a sheet of nothing but far cells, within its time", () => {
    let asked = 0;
    const far = Array.from(
      { length: 20_000 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>${i}</v></c></row>`,
    ).join("");
    const file = readFile(
      buildXlsx({
        sheets: [{ name: "A", rows: [] }],
        parts: parts(`<worksheet><sheetData>${far}</sheetData></worksheet>`),
      }),
      "a.xlsx",
      { isOutOfTime: () => ++asked > 200 },
    );
    expect(file.doubts).toEqual(["out-of-time"]);
  });
});

it("the limits leave room for the largest workbook that can be attached", () => {
  // 25 MB of Excel's own making inflate to about 170 MiB, at a ratio of 7.
  expect(READING_LIMITS.maxInflatedBytes).toBeGreaterThan(2 * 170 * 1024 * 1024);
  expect(READING_LIMITS.maxRatio).toBeGreaterThan(100);
});
