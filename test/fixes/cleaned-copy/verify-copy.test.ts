import { describe, expect, it } from "vitest";
import type { DraftCopy } from "../../../src/fixes/cleaned-copy/cleaned-copy";
import type { CopySteps } from "../../../src/fixes/cleaned-copy/copy-steps";
import { RemovedValues } from "../../../src/fixes/cleaned-copy/trace";
import { verifyCopy } from "../../../src/fixes/cleaned-copy/verify-copy";
import { COPY_OPTIONS } from "../../support/copy";
import { buildXlsx, type WorkbookPlan } from "../../support/xlsx";

const KEPT = ["Town", "Oslo"];
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

function draftOf(bytes: Uint8Array): DraftCopy {
  const removedValues = new RemovedValues();
  removedValues.add("Anna Abdi");
  return {
    bytes,
    extension: "xlsx",
    removed: { sheets: [], columns: [], rows: [], cells: 1, formulas: 0, parts: 0, isValuesOnly: false },
    removedValues,
    areTabsSeen: false,
    isRemoved: (_, __, column) => column === 1,
    removedColumns: () => [1],
  };
}

function run<T>(steps: CopySteps<T>): { readonly result: T; readonly shares: readonly number[] } {
  const shares: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) shares.push(step.value.share);
  return { result: step.value, shares };
}

const verified = (
  plan: Partial<WorkbookPlan>,
  rows: WorkbookPlan["sheets"][number]["rows"] = [["Town", "removed"], ["Oslo"]],
) =>
  run(
    verifyCopy(
      draftOf(buildXlsx({ sheets: [{ name: "People", rows }], ...plan })),
      COPY_OPTIONS.words,
      COPY_OPTIONS.limits,
    ),
  );

describe("a finished copy", () => {
  it.each<[string, Partial<WorkbookPlan>, string | null]>([
    ["as it should be", {}, null],
    ["with inline texts", { strings: "inline" }, null],
    ["of a prefix", { prefix: "x" }, null],
    ["with a value in a name", { sheets: [{ name: "Anna Abdi", rows: [KEPT] }] }, "trace-left"],
    [
      "with one in a column that is gone",
      {
        sheets: [
          {
            name: "People",
            rows: [
              ["Town", "removed"],
              ["Oslo", "Anna"],
            ],
          },
        ],
      },
      "trace-left",
    ],
    [
      "with one in another part",
      { parts: { "xl/styles.xml": "<x><cellStyle name='by Anna Abdi'/></x>" } },
      "trace-left",
    ],
    ["with notes", { sheets: [{ name: "People", rows: [["Town"]], comments: ["x"] }] }, "trace-left"],
    ["with a part that copies do not have", { parts: { "xl/x.xml": "<x/>" } }, "trace-left"],
    ["with a pivot cache", { pivotRows: [["Town"], ["Oslo"]] }, "trace-left"],
    [
      "with a sheet that no tab shows",
      { parts: { "xl/worksheets/sheet9.xml": `<worksheet xmlns:t="${SHEET}"/>` } },
      "not-verified",
    ],
    [
      "with a sheet that breaks off",
      { parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" } },
      "not-verified",
    ],
    ["without its sheet", { parts: { "xl/_rels/workbook.xml.rels": "<Relationships/>" } }, "not-verified"],
  ])("%s", (_, plan, expected) => {
    expect(verified(plan).result).toBe(expected);
  });

  it("is none where it cannot be opened", () => {
    const { words, limits } = COPY_OPTIONS;
    expect(run(verifyCopy(draftOf(new Uint8Array(9)), words, limits)).result).toBe("not-verified");
    const outOfTime = { ...limits, isOutOfTime: () => true };
    const bytes = buildXlsx({ sheets: [{ name: "People", rows: [KEPT] }] });
    expect(run(verifyCopy(draftOf(bytes), words, outOfTime)).result).toBe("not-verified");
  });

  it("is read in steps that say how far they are, and can be stopped between any two of them", () => {
    const rows = Array.from({ length: 4000 }, () => ["Oslo ".repeat(800)]);
    const { result, shares } = verified({ strings: "inline", level: 1 }, rows);
    expect(result).toBeNull();
    expect(shares.length).toBeGreaterThan(4);
    expect(shares.every((share, i) => share >= (shares[i - 1] ?? 0.75) && share <= 1)).toBe(true);
  });

  it("is read as a whole where one cell is longer than a step", () => {
    expect(
      verified({ strings: "inline" }, [["Town"], [Array.from({ length: 1_200_000 }, (_, i) => i).join(" ")]]).result,
    ).toBeNull();
  });
});
