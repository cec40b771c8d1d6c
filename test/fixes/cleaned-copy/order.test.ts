import { describe, expect, it } from "vitest";
import { COPY_FIXES } from "../../../src/fixes/index";
import { copyOf } from "../../support/copy";
import { buildFullWorkbook } from "../../support/full-workbook";
import { findDisorder } from "../../support/package-order";
import { agoraSheet } from "../../support/people";
import { buildXlsx } from "../../support/xlsx";

const WORKBOOKS = {
  "that holds every feature": buildFullWorkbook({
    rows: [
      { secret: "Amina Abdi", otherSecret: "amina@example.org", amount: 12.5, day: 45_000, note: "paid in May" },
      { secret: "Ben Brown", otherSecret: "ben@example.org", amount: 7, day: 45_001, note: "open" },
    ],
    hiddenRows: [2],
  }),
  "with hidden sheets": buildXlsx({
    sheets: [
      { name: "People", rows: agoraSheet(8) },
      { name: "More", rows: agoraSheet(5), visibility: "hidden" },
    ],
  }),
};

describe.each(Object.entries(WORKBOOKS))("a copy of a workbook %s", (_, workbook) => {
  it.each(COPY_FIXES)("is put together as Excel wants it: %s", (fix) => {
    const copy = copyOf(workbook, "staff.xlsx", fix, fix === "drop-columns" ? [{ sheet: 0, index: 0 }] : undefined);
    expect(copy.ok && findDisorder(copy.bytes)).toEqual([]);
  });
});
