import { expect, it } from "vitest";
import { cellsOf, readFile } from "../../../support/read-file";

const book = (sheets: string) =>
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>
<s:Workbook xmlns:s="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">${sheets}</s:Workbook>`;
const sheet = (table: string, options = "") =>
  `<s:Worksheet s:Name="List"><s:Table>${table}</s:Table><x:WorksheetOptions>${options}</x:WorksheetOptions></s:Worksheet>`;
const cell = (type: string, text: string, attributes = "") =>
  `<s:Cell ${attributes}><s:Data s:Type="${type}">${text}</s:Data></s:Cell>`;

it("reads values of all types", () => {
  const types = [
    ["String", "A &amp; B"],
    ["Number", "1.5"],
    ["DateTime", "1984-03-12T00:00:00.000"],
    ["Boolean", "1"],
    ["Error", "#N/A"],
    ["String", "<B>c</B> d"],
  ];
  const file = readFile(
    book(sheet(`<s:Row>${types.map(([type = "", text = ""]) => cell(type, text)).join("")}</s:Row>`)),
    "a.xls",
  );
  expect(file).toMatchObject({ format: "xls", doubts: [] });
  expect(cellsOf(file)).toEqual([[["A & B", 1.5, "1984-03-12", true, null, "c d"]]]);
});

it("keeps cells and rows in their places", () => {
  const rows = `<s:Row>${cell("String", "a", 's:MergeAcross="1"')}${cell("String", "b")}</s:Row>
    <s:Row s:Index="4">${cell("String", "c", 's:Index="3"')}${cell("String", "d")}</s:Row>`;
  const [read] = readFile(book(sheet(rows)), "a.xml").sheets;
  expect(read?.rows.map(({ position, cells }) => [position, cells])).toEqual([
    [0, ["a", null, "b"]],
    [3, [null, null, "c", "d"]],
  ]);
});

it("sees hidden sheets, columns and rows, and counts comments", () => {
  const comment = '<s:Cell><s:Data s:Type="String">a</s:Data><s:Comment><s:Data>who</s:Data></s:Comment></s:Cell>';
  const table = `<s:Column s:Index="2" s:Hidden="1" s:Span="1"/><s:Row s:Hidden="1">${comment}</s:Row>`;
  const file = readFile(book(sheet(table, "<x:Visible>SheetVeryHidden</x:Visible>")), "a.xls");
  expect(file.stores.comments).toBe(1);
  expect(file.sheets[0]).toMatchObject({
    head: { visibility: "veryHidden", hiddenColumns: [{ first: 1, last: 2 }] },
    rows: [{ cells: ["a"], isHidden: true }],
  });
});

it("says when the text breaks off, and hands over what was there", () => {
  const whole = book(sheet(`<s:Row>${cell("String", "a")}</s:Row>`.repeat(3)));
  const file = readFile(whole.slice(0, whole.lastIndexOf("<s:Row>") + 20), "a.xls");
  expect(file.doubts).toEqual(["damaged"]);
  expect(cellsOf(file)).toEqual([[["a"], ["a"]]]);
});
