import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readFile } from "../support/read-file";
import { ENDS_THE_PROCESS, EXPLAINED_HUCRE, EXPLAINED_PAPAPARSE, EXPLAINED_SHEETJS } from "./known-differences";
import { seenByHucre } from "./other-readers/hucre";
import { differences, seenByUs, type SeenSheet } from "./other-readers/seen-sheet";
import { seenBySheetJs } from "./other-readers/sheetjs";
import { isSharedDataHere, SHARED_DATA } from "./shared";

const FOLDER = join(SHARED_DATA, "robust");

function listed(...formats: readonly string[]): readonly string[] {
  return readFileSync(join(FOLDER, "manifest.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { file: string; format: string })
    .filter(({ format }) => formats.includes(format))
    .map(({ file }) => file);
}

interface Compared {
  readonly same: number;
  /** Neither explained nor doubted: `file: what differs`. */
  readonly unexplained: readonly string[];
}

/** Compares one reader with ours, file by file; a file of ours with a doubt may lack rows, and one that the other cannot read says nothing. */
async function compare(
  files: readonly string[],
  see: (bytes: Uint8Array) => readonly SeenSheet[] | Promise<readonly SeenSheet[]>,
  explained: ReadonlyMap<string, string>,
): Promise<Compared> {
  const unexplained: string[] = [];
  let same = 0;
  for (const file of files) {
    const name = basename(file);
    if (ENDS_THE_PROCESS.includes(name) || explained.has(name)) continue;
    const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
    const ours = readFile(bytes, name);
    if (ours.doubts.length > 0) continue;
    let theirs: readonly SeenSheet[];
    try {
      theirs = await see(bytes);
    } catch {
      continue;
    }
    const found = differences(seenByUs(ours), theirs);
    if (found.length === 0) same++;
    else unexplained.push(`${name}: ${found.join("; ")}`);
  }
  return { same, unexplained };
}

/** Agreed at least so often when this was written, so that a comparison that compares nothing fails. */
const AGREEMENT = [
  ["xlsx", ["xlsx", "xlsm", "xltx", "xltm", "xlam"], 970, 920],
  ["xlsb", ["xlsb"], 140, 130],
  ["xls", ["xls"], 420, 300],
  ["ods", ["ods"], 35, 30],
] as const;

describe.skipIf(!isSharedDataHere)(
  "every cell, date and hidden part is what others see, or the difference is explained",
  () => {
    it.each(AGREEMENT)("%s, with @e965/xlsx", async (_, formats, least) => {
      const { same, unexplained } = await compare(listed(...formats), seenBySheetJs, EXPLAINED_SHEETJS);
      expect(unexplained).toEqual([]);
      expect(same).toBeGreaterThanOrEqual(least);
    });

    it.each(AGREEMENT)("%s, with hucre", async (format, formats, _, least) => {
      const see = (bytes: Uint8Array) => seenByHucre(bytes, format === "xlsx");
      const { same, unexplained } = await compare(listed(...formats), see, EXPLAINED_HUCRE);
      expect(unexplained).toEqual([]);
      expect(same).toBeGreaterThanOrEqual(least);
    });

    it("csv and tsv in UTF-8, with papaparse where it finds a delimiter", () => {
      let same = 0;
      const unexplained: string[] = [];
      for (const file of listed("csv", "tsv")) {
        const name = basename(file);
        const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
        const ours = readFile(bytes, name);
        const text = Buffer.from(bytes)
          .toString("utf8")
          .replace(/^\uFEFF/, "");
        if (ours.doubts.length > 0 || /[\uFFFD\0]/.test(text) || EXPLAINED_PAPAPARSE.has(name)) continue;
        const theirs = Papa.parse<string[]>(text);
        if (theirs.errors.some(({ code }) => code === "UndetectableDelimiter")) continue;
        const seen = theirs.data.map(trimmed).filter((row) => row.length > 0);
        const own = ours.sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell ?? "")));
        if (JSON.stringify(own) === JSON.stringify(seen)) same++;
        else unexplained.push(name);
      }
      expect(unexplained).toEqual([]);
      expect(same).toBeGreaterThan(100);
    });
  },
);

function trimmed(row: readonly string[]): readonly string[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === "") length--;
  return row.slice(0, length);
}
