import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { READING_LIMITS, inspectAttachment, known } from "../../src/classifier/index";
import { COPY_OPTIONS, copyOf } from "../support/copy";
import { partsSaying } from "../support/find-words";
import { readFile } from "../support/read-file";
import { SHARED_DATA, isSharedDataHere } from "./shared";

const FOLDER = join(SHARED_DATA, "tables/files");
const FILES = isSharedDataHere ? readdirSync(FOLDER).filter((name) => /\.(?:xlsx|xlsm|csv|tsv)$/i.test(name)) : [];
/** A record has a field more than the header ("555-5555, dog"): what else lies elsewhere there cannot be told. */
const REFUSED = ["0703_users.csv"];
/** Values looked for in each copy: enough to find a leak, few enough to be quick. */
const MOST_VALUES = 60;

describe.skipIf(!isSharedDataHere)("copies of real files without their personal columns", () => {
  test.each(FILES)("%s", (name) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
    const limits = { ...READING_LIMITS, isOutOfTime: () => false };
    const inspection = inspectAttachment({ name, kind: "file", content: known(bytes) }, limits);
    const columns = inspection.sheets.flatMap(({ index, within, columns: found }) =>
      within.length > 0 ? [] : found.map((column) => ({ sheet: index, index: column.index })),
    );
    if (columns.length === 0 || inspection.doubts.length > 0) return;
    const copy = copyOf(bytes, name, "drop-columns");
    expect(copy).toMatchObject(REFUSED.includes(name) ? { ok: false, reason: "not-verified" } : { ok: true });
    if (!copy.ok) return;
    const isGone = (sheet: number, column: number): boolean =>
      columns.some((each) => each.sheet === sheet && each.index === column);
    const [before, after] = [readFile(bytes, name), readFile(copy.bytes, copy.name)];
    const sheets = before.sheets.filter(({ head }) => head.store === undefined);
    const kept = new Set<string>();
    const removed = new Set<string>();
    sheets.forEach(({ head, rows }, position) => {
      const rowsAfter = new Map(after.sheets[position]!.rows.map((row) => [row.position, row.cells]));
      for (const { position: row, cells } of rows) {
        cells.forEach((cell, column) => {
          if (cell === null) return;
          if (isGone(head.index, column)) removed.add(String(cell));
          else {
            kept.add(String(cell));
            const now = rowsAfter.get(row)?.[column] ?? null;
            // A formula that was made from what is gone may be empty; nothing is ever another value.
            if (now !== null) expect(now).toEqual(cell);
          }
        });
      }
    });
    const words = [...removed].filter((word) => word.length >= 6 && !/^[\d.-]+$/.test(word));
    const unique = words.filter((word) => ![...kept].some((other) => other.includes(word))).slice(0, MOST_VALUES);
    // "AVERAGE" as a label and as the function beside it.
    const isFunction = (word: string): boolean => partsSaying(bytes, `${word}(`).length > 0;
    for (const word of unique.filter((each) => !isFunction(each))) expect(partsSaying(copy.bytes, word)).toEqual([]);
  });
});

describe.skipIf(!isSharedDataHere)("copies of real files without hidden parts, and of what is seen", () => {
  test.each(FILES)("%s", (name) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
    for (const fix of ["drop-hidden", "visible-values-only"] as const) {
      const before = readFile(bytes, name, COPY_OPTIONS.limits);
      const copy = copyOf(bytes, name, fix);
      if (before.doubts.length > 0) continue;
      expect(copy).toMatchObject({ ok: true });
      if (!copy.ok) continue;
      const seen = before.sheets.filter(({ head }) => head.visibility === "visible" && head.store === undefined);
      const after = readFile(copy.bytes, copy.name);
      expect(after.doubts).toEqual([]);
      seen.forEach(({ head, rows }, position) => {
        const isHidden = (column: number): boolean =>
          head.hiddenColumns.some(({ first, last }) => column >= first && column <= last);
        const shown = rows
          .filter((row) => !row.isHidden)
          .map(
            ({ position: row, cells }) => [row, cells.map((cell, column) => (isHidden(column) ? null : cell))] as const,
          )
          .filter(([, cells]) => cells.some((cell) => cell !== null));
        const inCopy = new Map(after.sheets[position]!.rows.map((row) => [row.position, row.cells]));
        for (const [row, cells] of shown)
          cells.forEach((cell, column) => expect(inCopy.get(row)?.[column] ?? null).toEqual(cell));
      });
    }
  });
});
