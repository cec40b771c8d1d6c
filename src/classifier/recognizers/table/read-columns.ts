import type { CellValue } from "../../workbook/workbook";
import { readHeader } from "../header/header-reading";
import type { Column } from "../recognizer";
import { profileNames } from "../values/name-profile";

type Row = readonly CellValue[];

/** The longest text that only looks filled or stands for a boolean. */
const LONGEST_BLANK = 5;

/** Nothing that is told about a person needs more to be known; a cell of a megabyte would cost each recognizer as much. */
const LONGEST_KEPT = 500;

/** A copy of a row that a reader hands over, for a sample: long texts are cut. */
export function keepRow(cells: Row): Row {
  return cells.map((cell) =>
    typeof cell === "string" && cell.length > LONGEST_KEPT ? cell.slice(0, LONGEST_KEPT) : cell,
  );
}

/** What a cell holds: text trimmed, written booleans as booleans, null where it only looks filled (spaces, exported nulls, dashes). */
export function cellOf(cell: CellValue | undefined): Exclude<CellValue, null> | null {
  if (typeof cell !== "string") {
    return cell ?? null;
  }
  const text = cell.trim();
  if (text.length > LONGEST_BLANK) {
    return text;
  }
  if (/^(?:null|n\/?a|nan|none|\\n|-*)$/i.test(text)) {
    return null;
  }
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : text;
}

/** The columns of a sample of rows below a header; columns without header and cells are left out. */
export function readColumns(header: Row | null, rows: readonly Row[]): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), header?.length ?? 0);
  const columns: Column[] = [];
  for (let index = 0; index < width; index++) {
    const heading = cellOf(header?.[index]);
    const distinct = new Set<Exclude<CellValue, null>>();
    let filled = 0;
    for (const row of rows) {
      const cell = cellOf(row[index]);
      if (cell !== null) {
        filled++;
        distinct.add(cell);
      }
    }
    if (heading !== null || filled > 0) {
      const values = Array.from(distinct);
      const text = header === null ? null : String(heading ?? "");
      columns.push({ index, header: text, says: readHeader(text), names: profileNames(values), values, filled });
    }
  }
  return columns;
}
