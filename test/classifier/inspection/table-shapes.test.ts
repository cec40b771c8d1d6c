import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/classifier/workbook/workbook";
import { syntheticPeople } from "../../support/people";
import { HARMLESS_TABLES } from "./harmless-tables";
import { inspectRows, kindsOf } from "./inspect-rows";
import { PEOPLE_TABLES } from "./people-tables";

type Row = readonly CellValue[];
type Rows = readonly Row[];

const PEOPLE = syntheticPeople(24, 11);
const HEADER: Row = ["Full name", "E-mail", "Date of birth"];
const LIST: Rows = PEOPLE.map((p) => [p.fullName, p.email, p.birthDate]);
const GOODS: Row = ["Product", "Quantity", "Price"];
const goods = (rows: number): Rows => Array.from({ length: rows }, (_, row) => [`Pump ${row}`, row % 9, 9.5 + row]);
const many = (rows: number): Rows => Array.from({ length: rows }, (_, row) => [`Firm ${row} Ltd`, "none", null]);
const priced = (rows: number): Rows =>
  Array.from({ length: rows }, (_, row) => [`A${row}`, `Bolt M${row}`, 2 + (row % 7)]);
const CASES: Rows = PEOPLE.map((p, row) => [p.fullName, p.birthDate, row % 2 === 0 ? "asthma" : "diabetes"]);
const half = (from: number, to: number): Rows => LIST.slice(from, to);
const beside = (left: Rows, right: Rows, gap: readonly null[]): Rows =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] ?? left[0]!.map(() => null)),
    ...gap,
    ...(right[row] ?? []),
  ]);
const turned = (rows: Rows): Rows => rows[0]!.map((_, column) => rows.map((row) => row[column] ?? null));
const titles = (rows: number): Rows =>
  Array.from({ length: rows }, (_, row) =>
    row % 3 === 2 ? [] : [`Ministry of Works, section ${"ABCDEFGHIJKLMNOPQRSTUVW"[row]!}`],
  );

const people = (rows: Rows): number | null => inspectRows(rows).inspection.people;

