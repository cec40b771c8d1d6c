import { read, utils } from "@e965/xlsx";
import { describe, expect, it, test } from "vitest";
import { copyOf, madeCopy } from "../../../support/copy";
import { partText, partsSaying } from "../../../support/find-words";
import type { LegacySheet } from "../../../support/legacy";
import { buildLegacy } from "../../../support/legacy";
import { readFile } from "../../../support/read-file";
import { buildZip } from "../../../support/zip";

const FORMATS = ["xls", "xlsb"] as const;
const BORN = new Date(Date.UTC(1984, 2, 12));
const SHEETS: readonly LegacySheet[] = [
  {
    name: "People",
    rows: [
      ["Unit", "E-mail", "Born", "Score", "Active"],
      ["North", "ada@mail.example", BORN, 1.5, true],
      ["South", "ben@mail.example", BORN, -2, false],
      ["Secret row", "eve@mail.example", BORN, 7, true],
    ],
    hiddenColumns: [3],
    hiddenRows: [3],
  },
  { name: "Notes", rows: [["Tabulated_x0041_ & <kept>"]] },
  { name: "Behind", rows: [["hidden sheet words"]], visibility: "hidden" },
];
const MAILS = ["ada@mail.example", "ben@mail.example", "eve@mail.example"];

describe.each(FORMATS)("a copy of an %s file", (format) => {
  const name = `list.${format}`;
  const bytes = buildLegacy(SHEETS, format);
  // The writer of these files hides no rows in xls.
  const hidesRows = format === "xlsb";

  it("is an .xlsx, and says that it holds values only", () => {
    const copy = madeCopy(bytes, name, "drop-hidden");
    expect(copy.name).toBe("list (without personal data).xlsx");
    expect(copy.removed.isValuesOnly).toBe(true);
    expect(readFile(copy.bytes, copy.name).format).toBe("xlsx");
  });

  it("has nothing of a column that goes, and its word in the header", () => {
    const copy = madeCopy(bytes, name, "drop-columns", [{ sheet: 0, index: 1 }]);
    for (const mail of MAILS) expect(partsSaying(copy.bytes, mail)).toEqual([]);
    const [people, notes, behind] = readFile(copy.bytes).sheets;
    expect(people!.rows.map(({ cells }) => cells)).toEqual([
      ["Unit", "removed", "Born", "Score", "Active"],
      ["North", null, "1984-03-12", 1.5, true],
      ["South", null, "1984-03-12", -2, false],
      ["Secret row", null, "1984-03-12", 7, true],
    ]);
    expect(notes!.rows[0]!.cells).toEqual(["Tabulated_x0041_ & <kept>"]);
    expect([behind!.head.visibility, people!.rows[3]!.isHidden]).toEqual(["hidden", hidesRows]);
    expect(people!.head.hiddenColumns).toEqual([{ first: 3, last: 3 }]);
    expect(copy.removed).toMatchObject({ sheets: [], cells: 4 });
  });

  test.each(["drop-hidden", "visible-values-only"] as const)("has nothing hidden after %s", (fix) => {
    const copy = madeCopy(bytes, name, fix);
    for (const words of ["hidden sheet words", "Behind", "Score", ...(hidesRows ? ["Secret row"] : [])])
      expect(partsSaying(copy.bytes, words)).toEqual([]);
    expect(copy.removed).toMatchObject({
      sheets: [2],
      columns: [{ sheet: 0, index: 3 }],
      rows: hidesRows ? [{ sheet: 0, count: 1 }] : [],
    });
    expect(readFile(copy.bytes).sheets.map(({ head }) => head.name)).toEqual(["People", "Notes"]);
  });

  it("shows dates as dates to another reader", () => {
    const copy = madeCopy(bytes, name, "drop-hidden");
    const sheet = read(copy.bytes, { cellNF: true }).Sheets["People"]!;
    expect(sheet["C2"]).toMatchObject({ t: "n", v: 30_753 });
    expect((sheet["C2"] as { z: string }).z).toMatch(/y/);
    expect(utils.sheet_to_json(sheet)).toHaveLength(hidesRows ? 2 : 3);
  });

  it("is not made of a broken file", () => {
    expect(copyOf(bytes.subarray(0, bytes.length / 2), name, "drop-hidden").ok).toBe(false);
  });

  it("changes nothing more when it is made again", () => {
    const once = madeCopy(bytes, name, "visible-values-only");
    const twice = madeCopy(once.bytes, once.name, "visible-values-only");
    const rows = (file: Uint8Array) => readFile(file).sheets.map((sheet) => [sheet.head.name, sheet.rows]);
    expect(rows(twice.bytes)).toEqual(rows(once.bytes));
    expect(twice.removed).toMatchObject({ sheets: [], columns: [], rows: [], cells: 0, formulas: 0 });
  });
});

