import { READING_LIMITS } from "../../src/classifier/workbook/limits";
import { readWorkbook } from "../../src/classifier/workbook/read-workbook";
import type { CellValue, Reading, ReadingLimits, SheetHead } from "../../src/classifier/workbook/workbook";

export interface ReadRow {
  readonly position: number;
  readonly cells: readonly CellValue[];
  readonly isHidden: boolean;
}

export interface ReadSheet {
  readonly head: SheetHead;
  readonly rows: readonly ReadRow[];
  /** How often the end was told. */
  readonly ends: number;
}

export interface ReadFile extends Reading {
  readonly sheets: readonly ReadSheet[];
}

/** Reads a file and keeps everything that was handed over. */
export function readFile(
  bytes: Uint8Array | string,
  name = "file.xlsx",
  limits: Partial<ReadingLimits> = {},
): ReadFile {
  const sheets: { head: SheetHead; rows: ReadRow[]; ends: number }[] = [];
  const reading = readWorkbook(
    typeof bytes === "string" ? new Uint8Array(Buffer.from(bytes, "utf8")) : bytes,
    name,
    { ...READING_LIMITS, isOutOfTime: () => false, ...limits },
    {
      sheet(head) {
        const sheet = { head, rows: [] as ReadRow[], ends: 0 };
        sheets.push(sheet);
        return {
          row: (position, cells, isHidden) => sheet.rows.push({ position, cells: [...cells], isHidden }),
          end: () => sheet.ends++,
        };
      },
    },
  );
  return { ...reading, sheets };
}

/** The cells of each sheet, row by row. */
export function cellsOf(file: ReadFile): CellValue[][][] {
  return file.sheets.map((sheet) => sheet.rows.map((row) => [...row.cells]));
}
