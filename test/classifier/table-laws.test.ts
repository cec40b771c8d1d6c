import { fc, test as law } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { VERDICTS } from "../../src/classifier/index";
import { describeAlert } from "../../src/locales/index";
import { judge } from "../support/judge";
import { buildSnapshot } from "../support/message";
import { syntheticPeople } from "../support/people";
import { ENGLISH } from "../support/words";
import type { WorkbookPlan } from "../support/xlsx";
import { buildXlsx } from "../support/xlsx";

type Row = readonly (string | number)[];

const PEOPLE = syntheticPeople(60).map(({ fullName, email, birthDate, salary, gender, phone }) => ({
  Name: fullName,
  Email: email,
  "Date of birth": birthDate,
  Salary: String(salary),
  Gender: gender,
  Phone: phone,
}));
const COLUMNS = ["Name", "Email", "Date of birth", "Salary", "Gender", "Phone"] as const;
const judged = (lines: readonly string[]) =>
  judge(
    buildSnapshot({
      to: ["someone@elsewhere.example"],
      attachments: [{ name: "list.csv", bytes: Buffer.from(lines.join("\r\n")) }],
    }),
  );
const linesOf = (columns: readonly (typeof COLUMNS)[number][], count: number): string[] => [
  columns.join(";"),
  ...PEOPLE.slice(0, count).map((person) => columns.map((column) => person[column]).join(";")),
];

describe("a table", () => {
  const anyColumns = fc.subarray([...COLUMNS], { minLength: 2 });

  law.prop([anyColumns, fc.integer({ min: 2, max: 60 }), fc.infiniteStream(fc.nat())])(
    "says the same in whatever order its rows are",
    (columns, count, order) => {
      const [head = "", ...rows] = linesOf(columns, count);
      const shuffled = rows
        .map((row) => ({ row, at: order.next().value as number }))
        .sort((one, other) => one.at - other.at)
        .map(({ row }) => row);
      const { verdict, people, findings } = judged([head, ...rows]);
      const other = judged([head, ...shuffled]);
      expect([other.verdict, other.people, other.findings.map(({ rule }) => rule)]).toEqual([
        verdict,
        people,
        findings.map(({ rule }) => rule),
      ]);
    },
  );

  law.prop([anyColumns, fc.constantFrom(...COLUMNS), fc.integer({ min: 2, max: 60 })])(
    "is never judged milder with one personal column more",
    (columns, added, count) => {
      fc.pre(columns.includes("Name") || columns.includes("Email"));
      const wider = [...new Set([...columns, added])];
      const before = VERDICTS.indexOf(judged(linesOf(columns, count)).verdict);
      expect(VERDICTS.indexOf(judged(linesOf(wider, count)).verdict)).toBeGreaterThanOrEqual(before);
    },
  );
});

const STAFF: readonly Row[] = [
  ["Name", "Date of birth", "Salary"],
  ...syntheticPeople(90, 5).map(({ fullName, birthDate, salary }) => [fullName, birthDate, salary]),
];
const PRICES: readonly Row[] = [
  ["Article", "Unit", "Price"],
  ...Array.from({ length: 90 }, (_, at) => [`Bolt M${String(at)}`, "box", at * 2]),
];
const SUMS: readonly Row[] = [
  ["Office", "Total"],
  ["Bern", 40],
  ["Rome", 50],
];
const sums = { name: "Summary", rows: SUMS };

/** A workbook that keeps a table where its reader does not see it. */
const MECHANISMS: Readonly<Record<string, (rows: readonly Row[]) => WorkbookPlan>> = {
  "hidden-sheet": (rows) => ({ sheets: [sums, { name: "d", rows, visibility: "hidden" }] }),
  "very-hidden-sheet": (rows) => ({ sheets: [sums, { name: "d", rows, visibility: "veryHidden" }] }),
  "hidden-rows": (rows) => ({
    sheets: [{ name: "d", rows, hiddenRows: Array.from({ length: 80 }, (_, at) => at + 5) }],
  }),
  "hidden-columns": (rows) => ({ sheets: [{ name: "d", rows, hiddenColumns: [1, 2] }] }),
  "pivot-cache": (rows) => ({ sheets: [sums], pivotRows: rows }),
  "external-link": (rows) => ({ sheets: [sums], externalRows: rows }),
};

describe.each(Object.entries(MECHANISMS))("what a file keeps out of sight: %s", (mechanism, plan) => {
  const judgedFile = (rows: readonly Row[]) =>
    judge(
      buildSnapshot({
        to: ["someone@elsewhere.example"],
        attachments: [{ name: "report.xlsx", bytes: buildXlsx(plan(rows)) }],
      }),
    );

  test("people are counted, the first fix takes them out, and the alert says what is seen and what is held", () => {
    const report = judgedFile(STAFF);
    const [worst] = report.findings;
    expect(worst).toMatchObject({ rule: "hidden-data", verdict: "review", data: { parts: [{ mechanism }] } });
    expect(report.fixes[0]).toBe("drop-hidden");
    const seen = mechanism === "hidden-rows" ? 10 : mechanism === "hidden-columns" ? 90 : 2;
    const held = mechanism.startsWith("hidden-") && mechanism !== "hidden-sheet" ? 90 : 92;
    expect(worst?.data).toMatchObject({ rowsSeen: seen, rowsHeld: held });
    const text = describeAlert(report, ENGLISH);
    expect(text).toMatch(/^\d+ people .*report\.xlsx/u);
    if (seen < held) expect(text).toContain(`You see ${String(seen)} rows, the file holds ${String(held)}.`);
  });

  test("a price list there is nobody's business", () => {
    expect(judgedFile(PRICES)).toMatchObject({ verdict: "send", findings: [], doubts: [] });
  });
});

test("people on a second sheet in plain sight are seen, and the finding says where", () => {
  const bytes = buildXlsx({ sheets: [sums, { name: "Staff", rows: STAFF }] });
  const message = buildSnapshot({
    to: ["someone@elsewhere.example"],
    attachments: [{ name: "report.xlsx", bytes }],
  });
  expect(judge(message).findings).toMatchObject([{ rule: "personal-columns", data: { isOnLaterSheets: true } }]);
});
