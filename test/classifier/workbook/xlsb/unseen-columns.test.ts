import { describe, expect, it } from "vitest";
import { CellStyles } from "../../../../src/classifier/workbook/cell-styles";
import { readStyles } from "../../../../src/classifier/workbook/xlsb/parts";
import { findUnseenColumns } from "../../../../src/classifier/workbook/xlsb/unseen-columns";

const u16 = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
const u32 = (...values: number[]) => values.flatMap((value) => u16(value & 0xffff, value >>> 16));
const record = (type: number, ...content: number[]) => [
  ...(type < 0x80 ? [type] : [(type & 0x7f) | 0x80, type >> 7]),
  content.length,
  ...content,
];

const AUTOMATIC = [0, 0, 0, 0, 0, 0, 0, 0];
const rgb = (...color: number[]) => [5, 0, 0, 0, ...color, 255];
const indexed = (place: number) => [3, place, 0, 0, 0, 0, 0, 0];
const theme = (place: number, tint = 0) => [7, place, ...u16(tint), 0, 0, 0, 0];
const font = (color: number[]) => record(43, ...new Array<number>(12).fill(0), ...color);
const fill = (pattern: number, color = AUTOMATIC) => record(45, ...u32(pattern), ...color, ...AUTOMATIC);
const format = (code: string) => record(44, ...u16(170), ...u32(code.length), ...Buffer.from(code, "utf16le"));
const cellFormat = (code: number, look: number) => record(47, ...u16(0, code, look, look));

/** Style 0 is black on nothing, style 1 the one at hand. */
function stylesOf(letters: number[], behind: number[] = fill(0), code = ""): CellStyles {
  const styles = new CellStyles(undefined);
  const bytes = [
    ...(code === "" ? [] : format(code)),
    ...font(AUTOMATIC),
    ...font(letters),
    ...fill(0),
    ...behind,
    ...record(617),
    ...cellFormat(0, 0),
    ...cellFormat(170, 1),
    ...record(618),
  ];
  readStyles(new Uint8Array(bytes), styles);
  return styles;
}

const WHITE = rgb(255, 255, 255);
/** Three rows of a number in style 0, one in style 1 that leaves its column out, and an empty cell in style 1. */
const row = (position: number) => [
  ...record(0, ...u32(position), ...new Array<number>(13).fill(0)),
  ...record(2, ...u32(0, 0, 0)),
  ...record(13, ...u32(1, 0)),
  ...record(1, ...u32(2, 1)),
];
const SHEET = new Uint8Array([...record(145), ...row(0), ...row(1), ...row(2), ...record(146)]);

describe("a column is unseen", () => {
  it.each([
    ["in white", stylesOf(WHITE)],
    ["in the palette's white", stylesOf(indexed(9))],
    ["in the theme's white", stylesOf(theme(0))],
    ["in blue on the same blue", stylesOf(rgb(0, 0, 170), fill(1, rgb(0, 0, 170)))],
    ["in a format that shows nothing", stylesOf(AUTOMATIC, undefined, ";;;")],
  ])("%s", (_, styles) => {
    expect(styles.hasUnseen).toBe(true);
    expect(findUnseenColumns(SHEET, styles)).toEqual([1]);
  });

  it.each([
    ["white on blue", stylesOf(WHITE, fill(1, rgb(0, 0, 170)))],
    ["white on a pattern", stylesOf(WHITE, fill(3))],
    ["light grey", stylesOf(theme(0, 0xe000))],
    ["black", stylesOf(AUTOMATIC)],
  ])("not in %s", (_, styles) => {
    expect(styles.hasUnseen).toBe(false);
    expect(findUnseenColumns(SHEET, styles)).toEqual([]);
  });

  it("as far as a broken part goes", () => {
    expect(findUnseenColumns(SHEET.subarray(0, SHEET.length - 9), stylesOf(WHITE))).toEqual([1]);
  });
});
