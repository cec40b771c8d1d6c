import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/classifier/workbook/workbook";
import { agoraSheet, syntheticPeople } from "../../support/people";
import { HARMLESS_TABLES } from "./harmless-tables";
import { inspectRows, kindsOf } from "./inspect-rows";
import { PEOPLE_TABLES } from "./people-tables";

type Rows = readonly (readonly CellValue[])[];

describe("a sheet", () => {
  it.each(HARMLESS_TABLES)("of $name is about nobody", ({ rows, fileName }) => {
    expect(inspectRows(rows, { fileName: fileName! }).inspection).toMatchObject({ people: null, columns: [] });
  });

  it.each(PEOPLE_TABLES)("with $name tells its people and columns", ({ rows, fileName, people, kinds }) => {
    const { inspection } = inspectRows(rows, { fileName: fileName! });
    expect(kindsOf(inspection)).toEqual(
      Object.fromEntries(kinds.flatMap((kind, column) => (kind === null ? [] : [[column, kind]]))),
    );
    expect(inspection).toMatchObject({ people, rows: people });
  });

  it("of people in a hidden column, hidden rows and a hidden sheet says so", () => {
    const { inspection } = inspectRows(agoraSheet(100), {
      visibility: "veryHidden",
      hiddenColumns: [{ first: 1, last: 2 }],
      isHidden: (position) => position > 60,
      index: 3,
      within: ["list.xlsx"],
    });
    expect(inspection).toMatchObject({
      index: 3,
      within: ["list.xlsx"],
      visibility: "veryHidden",
      rows: 100,
      hiddenRows: 40,
    });
    expect(inspection.columns.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([1, 2]);
  });

  it("without rows holds nothing", () => {
    expect(inspectRows([]).inspection).toMatchObject({ rows: 0, people: null, columns: [] });
  });

  it("takes a header without a single row as nobody", () => {
    expect(inspectRows(agoraSheet(0)).inspection).toMatchObject({ rows: 0, people: null, columns: [] });
  });
});

describe("what is private below the rows that decide", () => {
  const isSensitive = (rows: number, of: (row: number) => CellValue): boolean =>
    inspectRows([
      ["Name", "Disciplinary action"],
      ...syntheticPeople(rows).map(({ fullName }, row) => [fullName, of(row)]),
    ]).inspection.isSensitive;

  it.each<[string, CellValue]>([
    ["says no", "none"],
    ["is empty", null],
  ])("counts where the column %s till then", (_, above) => {
    expect(isSensitive(400, (row) => (row < 300 ? above : "Final warning"))).toBe(true);
  });

  it("is nothing in a short list that says no throughout", () => {
    expect(isSensitive(100, () => "none")).toBe(false);
  });
});

describe("what the header says and what the values are", () => {
  it("stay apart in the columns", () => {
    const people = syntheticPeople(30);
    const [named, silent] = [["Email", "Work"], null].map(
      (header) =>
        inspectRows([...(header === null ? [] : [header]), ...people.map((p) => [p.email, 1])]).inspection.columns[0],
    );
    expect(named).toEqual({
      index: 0,
      kind: "email",
      hidden: false,
      headerSays: true,
      matching: 30,
      tested: 30,
      headerRow: 0,
    });
    expect(silent).toEqual({ index: 0, kind: "email", hidden: false, headerSays: false, matching: 30, tested: 30 });
  });
});

describe("laws", () => {
  const tables = [...PEOPLE_TABLES, ...HARMLESS_TABLES].filter(
    ({ name }) => !/banner|two languages|without header|headerless/.test(name),
  );
  const anyTable = fc.constantFrom(...tables);
  const judged = (rows: Rows, fileName: string): object => {
    const { index, rows: count, people, columns } = inspectRows(rows, { fileName }).inspection;
    return { index, count, people, columns };
  };

  test.prop([anyTable, fc.nat()])("the order of rows never matters", ({ rows, fileName }, seed) => {
    const [header, ...data] = rows;
    const turned = data.map((_, row) => data[(row * 7 + seed) % data.length]!);
    expect(
      judged([header!, ...(new Set(turned).size === data.length ? turned : data.slice().reverse())], fileName!),
    ).toEqual(judged(rows, fileName!));
  });

  test.prop([anyTable, fc.nat()])("the order of columns never matters for their kinds", ({ rows, fileName }, seed) => {
    const width = Math.max(...rows.map((row) => row.length));
    const order = Array.from({ length: width }, (_, column) => (column + 1 + seed) % width);
    const { inspection } = inspectRows(
      rows.map((row) => order.map((column) => row[column] ?? null)),
      { fileName: fileName! },
    );
    const before = kindsOf(inspectRows(rows, { fileName: fileName! }).inspection);
    const after = kindsOf(inspection);
    expect(Object.fromEntries(Object.entries(after).map(([column, kind]) => [order[Number(column)], kind]))).toEqual(
      before,
    );
  });

  test.prop([
    fc.constantFrom(...PEOPLE_TABLES.filter(({ rows, people }) => rows.length === people + 1)),
    fc.constantFrom(
      ["Email", (row: number) => `p${row}@example.org`] as const,
      ["Date of birth", (row: number) => `19${10 + (row % 80)}-01-01`] as const,
      ["Gender", (row: number) => (row % 2 === 0 ? "F" : "M")] as const,
      ["Supervisor", () => "Anna Nowak"] as const,
      ["Salary", (row: number) => 20_000 + row] as const,
      ["City", () => "Nairobi"] as const,
    ),
  ])("another personal column never makes the people disappear", ({ rows, fileName }, [header, cell]) => {
    const wider = rows.map((row, position) => [...row, position === 0 ? header : cell(position)]);
    expect(inspectRows(wider, { fileName: fileName! }).inspection.people).not.toBeNull();
  });

  test.prop([
    fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)), { maxLength: 6 }), {
      maxLength: 30,
    }),
  ])("any cells at all are judged without a crash", (rows) => {
    const { inspection } = inspectRows(rows);
    expect(inspection.people === null).toBe(inspection.columns.length === 0);
  });

  test.prop([fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 })])(
    "people are counted over all rows, however the sample falls",
    (alone, twice) => {
      const people = syntheticPeople(alone + twice);
      const rows = [...people, ...people.slice(0, twice)].map((p) => [p.fullName, p.email]);
      expect(inspectRows([["Name", "Email"], ...rows]).inspection.people).toBe(people.length);
    },
  );
});