describe("people are found", () => {
  it.each<[string, Rows, number]>([
    ["below a title", [["Members 2025"], HEADER, ...LIST], 24],
    ["below eighteen rows of titles and gaps", [...titles(18), HEADER, ...LIST], 24],
    [
      "below what a report was made of",
      [["Report", "Members"], ["Printed", "2025-03-01"], ["By", "Office 7"], [], HEADER, ...LIST],
      24,
    ],
    ["below another table", [GOODS, ...goods(12), [], HEADER, ...LIST], 24],
    ["below another table and a title", [GOODS, ...goods(12), [], ["Members"], [], HEADER, ...LIST], 24],
    [
      "below another table and a title without a gap",
      [GOODS, ...goods(12), ["Members of the club"], HEADER, ...LIST],
      24,
    ],
    ["below a long table", [GOODS, ...goods(700), [], ["Contacts"], HEADER, ...LIST], 24],
    [
      "right below another table",
      [["Code", "Item", "Price"], ...priced(5), ["Name", "DOB", "Diagnosis"], ...CASES],
      24,
    ],
    [
      "right below a long table",
      [["Code", "Item", "Price"], ...priced(400), ["Name", "DOB", "Diagnosis"], ...CASES, ...CASES],
      24,
    ],
    [
      "after a gap below a long list with hundreds of words among its figures",
      [
        GOODS,
        ...goods(1_200).map((row, at) => (at % 3 === 2 ? ["Gasket", "discontinued", "unknown"] : row)),
        [],
        HEADER,
        ...LIST,
      ],
      24,
    ],
    ["right below figures alone", [["Year", "Total"], [2024, 9], [2025, 8], HEADER, ...LIST], 24],
    ["above another table", [HEADER, ...LIST, [], GOODS, ...goods(12)], 24],
    ["between two others", [GOODS, ...goods(12), [], HEADER, ...LIST, [], GOODS, ...goods(5)], 24],
    [
      "in two tables, one below the other",
      [HEADER, ...half(0, 12), [], ["Name", "Salary"], ...PEOPLE.slice(12).map((p) => [p.fullName, p.salary])],
      24,
    ],
    [
      "in two tables that hold the same people",
      [HEADER, ...LIST, [], ["Name", "Salary"], ...PEOPLE.map((p) => [p.fullName, p.salary])],
      24,
    ],
    [
      "class by class, with the header again",
      [["Class A"], HEADER, ...half(0, 10), [], ["Class B"], HEADER, ...half(10, 24)],
      24,
    ],
    [
      "page by page, with the header again",
      [HEADER, ...half(0, 8), HEADER, ...half(8, 16), HEADER, ...half(16, 24)],
      24,
    ],
    ["with a gap after every row", [HEADER, ...LIST].flatMap((row) => [row, []]), 24],
    ["side by side", beside([HEADER, ...half(0, 14)], [HEADER, ...half(14, 24)], [null]), 24],
    ["side by side without a gap", beside([HEADER, ...half(0, 14)], [HEADER, ...half(14, 24)], []), 24],
    [
      "two in a row",
      [
        ["Player 1", "Email 1", "Player 2", "Email 2"],
        ...PEOPLE.slice(0, 12).map((p, row) => [
          p.fullName,
          p.email,
          PEOPLE[row + 12]!.fullName,
          PEOPLE[row + 12]!.email,
        ]),
      ],
      24,
    ],
    ["beside prices", beside([GOODS, ...goods(24)], [HEADER, ...LIST], [null]), 24],
    ["with prices beside them", beside([HEADER, ...LIST], [GOODS, ...goods(9)], [null]), 24],
    ["in columns", turned([HEADER, ...LIST]), 24],
    ["in columns below a title", [["Members"], [], ...turned([HEADER, ...half(0, 6)])], 6],
    ["far below the firms of a sorted list", [["Name", "E-mail", "Date of birth"], ...many(300), ...LIST, ...LIST], 24],
    [
      "where hundreds of rows are not filled in",
      [
        ["No", "Name", "E-mail"],
        ...Array.from({ length: 400 }, (_, row) => [row, null, null]),
        ...PEOPLE.map((p, row) => [400 + row, p.fullName, p.email]),
      ],
      24,
    ],
    [
      "under headers of two rows",
      [
        ["Employee", null, "Contact", null],
        ["First", "Last", "Phone", "Email"],
        ...PEOPLE.map((p) => [p.firstName, p.lastName, p.phone, p.email]),
      ],
      24,
    ],
    [
      "under headers that reach over two rows",
      [
        ["Name", "Born", "Address", null],
        [null, null, "Street", "Town"],
        ...PEOPLE.map((p, row) => [p.fullName, p.birthDate, `${row} Mill Lane`, "Bonn"]),
      ],
      24,
    ],
    ["without a header", LIST, 24],
    ["above remarks", [HEADER, ...LIST, [], ["* without those on leave"], ["Source: the register of members"]], 24],
    [
      "above sums",
      [["Name", "Salary"], ...PEOPLE.map((p) => [p.fullName, p.salary]), ["Total", 99_999], ["Average", 4_166]],
      24,
    ],
  ])("%s", (_, rows, count) => {
    expect(people(rows)).toBe(count);
  });

  it("in columns, each of them told", () => {
    const { columns } = inspectRows(turned([HEADER, ...half(0, 4)])).inspection;
    expect([...new Set(columns.map(({ index }) => index))]).toEqual([1, 2, 3, 4]);
    expect(new Set(columns.map(({ kind }) => kind))).toEqual(new Set(["full-name", "email", "birth-date"]));
  });

  it("in the second table, with the header of that one", () => {
    const { inspection } = inspectRows([GOODS, ...goods(4), [], HEADER, ...LIST]);
    expect(inspection.headerRow).toBe(6);
    expect(inspection.rows).toBe(28);
    expect(kindsOf(inspection)).toEqual({ 0: "full-name", 1: "email", 2: "birth-date" });
  });
});

describe("one table stays one", () => {
  it.each<[string, Rows]>([
    [
      "with words where figures are missing",
      [
        ["Name", "Position", "Department", "Salary"],
        ...PEOPLE.map((p, row) => [p.fullName, "Manager", "Sales", row % 3 === 0 ? "Pending" : p.salary]),
      ],
    ],
    [
      "with a post that is open",
      [
        ["Name", "Position", "Department", "Born", "Salary"],
        ...PEOPLE.map((p) => [p.fullName, "Manager", "Sales", p.birthDate, p.salary]),
      ].flatMap((row, at) => (at === 8 ? [["Vacancy", "Manager", "Sales", "none", "open"], row] : [row])),
    ],
  ])("%s", (_, rows) => {
    expect(inspectRows(rows).inspection).toMatchObject({ rows: rows.length - 1, headerRow: 0 });
  });
});