describe("a copy of an OpenDocument file", () => {
  const cell = (kind: string, shown = "as shown") =>
    `<table:table-cell office:value-type=${kind}><text:p>${shown}</text:p></table:table-cell>`;
  const flat = `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>
    <style:style style:name="gone" style:family="table"><style:table-properties table:display="false"/></style:style>
    <style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="2in"/></style:style>
    </office:automatic-styles><office:body><office:spreadsheet>
    <table:table table:name="People"><table:table-column table:style-name="wide"/><table:table-column table:visibility="collapse"/>
    <table:table-row>${cell('"string"', "Ada Lovelace")}${cell('"string"', "Secret words")}
    ${cell('"date" office:date-value="1984-03-12"')}${cell('"date" office:date-value="1984-03-12T06:00:00"')}
    ${cell('"time" office:time-value="PT06H00M00S"')}${cell('"percentage" office:value="0.5"')}
    ${cell('"string" office:string-value=""', "#N/A")}</table:table-row></table:table>
    <table:table table:name="Behind" table:style-name="gone"><table:table-row>${cell('"string"', "Unseen words")}</table:table-row></table:table>
    </office:spreadsheet></office:body></office:document>`;
  const copy = madeCopy(new TextEncoder().encode(flat), "list.fods", "visible-values-only");

  it("has its dates, times, shares and errors as Excel has them", () => {
    const sheet = read(copy.bytes, { cellNF: true, cellStyles: true }).Sheets["People"]!;
    expect(sheet["A1"]).toMatchObject({ v: "Ada Lovelace" });
    expect(sheet["C1"]).toMatchObject({ v: 30_753, z: "yyyy-mm-dd" });
    expect(sheet["D1"]).toMatchObject({ v: 30_753.25, z: "yyyy-mm-dd hh:mm:ss" });
    expect(sheet["E1"]).toMatchObject({ v: 0.25, z: "hh:mm:ss" });
    expect(sheet["F1"]).toMatchObject({ v: 0.5, z: "0.00%" });
    expect(sheet["G1"]).toMatchObject({ t: "e", w: "#N/A" });
    expect(sheet["!cols"]?.[0]?.width).toBeCloseTo(27.4, 1);
  });

  it("has nothing that is hidden", () => {
    for (const words of ["Secret words", "Unseen words", "Behind"]) expect(partsSaying(copy.bytes, words)).toEqual([]);
  });
});

describe("a sheet's name", () => {
  it("that repeats a removed value goes too", () => {
    const bytes = buildLegacy([{ name: "Ada Lovelace", rows: [["Name"], ["Ada Lovelace"]] }], "xls");
    const copy = madeCopy(bytes, "a.xls", "drop-columns", [{ sheet: 0, index: 0 }]);
    expect(partsSaying(copy.bytes, "Lovelace")).toEqual([]);
    expect(partText(copy.bytes, "xl/workbook.xml")).toContain('name="removed 1"');
  });
});

describe("control characters and half characters", () => {
  it("stay what they were where XML can say them", () => {
    const bytes = buildLegacy([{ name: "S", rows: [["a\u0001b\rc", "x\tz\ny"]] }], "xlsb");
    const copy = madeCopy(bytes, "a.xlsb", "drop-hidden");
    expect(readFile(copy.bytes).sheets[0]!.rows[0]!.cells).toEqual(["a\u0001b\rc", "x\tz\ny"]);
  });
});

describe("a copy of an .ods file", () => {
  const cell = (text: string, style = "") =>
    `<table:table-cell office:value-type="string" ${style}><text:p>${text}</text:p></table:table-cell>`;
  const WHITE = 'table:style-name="w"';
  const rows = ["ada", "ben", "eve"].map(
    (name) => `<table:table-row>${cell("seen")}${cell(`${name}@mail.example`, WHITE)}</table:table-row>`,
  );
  const bytes = buildZip([
    { name: "mimetype", bytes: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
    {
      name: "content.xml",
      bytes: `<office:document-content><office:automatic-styles><style:style style:name="w"><style:text-properties fo:color="#ffffff"/></style:style></office:automatic-styles><office:body><table:table table:name="A">${rows.join("")}</table:table></office:body></office:document-content>`,
    },
  ]);

  it.each(["drop-hidden", "visible-values-only"] as const)("has nothing in white letters after %s", (fix) => {
    const copy = madeCopy(bytes, "list.ods", fix);
    for (const mail of MAILS) expect(partsSaying(copy.bytes, mail)).toEqual([]);
    expect(copy.removed).toMatchObject({ columns: [{ sheet: 0, index: 1 }], cells: 3 });
  });
});
