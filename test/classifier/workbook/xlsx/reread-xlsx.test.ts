import { expect, it } from "vitest";
import { ReadingStop, rereadXlsx, withWorkbookInSteps } from "../../../../src/classifier/index";
import { READING_LIMITS } from "../../../../src/classifier/workbook/limits";
import { readWorkbook } from "../../../../src/classifier/workbook/read-workbook";
import type { RowSink, SheetHead } from "../../../../src/classifier/workbook/workbook";
import { buildXlsx, type WorkbookPlan } from "../../../support/xlsx";

const limits = { ...READING_LIMITS, isOutOfTime: () => false };

/** Takes heads and rows as they come. */
function taking(seen: unknown[]): (head: SheetHead) => RowSink {
  return (head) => {
    seen.push(head);
    return { row: (position, cells) => seen.push([position, [...cells]]), end: () => seen.push("end") };
  };
}

function reread(bytes: Uint8Array): { readonly seen: unknown[]; readonly steps: number; readonly ok: boolean } {
  const seen: unknown[] = [];
  const reading = withWorkbookInSteps(bytes, limits, function* ({ reading, office, main }) {
    yield* rereadXlsx(reading, office, main, taking(seen));
  });
  let steps = 0;
  let step = reading.next();
  for (; step.done !== true; step = reading.next()) steps++;
  return { seen, steps, ok: step.value.ok };
}

/** As long as two steps, in cells of which some are cut by the end of a step. */
const LONG = Array.from({ length: 300 }, (_, row) => [Array.from({ length: 5000 }, (_each, i) => row + i).join(" ")]);

it.each<[string, Partial<WorkbookPlan>]>([
  ["shared texts", {}],
  ["inline texts", { strings: "inline" }],
  ["a prefix", { prefix: "x" }],
  ["more than a step takes", { strings: "inline", sheets: [{ name: "A", rows: LONG }] }],
])("gives the same cells as reading in one go: %s", (_, plan) => {
  const rows = [["Town", 5, new Date("2020-05-01T00:00:00Z")], [], ["Oslo", true, null]];
  const sheets = [
    { name: "One", rows, hiddenColumns: [1] },
    { name: "Two", rows: [], visibility: "hidden" as const },
  ];
  const bytes = buildXlsx({ sheets, ...plan });
  const expected: unknown[] = [];
  readWorkbook(bytes, "a.xlsx", limits, { sheet: taking(expected) });
  const { seen, steps, ok } = reread(bytes);
  expect(ok).toBe(true);
  expect(JSON.stringify(seen) === JSON.stringify(expected)).toBe(true);
  expect(steps).toBeGreaterThan(1);
});

it.each([
  ["breaks off", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" }],
  ["is not there", { "xl/_rels/workbook.xml.rels": "<Relationships/>" }],
  ["is not listed", { "xl/worksheets/sheet9.xml": "<worksheet><sheetData/></worksheet>" }],
])("is damaged where a sheet %s", (_, parts) => {
  expect(reread(buildXlsx({ sheets: [{ name: "A", rows: [["x"]] }], parts })).ok).toBe(false);
});

it("stops as any reading does", () => {
  const bytes = buildXlsx({ sheets: [{ name: "A", rows: [["x"]] }] });
  const stop = (): never => {
    throw new ReadingStop("out-of-time");
  };
  const reading = withWorkbookInSteps(bytes, limits, function* ({ reading: open, office, main }) {
    yield* rereadXlsx(open, office, main, stop);
  });
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  expect(step.value).toEqual({ ok: false, reason: "out-of-time" });
});
