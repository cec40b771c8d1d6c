import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { FileFormat, SheetVisibility } from "../../src/classifier/workbook/workbook";
import { readFile } from "../support/read-file";
import { isSharedDataHere, SHARED_DATA } from "./shared";

const FOLDER = join(SHARED_DATA, "robust");

/** One line of the manifest: what a scan that is not ours saw. */
interface Listed {
  readonly file: string;
  readonly format: string;
  readonly features: {
    readonly encrypted?: string | boolean;
    readonly sheets?: number;
    readonly hidden_sheets?: number;
    readonly very_hidden_sheets?: number;
  };
}

interface Outcome extends Listed {
  readonly read: FileFormat;
  readonly doubts: readonly string[];
  readonly rows: number;
  readonly openSheets: number;
  readonly visibilities: readonly SheetVisibility[];
}

/** Formats that cannot hold a table, or whose rows are there: these need no doubt when nothing was handed over. */
const NEEDS_NO_ROWS: readonly FileFormat[] = [
  "image",
  "pdf",
  "text",
  "xlsx",
  "xlsm",
  "xlsb",
  "xls",
  "ods",
  "csv",
  "tsv",
];

function outcomeOf(listed: Listed): Outcome {
  const file = readFile(new Uint8Array(readFileSync(join(FOLDER, listed.file))), basename(listed.file));
  return {
    ...listed,
    read: file.format,
    doubts: file.doubts,
    rows: file.sheets.reduce((rows, sheet) => rows + sheet.rows.length, 0),
    openSheets: file.sheets.filter((sheet) => sheet.ends !== 1).length,
    visibilities: file.sheets
      // A sheet that is on no list has no name.
      .filter(({ head }) => head.store === undefined && head.within.length === 0 && head.name !== "")
      .map(({ head }) => head.visibility),
  };
}

describe.skipIf(!isSharedDataHere)("workbooks that break readers", () => {
  let outcomes: readonly Outcome[] = [];
  const namesOf = (list: readonly Outcome[]) =>
    list.map(({ file, read, doubts }) => `${file}: ${read} ${doubts.join(" ")}`);

  beforeAll(() => {
    const lines = readFileSync(join(FOLDER, "manifest.jsonl"), "utf8")
      .split("\n")
      .filter((line) => line !== "");
    outcomes = lines.map((line) => outcomeOf(JSON.parse(line) as Listed));
  }, 300_000);

  it("are all there", () => {
    expect(outcomes.length).toBe(1941);
  });

  it("end in rows, a named doubt, or a format that needs neither", () => {
    const silent = outcomes.filter(
      ({ read, doubts, rows }) => rows === 0 && doubts.length === 0 && !NEEDS_NO_ROWS.includes(read),
    );
    expect(namesOf(silent)).toEqual([]);
  });

  it("leave no sheet open", () => {
    expect(namesOf(outcomes.filter(({ openSheets }) => openSheets > 0))).toEqual([]);
  });

  it("are known as encrypted when they are", () => {
    // The scan saw a password's record in a stream that no longer begins as a workbook does.
    const broken = /POIHSSFFuzzer-6537773940867072/;
    const encrypted = outcomes.filter(({ file, features }) => features.encrypted !== undefined && !broken.test(file));
    expect(encrypted.length).toBeGreaterThan(30);
    expect(namesOf(encrypted.filter(({ doubts }) => !doubts.includes("encrypted")))).toEqual([]);
  });

  it("are not called encrypted when they are not", () => {
    // Two xls files have a FILEPASS record that the scan did not see; other readers ask for a password too.
    const unlisted = /employees-password|POIHSSFFuzzer-4651309315719168/;
    const open = outcomes.filter(({ file, features }) => features.encrypted === undefined && !unlisted.test(file));
    expect(namesOf(open.filter(({ doubts }) => doubts.includes("encrypted")))).toEqual([]);
  });

  it("have the hidden and very hidden sheets that the scan saw", () => {
    const workbooks = outcomes.filter(
      ({ read, doubts }) => (read === "xlsx" || read === "xlsm") && doubts.length === 0,
    );
    const differ = workbooks.filter(({ features, visibilities }) => {
      const count = (visibility: SheetVisibility) => visibilities.filter((one) => one === visibility).length;
      const hidden = (features.hidden_sheets ?? 0) - count("hidden");
      const veryHidden = (features.very_hidden_sheets ?? 0) - count("veryHidden");
      // Chart sheets and modules have no cells and are not handed over; the scan counts them.
      const withoutCells = (features.sheets ?? visibilities.length) - visibilities.length;
      return hidden < 0 || veryHidden < 0 || hidden + veryHidden > withoutCells;
    });
    expect(workbooks.length).toBeGreaterThan(1000);
    expect(namesOf(differ)).toEqual([]);
  });
});
