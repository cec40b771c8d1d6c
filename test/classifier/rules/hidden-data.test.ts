import type { AttachmentInspection, PersonalKind } from "../../../src/classifier/index";
import { BALANCED, unknown } from "../../../src/classifier/index";
import { inspectionOf } from "../../support/inspection";
import { buildSnapshot } from "../../support/message";
import { testRule } from "../../support/test-rule";

const outside = buildSnapshot({ to: ["someone@elsewhere.example"] });
const inside = buildSnapshot({ to: ["colleague@example.org"] });

/** A sheet of sums that is seen, and beside it what the test hides. */
function sums(hidden: Partial<AttachmentInspection>): AttachmentInspection {
  const { sheets, ...more } = hidden;
  const seen = inspectionOf("report.xlsx", null);
  return { ...seen, ...more, sheets: [...seen.sheets, ...(sheets ?? [])] };
}

function sheet(people: number, kinds: readonly PersonalKind[], more: object = {}) {
  return { ...inspectionOf("x", people, kinds).sheets[0]!, index: 1, ...more };
}

const cache = (people: number | null, kinds: readonly PersonalKind[], rows = people ?? 500) => ({
  store: "pivot-cache" as const,
  rows,
  people,
  kinds,
});
const staff: readonly PersonalKind[] = ["full-name", "salary"];
const [seenStaff] = inspectionOf("x", 300, staff).sheets;

