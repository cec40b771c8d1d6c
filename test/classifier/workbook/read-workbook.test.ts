import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { READING_LIMITS } from "../../../src/classifier/workbook/limits";
import { readWorkbook } from "../../../src/classifier/workbook/read-workbook";
import { cellsOf, readFile } from "../../support/read-file";
import { buildXlsx, workbookParts, type BuilderCell, type WorkbookPlan } from "../../support/xlsx";
import { buildZip } from "../../support/zip";

const utc = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  new Date(Date.UTC(year, month - 1, day, hour, minute));

const ROWS: readonly (readonly BuilderCell[])[] = [
  ["Name", "E-mail", null, "Born", "Seen"],
  ["Zoë <Müller>", "zoe@example.org", 1.5, utc(1984, 3, 12), utc(2024, 2, 29, 9, 30)],
  [
    true,
    { formula: "1+1", value: 2 },
    { error: "#N/A" },
    { formula: "A1", value: "text" },
    { formula: "B1", value: null },
  ],
  [null, null, null, null, "日本 😀"],
];
const VALUES = [
  ["Name", "E-mail", null, "Born", "Seen"],
  ["Zoë <Müller>", "zoe@example.org", 1.5, "1984-03-12", "2024-02-29T09:30:00"],
  [true, 2, null, "text"],
  [null, null, null, null, "日本 😀"],
];

describe("a workbook", () => {
  it.each<[string, Partial<WorkbookPlan>]>([
    ["with shared strings", {}],
    ["with inline strings", { strings: "inline" }],
    ["with a prefix on every element", { prefix: "x" }],
    ["with a prefix and inline strings", { prefix: "spread", strings: "inline" }],
    ["without references", { hasNoReferences: true }],
    ["counting dates from 1904", { date1904: true }],
    ["stored without compression", { level: 0 }],
  ])("%s reads the same", (_, options) => {
    const file = readFile(buildXlsx({ sheets: [{ name: "Staff", rows: ROWS }], ...options }));
    expect(file).toMatchObject({ format: "xlsx", doubts: [] });
    expect(cellsOf(file)).toEqual([VALUES]);
  });

  it("with macros is xlsm", () => {
    expect(readFile(buildXlsx({ sheets: [{ name: "A", rows: [[1]] }], isMacroEnabled: true })).format).toBe("xlsm");
  });

  it("hands over its sheets in order, with what is hidden in each", () => {
    const file = readFile(
      buildXlsx({
        sheets: [
          { name: "Shown", rows: [["a"], ["b"], ["c"]], hiddenRows: [1], zeroHeightRows: [2] },
          { name: "Hidden", rows: [["a"]], visibility: "hidden", hiddenColumns: [0, 2], zeroWidthColumns: [4] },
          { name: "__proto__", rows: [["a"]], visibility: "veryHidden" },
          { name: "Empty", rows: [] },
        ],
      }),
    );
    expect(file.sheets.map(({ head }) => [head.index, head.name, head.visibility, head.hiddenColumns])).toEqual([
      [0, "Shown", "visible", []],
      [1, "Hidden", "hidden", [0, 2, 4].map((column) => ({ first: column, last: column }))],
      [2, "__proto__", "veryHidden", []],
      [3, "Empty", "visible", []],
    ]);
    expect(file.sheets[0]?.rows.map((row) => row.isHidden)).toEqual([false, true, true]);
    expect(file.sheets.map((sheet) => sheet.ends)).toEqual([1, 1, 1, 1]);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });

  it("has rows hidden that a table's filter leaves out", () => {
    const parts = workbookParts({
      sheets: [{ name: "Staff", rows: [["Name"], ["A"], ["B"], ["A"]], hiddenRows: [2] }],
      parts: {
        "xl/tables/table1.xml":
          '<table ref="A1:A4"><autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="A"/></filters></filterColumn></autoFilter></table>',
      },
    });
    const table = '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
    const items = parts.map(([name, content]) => ({
      name,
      bytes: typeof content === "string" ? content.replace("</worksheet>", `${table}</worksheet>`) : content,
    }));
    const [sheet] = readFile(buildZip(items)).sheets;
    expect(sheet?.rows.map(({ isHidden }) => isHidden)).toEqual([false, false, true, false]);
  });

  it("of any size is read completely", () => {
    const rows = Array.from({ length: 25_000 }, (_, i) => [`person ${i}`, `p${i}@example.org`, i, i / 7]);
    const file = readFile(buildXlsx({ sheets: [{ name: "Big", rows }], level: 1 }));
    expect(file.doubts).toEqual([]);
    expect(JSON.stringify(cellsOf(file)[0])).toBe(JSON.stringify(rows));
  });

  const cell: fc.Arbitrary<BuilderCell> = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const anyWorkbook = fc.record({
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
    strings: fc.constantFrom("shared" as const, "inline" as const),
    hasNoReferences: fc.boolean(),
    isPrefixed: fc.boolean(),
  });
  test.prop([anyWorkbook])("is read as it was written", ({ rows, isPrefixed, ...options }) => {
    const file = readFile(
      buildXlsx({ sheets: [{ name: "Any", rows }], ...options, ...(isPrefixed ? { prefix: "p" } : {}) }),
    );
    const expected = rows.flatMap((cells, position) => {
      const values = cells.map((value) => (value === "" ? null : Object.is(value, -0) ? 0 : value));
      const used = values.reduce<number>((last, value, i) => (value === null ? last : i + 1), 0);
      return used === 0 ? [] : [{ position, cells: values.slice(0, used), isHidden: false }];
    });
    expect(file.doubts).toEqual([]);
    expect(file.sheets[0]?.rows).toEqual(expected);
  });
});

describe("a sink", () => {
  const limits = { ...READING_LIMITS, isOutOfTime: () => false };
  const bytes = buildXlsx({
    sheets: [
      { name: "A", rows: [["a"]] },
      { name: "B", rows: [["b"]] },
    ],
  });

  it("that wants one sheet only gets that one, and no doubt about the others", () => {
    const broken = buildXlsx({
      sheets: [
        { name: "A", rows: [["a"]] },
        { name: "B", rows: [["b"]] },
      ],
      parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row><c><v>1</v></c></row><row>" },
    });
    const seen: unknown[] = [];
    const rows = { row: (_: number, cells: readonly unknown[]) => seen.push([...cells]), end: () => seen.push("end") };
    const reading = readWorkbook(broken, "a.xlsx", limits, { sheet: (head) => (head.index === 1 ? rows : null) });
    expect(seen).toEqual([["b"], "end"]);
    expect(reading.doubts).toEqual([]);
  });

  it("that crashes makes a doubt, is told the end, and gets the other sheets", () => {
    const seen: unknown[] = [];
    const reading = readWorkbook(bytes, "a.xlsx", limits, {
      sheet: (head) => ({
        row: () => {
          seen.push(head.name);
          throw new TypeError("crash");
        },
        end: () => seen.push("end"),
      }),
    });
    expect(seen).toEqual(["A", "end", "B", "end"]);
    expect(reading.doubts).toEqual(["damaged"]);
  });
});