describe("nobody is found", () => {
  it.each<[string, Rows]>([
    [
      "in two tables of goods",
      [GOODS, ...goods(12), [], GOODS, ...goods(5), [], ["City", "Stock"], ["Paris", 7], ["Rome", 8]],
    ],
    [
      "in goods right below goods",
      [
        GOODS,
        ...goods(12),
        ["City", "Customer", "Stock"],
        ["Paris", "Rossi Ltd", 7],
        ["Florence", "Acme Inc", 8],
        ...goods(5),
      ],
    ],
    [
      "on delivery notes one below the other",
      Array.from({ length: 12 }, (_, row) => [
        ["Customer no", 20_113 + row, "Date", "2025-03-01"],
        ["Company", `Rossi ${row} Ltd`, "Product", `Pump ${row}`],
        ["Phone", `+44 1632 9601${row + 10}`, "Total", 99 + row],
        [],
      ]).flat(),
    ],
    [
      "in a plan of rooms",
      Array.from({ length: 12 }, (_, row) => [
        ["Name", `Room ${row}`, "Date", "2025-03-01"],
        ["Phone", 200 + row, "Status", "open"],
      ]).flat(),
    ],
    [
      "in goods side by side",
      beside(
        [GOODS, ...goods(12)],
        [
          ["City", "Shops"],
          ["Florence", 3],
          ["Sofia", 4],
        ],
        [null],
      ),
    ],
    [
      "in a comparison of machines",
      turned([
        ["Name", "Weight", "Power", "Price"],
        ["Pump A", 12, 40, 99],
        ["Pump B", 14, 50, 120],
      ]),
    ],
    [
      "on a delivery note",
      [["Delivery note"], ["Customer no:", 20_113], ["Date:", "2025-03-01"], ["Company:", "Rossi Ltd"], ["Total:", 99]],
    ],
    [
      "in the settings of a report",
      [
        ["Report", "Stock"],
        ["Printed", "2025-03-01"],
        ["Currency", "EUR"],
        ["Email", "info@firm.example"],
      ],
    ],
    ["in a thousand goods", [GOODS, ...goods(1_000)]],
    [
      "in a legend below a plan",
      [["Room", "Seats"], ["A1", 20], ["B2", 30], [], ["Gender", "Code"], ["Male", 1], ["Female", 2]],
    ],
    [
      "in a description of columns",
      [
        ["Column", "Type"],
        ["Full name", "text"],
        ["Date of birth", "date"],
        ["Email", "text"],
        ["Salary", "number"],
      ],
    ],
    [
      "in a description of columns with examples",
      [
        ["Field", "Type", "Example"],
        ["Full name", "text", "Anna Rossi"],
        ["Date of birth", "date", "1980-02-03"],
        ["Email", "text", "anna@example.org"],
        ["Salary", "number", 1_000],
      ],
    ],
    [
      "in a cross table of answers",
      [
        ["Answer", "Women", "Men"],
        ["Yes", 12, 14],
        ["No", 3, 4],
        ["Age", 33, 35],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(people(rows)).toBeNull();
  });
});

describe("laws of shape", () => {
  const anyPart = fc.integer({ min: 5, max: 24 });
  const title = fc.constantFrom<Row>(
    ["Members of the club"],
    ["Confidential"],
    ["Q3 2025"],
    [null, "List"],
    ["会員名簿"],
  );

  test.prop([anyPart, fc.array(title, { maxLength: 5 })])("titles above never matter", (size, above) => {
    expect(people([...above, HEADER, ...half(0, size)])).toBe(size);
  });

  test.prop([anyPart, fc.nat(23)])("an empty row never matters", (size, at) => {
    const rows = [HEADER, ...half(0, size)];
    expect(people([...rows.slice(0, 1 + (at % size)), [], [null, " "], ...rows.slice(1 + (at % size))])).toBe(size);
  });

  test.prop([anyPart, fc.nat(3), fc.constantFrom<CellValue>("ok", "", 1, "2025-01-01", true)])(
    "a column that says nothing never matters",
    (size, at, value) => {
      const wider = [HEADER, ...half(0, size)].map((row, position) => [
        ...row.slice(0, at),
        position === 0 ? "Remark" : value,
        ...row.slice(at),
      ]);
      expect(people(wider)).toBe(size);
    },
  );

  test.prop([fc.integer({ min: 5, max: 23 })])("more people never lower the number", (size) => {
    expect(people([HEADER, ...half(0, size + 1)])!).toBeGreaterThan(people([HEADER, ...half(0, size)])!);
  });

  test.prop([anyPart, fc.integer({ min: 1, max: 40 })])("another table above never matters", (size, rows) => {
    expect(people([GOODS, ...goods(rows), [], HEADER, ...half(0, size)])).toBe(size);
  });

  test.prop([fc.integer({ min: 2, max: 24 })])("rows and columns may change places", (size) => {
    expect(people(turned([HEADER, ...half(0, size)]))).toBe(size);
  });
});

describe("a handful of people", () => {
  const headed = PEOPLE_TABLES.filter(({ rows, people }) => rows.length === people + 1 && people >= 20);
  test.prop([fc.constantFrom(...headed), fc.integer({ min: 5, max: 20 }), fc.nat(19)])(
    "is found as a long list is",
    ({ rows, fileName, kinds }, size, from) => {
      const [header, ...list] = rows;
      const few = Array.from({ length: size }, (_, row) => list[(from + row) % list.length]!);
      const { inspection } = inspectRows([header!, ...few], { fileName: fileName! });
      expect(inspection.people).toBe(size);
      expect(kindsOf(inspection)).toEqual(
        Object.fromEntries(kinds.flatMap((kind, column) => (kind === null ? [] : [[column, kind]]))),
      );
    },
  );

  test.prop([fc.constantFrom(...HARMLESS_TABLES), fc.integer({ min: 2, max: 20 })])(
    "is not found in a few rows of what says nothing of people",
    ({ rows, fileName }, size) => {
      expect(inspectRows(rows.slice(0, size + 1), { fileName: fileName! }).inspection.people).toBeNull();
    },
  );
});