testRule("hidden-data", ["failed", "passed", "cantTell", "inapplicable"], {
  failed: [
    {
      name: "Norfolk and Suffolk: victims in a pivot cache behind twenty rows",
      message: outside,
      inspections: [sums({ caches: [cache(1_230, ["full-name", "person-reference"])] })],
      data: {
        people: 1_230,
        rowsSeen: 10,
        rowsHeld: 1_240,
        parts: [{ mechanism: "pivot-cache", rows: 1_230, people: 1_230 }],
      },
      exposure: "outside",
    },
    {
      name: "Islington: health behind a pivot table is grave",
      message: inside,
      inspections: [sums({ caches: [cache(2_375, ["health", "full-name"])] })],
      data: { kinds: ["health", "full-name"] },
      exposure: "grave",
    },
    {
      name: "a hidden sheet, among colleagues",
      message: inside,
      inspections: [sums({ sheets: [sheet(90, staff, { visibility: "hidden" })] })],
      data: { parts: [{ mechanism: "hidden-sheet", rows: 90, people: 90 }] },
      exposure: "inside",
    },
    {
      name: "a very hidden sheet",
      message: outside,
      inspections: [sums({ sheets: [sheet(90, staff, { visibility: "veryHidden" })] })],
      data: { parts: [{ mechanism: "very-hidden-sheet", rows: 90, people: 90 }] },
    },
    {
      name: "Boeing: hidden columns on a sheet that is seen",
      message: outside,
      inspections: [
        {
          ...inspectionOf("x.xlsx", 36_000, ["full-name"]),
          sheets: [
            sheet(36_000, ["full-name", "national-id"], {
              index: 0,
              columns: [
                { ...seenStaff!.columns[0]! },
                { ...seenStaff!.columns[1]!, kind: "national-id", hidden: true },
              ],
            }),
          ],
        },
      ],
      data: {
        people: 36_000,
        kinds: ["national-id"],
        parts: [{ mechanism: "hidden-columns", rows: 36_000, people: 36_000 }],
      },
      exposure: "grave",
    },
    {
      name: "white letters on white",
      message: outside,
      inspections: [
        {
          ...inspectionOf("x.xlsx", 40, ["full-name"]),
          sheets: [
            sheet(40, ["full-name", "national-id"], {
              index: 0,
              unseenColumns: [1],
              columns: [
                { ...seenStaff!.columns[0]! },
                { ...seenStaff!.columns[1]!, kind: "national-id", hidden: true },
              ],
            }),
          ],
        },
      ],
      data: { people: 40, kinds: ["national-id"], parts: [{ mechanism: "unseen-text", rows: 40, people: 40 }] },
      exposure: "grave",
    },
    {
      name: "rows that a filter hides",
      message: outside,
      inspections: [{ ...inspectionOf("x.xlsx", 300, staff), sheets: [{ ...seenStaff!, hiddenRows: 150 }] }],
      data: { rowsSeen: 150, rowsHeld: 300, parts: [{ mechanism: "hidden-rows", rows: 150, people: 150 }] },
    },
    {
      name: "a workbook inside a document",
      message: outside,
      inspections: [
        { ...sums({ sheets: [sheet(59, staff, { within: ["word/embeddings/one.xlsx"] })] }), format: "docx" },
      ],
      data: { parts: [{ mechanism: "embedded-file", rows: 59, people: 59 }] },
    },
    {
      name: "cells of another workbook",
      message: outside,
      inspections: [sums({ caches: [{ ...cache(40, staff), store: "external-link" }] })],
      data: { parts: [{ mechanism: "external-link", rows: 40, people: 40 }] },
    },
    {
      name: "EQC: the pivot table was made of more than the sheet shows",
      message: outside,
      inspections: [{ ...inspectionOf("x.xlsx", 9_700, staff), caches: [cache(98_000, staff)] }],
      data: { people: 98_000 },
    },
    {
      name: "the pivot table keeps a column that the sheet has not",
      message: outside,
      inspections: [{ ...inspectionOf("x.xlsx", 300, staff), caches: [cache(300, [...staff, "birth-date"])] }],
      data: { people: 300 },
    },
    {
      name: "several mechanisms in one file are one finding",
      message: outside,
      inspections: [sums({ sheets: [sheet(90, staff, { visibility: "hidden" })], caches: [cache(100, staff)] })],
      data: { people: 100, parts: [{ mechanism: "hidden-sheet" }, { mechanism: "pivot-cache" }] },
    },
    {
      name: "a short list of approvers on a hidden sheet",
      message: outside,
      inspections: [sums({ sheets: [sheet(12, ["full-name"], { visibility: "hidden" })] })],
      exposure: "minor",
    },
    {
      name: "the same where a header says what they did",
      message: inside,
      inspections: [sums({ isSensitive: true, sheets: [sheet(12, ["full-name"], { visibility: "hidden" })] })],
      exposure: "grave",
    },
  ],
  passed: [
    {
      name: "a hidden column of which nothing but its neighbours tells what it is",
      message: outside,
      inspections: [
        sums({
          sheets: [
            sheet(300, staff, {
              columns: seenStaff!.columns.map((column, at) => ({ ...column, hidden: at === 1, isGuess: at === 1 })),
            }),
          ],
        }),
      ],
    },
    {
      name: "a hidden look-up sheet",
      message: outside,
      inspections: [sums({ sheets: [{ ...inspectionOf("x", null).sheets[0]!, index: 1, visibility: "hidden" }] })],
    },
    {
      name: "a pivot table that holds only sums",
      message: outside,
      inspections: [sums({ caches: [cache(null, [])] })],
    },
    {
      name: "a pivot table of the sheet that is seen",
      message: outside,
      inspections: [{ ...inspectionOf("x.xlsx", 300, staff), caches: [cache(300, staff)] }],
    },
    {
      name: "one person's form behind",
      message: outside,
      inspections: [sums({ sheets: [sheet(1, staff, { visibility: "hidden" })] })],
    },
    {
      name: "files of an archive are seen",
      message: outside,
      inspections: [
        { ...inspectionOf("x.zip", 300, staff), format: "zip", sheets: [{ ...seenStaff!, within: ["staff.xlsx"] }] },
      ],
    },
    {
      name: "rows hidden in a price list",
      message: outside,
      inspections: [
        { ...inspectionOf("prices.xlsx", null), sheets: [{ ...inspectionOf("x", null).sheets[0]!, hiddenRows: 5 }] },
      ],
    },
    {
      name: "comments",
      message: outside,
      inspections: [
        { ...inspectionOf("prices.xlsx", null), stores: { ...inspectionOf("x", null).stores, comments: 12 } },
      ],
    },
  ],
  cantTell: [
    {
      name: "a data model, which cannot be read",
      message: outside,
      inspections: [
        { ...inspectionOf("x.xlsx", null), stores: { ...inspectionOf("x", null).stores, hasDataModel: true } },
      ],
      reason: "data-model",
    },
    {
      name: "Cc could not be read",
      message: { ...outside, cc: unknown("host-silent") },
      policy: BALANCED,
      reason: "host-silent",
    },
  ],
  inapplicable: [{ name: "nothing attached", message: outside }],
});
