import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { inspectAttachment } from "../../../src/classifier/inspection/inspect-attachment";
import type { AttachmentInspection } from "../../../src/classifier/inspection/inspection";
import { known, unknown } from "../../../src/classifier/message/observed";
import { READING_LIMITS } from "../../../src/classifier/workbook/limits";
import { agoraSheet, syntheticPeople, type SheetRow } from "../../support/people";
import { buildXlsx } from "../../support/xlsx";

const LIMITS = { ...READING_LIMITS, isOutOfTime: () => false };

function inspect(sheets: readonly (readonly SheetRow[])[], name = "list.xlsx"): AttachmentInspection {
  const bytes = buildXlsx({ sheets: sheets.map((rows, index) => ({ name: `Sheet${index + 1}`, rows })) });
  return inspectAttachment({ name, kind: "file", content: known(bytes) }, LIMITS);
}

const PEOPLE = syntheticPeople(80);
const byEmail = (from: number, to: number): SheetRow[] => [
  ["Name", "Email"],
  ...PEOPLE.slice(from, to).map((p) => [p.fullName, p.email]),
];
const byNumber = (from: number, to: number): SheetRow[] => [
  ["Employee ID", "Gender", "Salary"],
  ...PEOPLE.slice(from, to).map((p) => [p.employeeId, p.gender, p.salary]),
];

describe("an attachment", () => {
  it("that is a workbook tells its people and personal columns", () => {
    const inspection = inspect([agoraSheet(45)], "agora.xlsx");
    expect(inspection).toMatchObject({ name: "agora.xlsx", format: "xlsx", people: 45, doubts: [] });
    expect(inspection.sheets[0]!.columns).toHaveLength(7);
  });

  it("in the cloud is a doubt, whatever content it claims to have", () => {
    const content = known(new Uint8Array([1, 2, 3]));
    expect(inspectAttachment({ name: "list.xlsx", kind: "cloud", content }, LIMITS)).toMatchObject({
      format: null,
      people: null,
      sheets: [],
      doubts: ["cloud-link"],
    });
  });

  it.each(["no-content", "host-refused", "host-silent"] as const)(
    "without content (%s) carries the reason as its doubt",
    (reason) => {
      expect(inspectAttachment({ name: "a.csv", kind: "file", content: unknown(reason) }, LIMITS)).toMatchObject({
        format: null,
        people: null,
        doubts: [reason],
      });
    },
  );

  it("with very many headers of words without spaces is a doubt once time is over, beside the people of other sheets", () => {
    let asked = 0;
    const headers = Array.from(
      { length: 3_000 },
      (_, at) => `${"姓名".repeat(20)}龘${"姓名".repeat(1 + (at % 9))}${at}`,
    );
    const bytes = buildXlsx({
      sheets: [
        { name: "A", rows: agoraSheet(30) },
        { name: "B", rows: [headers] },
      ],
    });
    const inspectUntil = (most: number): AttachmentInspection => {
      asked = 0;
      const limits = { ...READING_LIMITS, isOutOfTime: () => ++asked > most };
      return inspectAttachment({ name: "list.xlsx", kind: "file", content: known(bytes) }, limits);
    };
    expect(inspectUntil(Infinity).doubts).toEqual([]);
    // Nearly every one of its headers is a moment at which time may be over.
    expect(asked).toBeGreaterThan(2_000);
    expect(inspectUntil(1_000)).toMatchObject({ people: 30, doubts: ["out-of-time"] });
    expect(asked).toBeLessThan(1_010);
  });

  it("cut short keeps what was read beside the doubt", () => {
    const whole = buildXlsx({
      sheets: [
        { name: "A", rows: agoraSheet(30) },
        { name: "B", rows: agoraSheet(2_000, 3) },
      ],
    });
    let asked = 0;
    const limits = { ...READING_LIMITS, isOutOfTime: () => ++asked > 4 };
    const inspection = inspectAttachment({ name: "a.xlsx", kind: "file", content: known(whole) }, limits);
    expect(inspection.doubts).toContain("out-of-time");
  });
});

describe("people of several sheets", () => {
  it("who are told apart the same way count once", () => {
    expect(inspect([byEmail(0, 40), byEmail(20, 60)]).people).toBe(60);
  });

  it("who are told apart differently may be the same: the larger number stands", () => {
    expect(inspect([byEmail(0, 40), byNumber(0, 70)]).people).toBe(70);
  });

  it("are not looked for in sheets about things", () => {
    const prices: SheetRow[] = [
      ["Product", "Price"],
      ["Desk lamp", 12],
      ["Oak table", 300],
    ];
    expect(inspect([prices, byEmail(0, 25)])).toMatchObject({ people: 25, sheets: [{ people: null }, { people: 25 }] });
    expect(inspect([prices]).people).toBeNull();
  });

  it("are found by the first and last name in one sheet and the full name in the other", () => {
    const halves: SheetRow[] = [
      ["First name", "Last name"],
      ...PEOPLE.slice(0, 30).map((p) => [p.firstName, p.lastName]),
    ];
    const full: SheetRow[] = [
      ["Full name", "Age"],
      ...PEOPLE.slice(10, 50).map((p, row) => [`${p.lastName} ${p.firstName}`, 20 + row]),
    ];
    expect(inspect([halves, full]).people).toBe(50);
  });
});

describe("the words of a file", () => {
  const words = fc.stringMatching(/^[A-Z][a-z]{7,10}$/).map((word) => `Zq${word}`);

  test.prop([words, words, words], { numRuns: 25 })("never get into the inspection", (header, cell, sheetName) => {
    const rows: SheetRow[] = [
      ["Full name", "Email", `${header} phone`, header],
      ...PEOPLE.slice(0, 20).map((p) => [
        `${p.firstName} ${cell}`,
        `${cell.toLowerCase()}.${p.employeeId}@example.org`,
        p.phone,
        cell,
      ]),
    ];
    const bytes = buildXlsx({ sheets: [{ name: sheetName, rows }] });
    const inspection = inspectAttachment({ name: "people.xlsx", kind: "file", content: known(bytes) }, LIMITS);
    const text = JSON.stringify(inspection).toLowerCase();
    expect(inspection.people).toBe(20);
    for (const word of [header, cell, sheetName, "full name", PEOPLE[0]!.firstName, PEOPLE[0]!.phone]) {
      expect(text).not.toContain(word.toLowerCase());
    }
  });
});
