import { expect, it } from "vitest";
import { buildOle } from "../../../support/ole";
import { cellsOf, readFile } from "../../../support/read-file";

const u16 = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
const record = (type: number, ...content: number[]) => [...u16(type, content.length), ...content];
const text = (value: string) => [...u16(value.length), 1, ...Buffer.from(value, "utf16le")];
const double = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return record(0xc9, ...bytes);
};
const cache = (records: number, fields: number) =>
  record(0xc6, ...u16(records, 0, 1, 3, 0x666, fields, fields, records, 1), ...text("A"));
/** Flags: 1 with items, 0x200 with indexes of two bytes. */
const field = (name: string, flags: number) => record(0xc7, ...u16(flags, 0, 0, 0, 0, 0, 0), ...text(name));
const string = (value: string) => record(0xcd, ...text(value));
const END = record(0x0a);

/** One empty sheet, which begins at byte 25. */
const WORKBOOK = [
  record(0x809, 0, 6, 5, 0),
  record(0x85, 25, 0, 0, 0, 0, 0, 1, 0, 65),
  END,
  record(0x809, 0, 6, 16, 0),
  END,
].flat();

function read(...records: number[][]) {
  const bytes = new Uint8Array(records.flat());
  return readFile(
    buildOle([
      { name: "Workbook", bytes: new Uint8Array(WORKBOOK) },
      { name: "_SX_DB_CUR", children: [{ name: "0001", bytes }] },
    ]),
    "a.xls",
  );
}

it("hands over what a pivot table was made of as a table behind the sheets", () => {
  const file = read(
    cache(3, 4),
    field("Name", 1),
    record(0x1bb, 0, 0),
    string("Zoë M"),
    string("日本"),
    field("Born", 1),
    record(0xce, ...u16(1984, 3), 12, 0, 0, 0),
    record(0xce, ...u16(1990, 12), 1, 9, 30, 0),
    field("Pay", 0),
    field("Note", 0x201),
    record(0xca, 1, 0),
    record(0xcc, ...u16(0xffff)),
    record(0xcf),
    record(0xc8, 0, 0, ...u16(0)),
    double(31_000),
    record(0xc8, 1, 1, ...u16(1)),
    double(1.5),
    record(0xc8, 0, 1, ...u16(2)),
    double(0),
    END,
  );
  expect(file.doubts).toEqual([]);
  expect(file.sheets[1]?.head).toMatchObject({ store: "pivot-cache", visibility: "hidden" });
  expect(cellsOf(file)[1]).toEqual([
    ["Name", "Born", "Pay", "Note"],
    ["Zoë M", "1984-03-12", 31_000, true],
    ["日本", "1990-12-01T09:30:00", 1.5, -1],
    ["Zoë M", "1990-12-01T09:30:00", 0],
  ]);
  expect(file.stores.pivotRecords).toBe(3);
});

it("hands over records that hold all values themselves", () => {
  const file = read(cache(2, 2), field("A", 0), field("B", 0), string("x"), double(1), string("y"), double(2), END);
  expect(cellsOf(file)[1]).toEqual([
    ["A", "B"],
    ["x", 1],
    ["y", 2],
  ]);
});

it("hands over the values of its fields where it keeps no records", () => {
  const file = read(cache(0, 2), field("A", 1), string("x"), string("y"), field("B", 1), string("z"), END);
  expect(cellsOf(file)[1]).toEqual([["A", "B"], ["x", "z"], ["y"]]);
});

it("is a doubt where it breaks off, after what there was of it", () => {
  const file = read(cache(2, 1), field("A", 1), string("x"), record(0xc8, 0), record(0xc8, 0).slice(0, 3));
  expect(file.doubts).toEqual(["damaged"]);
  expect(cellsOf(file)[1]).toEqual([["A"], ["x"]]);
  expect(file.sheets.map(({ ends }) => ends)).toEqual([1, 1]);
});
