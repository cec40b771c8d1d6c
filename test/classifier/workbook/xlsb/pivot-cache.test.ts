import { expect, it } from "vitest";
import { readPivotCache } from "../../../../src/classifier/workbook/xlsb/pivot-cache";
import { READING_LIMITS } from "../../../../src/classifier/workbook/limits";
import { OpenReading } from "../../../../src/classifier/workbook/open-reading";
import type { CellValue } from "../../../../src/classifier/workbook/workbook";

const u16 = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
const u32 = (...values: number[]) => values.flatMap((value) => u16(value & 0xffff, value >>> 16));
const text = (value: string) => [...u32(value.length), ...Buffer.from(value, "utf16le")];
const date = (year: number, month: number, ...rest: number[]) => [...u16(year, month), ...rest];
const double = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return [...bytes];
};
/** Types and lengths in groups of seven bits. */
const record = (type: number, ...content: number[]) => [
  ...(type < 0x80 ? [type] : [(type & 0x7f) | 0x80, type >> 7]),
  ...(content.length < 0x80 ? [content.length] : [(content.length & 0x7f) | 0x80, content.length >> 7]),
  ...content,
];
const field = (name: string, isInRecords: boolean, flags: number, ...items: number[][]) => [
  ...record(183, ...u16(isInRecords ? 4 : 0), ...new Array<number>(18).fill(0), ...text(name)),
  ...record(189, ...u16(flags), ...u32(items.length)),
  ...items.flat(),
  ...record(190),
  ...record(184),
];

function read(definition: number[], records: number[] | null) {
  const rows: CellValue[][] = [];
  const sink = { row: (_: number, cells: readonly CellValue[]) => rows.push([...cells]), end: () => undefined };
  const reading = new OpenReading({ sheet: () => sink }, { ...READING_LIMITS, isOutOfTime: () => false });
  const part = records === null ? null : new Uint8Array(records);
  return { count: readPivotCache(reading, new Uint8Array(definition), part, []), rows };
}

const DEFINITION = [
  ...field("Name", true, 0xb, record(24, ...text("Zoë M")), record(24, ...text("日本"))),
  ...field("Year", false, 0xb, record(24, ...text("of a group"))),
  ...field("Town", true, 0xb, record(191, ...u16(2), ...u32(2), ...text("Bern"), ...text("Rome"))),
  ...field("Pay", true, 0x40),
  ...field("Born", true, 0x4),
  ...field("Note", true, 0xb),
];

it("hands over records that point to values and hold others", () => {
  const { count, rows } = read(DEFINITION, [
    ...record(33, ...u32(0, 1), ...double(31_000), ...date(1984, 3, 12, 0, 0, 0), ...text("n")),
    ...record(33, ...u32(1, 0), ...double(1.5), ...date(1990, 12, 1, 9, 30, 0), ...text("")),
  ]);
  expect(count).toBe(2);
  expect(rows).toEqual([
    ["Name", "Town", "Pay", "Born", "Note"],
    ["Zoë M", "Rome", 31_000, "1984-03-12", "n"],
    ["日本", "Bern", 1.5, "1990-12-01T09:30:00"],
  ]);
});

it("hands over records whose values have records of their own", () => {
  const { count, rows } = read(DEFINITION, [
    ...record(34),
    ...record(32, ...u32(1)),
    ...record(32, ...u32(0)),
    ...record(21, ...double(7)),
    ...record(20),
    ...record(22, 1),
    ...record(34),
    ...record(32, ...u32(0)),
    ...record(194),
  ]);
  expect(count).toBe(2);
  expect(rows.slice(1)).toEqual([["日本", "Bern", 7, null, true], ["Zoë M"]]);
});

it("hands over the values of its fields where it keeps no records", () => {
  expect(read(DEFINITION, null).rows.slice(1)).toEqual([
    ["Zoë M", "Bern"],
    ["日本", "Rome"],
  ]);
});
