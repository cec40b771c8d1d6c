import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { TokenWindow } from "../../../../src/classifier/workbook/container/token-window";
import { READING_LIMITS } from "../../../../src/classifier/workbook/limits";
import { OpenReading } from "../../../../src/classifier/workbook/open-reading";
import type { CellValue } from "../../../../src/classifier/workbook/workbook";
import { CellValues } from "../../../../src/classifier/workbook/xlsx/cell-values";
import { ItemScanner } from "../../../../src/classifier/workbook/xlsx/item-scanner";
import { SheetScanner } from "../../../../src/classifier/workbook/xlsx/sheet-scanner";
import { cellsOf } from "../../../support/read-file";
import { readSheetXml } from "../../../support/sheet";

const TEXTS = ["", "Anna Rossi", "Zoë & Co", "a_x0041_b", "日本 ".repeat(30).trim()];
const escape = (text: string): string => text.replace(/&/g, "&amp;");
const ITEMS = new ItemScanner(() => undefined);
const XML = Buffer.from(`<sst>${TEXTS.map((text) => `<si><t>${escape(text)}</t></si>`).join("")}</sst>`);
ITEMS.scan(new Uint8Array(XML), XML.length);
const read = (text: string): CellValue => (text === "" ? null : text.replace("_x0041_", "A"));

/** A cell as usual programs write it, and as others do. */
interface Spelling {
  readonly value: CellValue;
  readonly usual: (reference: string) => string;
  readonly unusual: (reference: string) => string;
}

const SPELLING: fc.Arbitrary<Spelling> = fc.oneof(
  fc.nat(TEXTS.length - 1).map((index) => ({
    value: read(TEXTS[index]!),
    usual: (r: string) => `<c r="${r}" s="1" t="s"><v>${index}</v></c>`,
    unusual: (r: string) => `<c  t='s' r='${r}'><v >${index}</v></c>`,
  })),
  fc.nat(99_999).map((number) => ({
    value: number,
    usual: (r: string) => `<c r="${r}"><v>${number}</v></c>`,
    unusual: (r: string) => `<c r="${r}"><f>A1&gt;1</f><v>${number}</v></c>`,
  })),
  fc.constantFrom(...TEXTS).map((text) => ({
    value: read(text),
    usual: (r: string) => `<c r="${r}" t="inlineStr"><is><t>${escape(text)}</t></is></c>`,
    unusual: (r: string) => `<c r="${r}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`,
  })),
  fc.constant({
    value: null,
    usual: (r: string) => `<c r="${r}" s="2"/>`,
    unusual: (r: string) => `<c s="2" r="${r}"></c>`,
  }),
);

const ROW = fc.array(fc.tuple(SPELLING, fc.boolean()), { minLength: 1, maxLength: 9 });

function sheetOf(rows: readonly (readonly (readonly [Spelling, boolean])[])[]): Uint8Array {
  const xml = rows.map((cells, row) => {
    const inside = cells.map(([spelling, isUsual], column) => {
      const reference = `${String.fromCharCode(0x41 + column)}${row + 1}`;
      return isUsual ? spelling.usual(reference) : spelling.unusual(reference);
    });
    return `<row r="${row + 1}" spans="1:9">${inside.join("")}</row>`;
  });
  return new Uint8Array(Buffer.from(`<worksheet><sheetData>${xml.join("")}</sheetData></worksheet>`));
}

/** The cells of all rows, completed; of each row those first that were `wanted`. */
function rowsIn(slices: readonly Uint8Array[], wanted: readonly number[]): CellValue[][] {
  const rows: CellValue[][] = [];
  const sink = {
    wanted,
    row: (position: number, cells: readonly CellValue[], _: boolean, _formats: unknown, complete: () => void) => {
      const first = wanted.map((column) => cells[column] ?? null);
      complete();
      expect(wanted.map((column) => cells[column] ?? null)).toEqual(first);
      while (rows.length < position) rows.push([]);
      rows.push([...cells]);
    },
    end: () => undefined,
  };
  const reading = new OpenReading({ sheet: () => sink }, { ...READING_LIMITS, isOutOfTime: () => false });
  const scanner = new SheetScanner(reading, new CellValues(reading, ITEMS.strings, [], false), () => sink);
  const window = new TokenWindow((part, end) => scanner.scan(part, end));
  for (const slice of slices) window.take(slice);
  window.finish();
  scanner.finish();
  expect(reading.close("xlsx").doubts).toEqual([]);
  return rows;
}

describe("cells written as usual", () => {
  test.prop([
    fc.array(ROW, { minLength: 1, maxLength: 12 }),
    fc.array(fc.nat(), { maxLength: 6 }),
    fc.subarray([0, 2, 5]),
  ])(
    "are the same as those written otherwise, wherever the sheet is cut and whatever is wanted of it",
    (rows, cuts, wanted) => {
      const bytes = sheetOf(rows);
      const places = [0, ...cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b), bytes.length];
      const slices = places.slice(1).map((end, i) => bytes.slice(places[i], end));
      const seen = rowsIn(slices, wanted);
      rows.forEach((cells, row) => {
        const width = cells.reduce((most, [{ value }], column) => (value === null ? most : column + 1), 0);
        expect(seen[row] ?? []).toEqual(cells.slice(0, width).map(([{ value }]) => value));
      });
    },
  );
});

describe("rows", () => {
  const hidden = (row: string): unknown =>
    readSheetXml(`<sheetData>${row}<c r="A1"><v>1</v></c></row>${" ".repeat(200)}</sheetData>`).sheets[0]?.rows[0];

  it.each([
    ['<row r="1" spans="1:3" ht="0">', 0, true],
    ['<row r="1" spans="1:3" hidden="1">', 0, true],
    ['<row r="1" x=">" hidden="1">', 0, true],
    [`<row r="1" x='"' hidden="1">`, 0, true],
    ['<row r="1" spans="1:3"\nhidden="true">', 0, true],
    ['<row r="7" spans="1:3" x14ac:dyDescent="0.25">', 6, false],
    ['<row r="1" height="0">', 0, false],
    ['<row spans="1:3">', 0, false],
  ])("of %s", (row, position, isHidden) => {
    expect(hidden(row)).toMatchObject({ position, isHidden });
  });

  it("beyond the grid are a doubt", () => {
    const file = readSheetXml(`<sheetData><row r="20000000000"><c r="A1"><v>1</v></c></row></sheetData>`);
    expect(file.doubts).toEqual(["too-many-cells"]);
    expect(cellsOf(file)[0]).toEqual([]);
  });
});
