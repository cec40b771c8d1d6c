import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { walkSheetData } from "../../../../src/fixes/cleaned-copy/xlsx/sheet-data";
import { readUsualCell } from "../../../../src/fixes/cleaned-copy/xlsx/usual-cell";
import { CellSpans } from "../../../../src/fixes/cleaned-copy/xlsx/cell-spans";

interface Written {
  readonly style: string;
  readonly type: "" | "s" | "n" | "str" | "b" | "e" | "inlineStr";
  readonly text: string | null;
}

const text = fc
  .array(fc.constantFrom("a", "Z", "0", "17", "-", ".", " ", ">", "/", "'", '"', "&amp;", "é", "日"), { maxLength: 12 })
  .map((pieces) => pieces.join(""));
const cell = fc.record<Written>({
  style: fc.constantFrom("", "0", "7", "65535"),
  type: fc.constantFrom("", "s", "n", "str", "b", "e", "inlineStr"),
  text: fc.option(text),
});

const LETTERS = ["A", "B", "Z", "AA", "XFD"];

/** @param space where no program writes one, so that the cell is none of the usual */
function xmlOf({ style, type, text: content }: Written, column: string, space: string): string {
  const head = `<c r="${column}1"${style === "" ? "" : ` s="${style}"`}${type === "" ? "" : ` t="${type}"`}${space}`;
  if (content === null) return `${head}/>`;
  return type === "inlineStr" ? `${head}><is><t>${content}</t></is></c>` : `${head}><v>${content}</v></c>`;
}

function cellsOf(cells: readonly Written[], space: string) {
  const data = cells.map((each, i) => xmlOf(each, LETTERS[i] ?? "", space)).join("");
  // What follows is more than a usual cell looks ahead.
  const bytes = new TextEncoder().encode(`<row r="1">${data}</row>${" ".repeat(80)}`);
  const found: unknown[] = [];
  walkSheetData(bytes, { from: 0, to: bytes.length }, () => undefined, {
    row: () => undefined,
    cell: (spans) =>
      found.push([
        spans.column,
        spans.style,
        spans.type,
        spans.ownText(bytes),
        spans.sharedPosition(bytes),
        spans.isEmpty,
      ]),
    rowEnd: () => undefined,
  });
  return found;
}

test.prop([fc.array(cell, { minLength: 1, maxLength: LETTERS.length })])(
  "a usual cell is what it is when it is written unusually",
  (cells) => {
    const usual = cellsOf(cells, "");
    expect(usual).toHaveLength(cells.length);
    expect(usual).toEqual(cellsOf(cells, " "));
  },
);

test.each([
  ["a formula", '<c r="A1"><f>B1</f><v>1</v></c>'],
  ["an apostrophe for a quote", "<c r='A1'><v>1</v></c>"],
  ["attributes in another order", '<c t="s" r="A1"><v>1</v></c>'],
  ["no reference", "<c><v>1</v></c>"],
  ["rich text", '<c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c>'],
  ["another element", '<col r="A1"/>'],
])("%s is not usual, and the cell before stays as it was", (_, xml) => {
  const bytes = new TextEncoder().encode(xml + " ".repeat(80));
  const before = new CellSpans();
  before.column = 4;
  before.style = "9";
  expect(readUsualCell(bytes, before, 0, bytes.length)).toBe(-1);
  expect([before.column, before.style]).toEqual([4, "9"]);
});
