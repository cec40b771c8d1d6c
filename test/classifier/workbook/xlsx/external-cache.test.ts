import { expect, it } from "vitest";
import { cellsOf, readFile } from "../../../support/read-file";
import { buildXlsx } from "../../../support/xlsx";

const sheets = [{ name: "Sums", rows: [["a"]] }];

it("hands over the cells kept of another workbook as a table behind the sheets", () => {
  const rows = [
    ["Name", "Pay"],
    ["Anna Kim", 31_000],
  ];
  const file = readFile(buildXlsx({ sheets, externalRows: rows }));
  expect(cellsOf(file)[1]).toEqual(rows);
  expect(file.sheets[1]?.head).toMatchObject({ store: "external-link", visibility: "hidden" });
  expect(file.stores.externalCells).toBe(4);
});

it("keeps sheets apart and leaves out errors", () => {
  const sheet = (id: number, cells: string) => `<sheetData sheetId="${id}"><row r="2">${cells}</row></sheetData>`;
  const parts = {
    "xl/externalLinks/externalLink1.xml": `<externalLink><externalBook><sheetDataSet>${sheet(0, '<cell r="AB2" t="b"><v>1</v></cell>')}${sheet(1, '<cell r="A2" t="e"><v>#REF!</v></cell>')}<sheetData sheetId="2"/></sheetDataSet></externalBook></externalLink>`,
  };
  const file = readFile(buildXlsx({ sheets, parts }));
  expect(
    file.sheets.slice(1).map(({ rows }) => rows.map(({ position, cells }) => [position, cells.length, cells[27]])),
  ).toEqual([[[1, 28, true]], []]);
  expect(file.sheets.slice(1).map(({ ends }) => ends)).toEqual([1, 1]);
  expect(file.stores.externalCells).toBe(2);
});

it.each(["", "x", "0", "1.5", "-2", "&#0;"])("takes a row whose number is %j for the next one", (number) => {
  const row = (r: string, value: number) => `<row r="${r}"><cell r="A1"><v>${value}</v></cell></row>`;
  const parts = {
    "xl/externalLinks/externalLink1.xml": `<externalLink><externalBook><sheetDataSet><sheetData sheetId="0">${row("3", 1)}${row(number, 2)}</sheetData></sheetDataSet></externalBook></externalLink>`,
  };
  const file = readFile(buildXlsx({ sheets, parts }));
  expect(file.sheets[1]?.rows.map(({ position, cells }) => [position, cells])).toEqual([
    [2, [1]],
    [3, [2]],
  ]);
});
