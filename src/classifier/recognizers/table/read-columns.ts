import type { CellValue } from "../../workbook/workbook";
import { withPlainDigits } from "../values/plain-digits";
import type { ReadHeader } from "../header/header-reader";
import { readHeader } from "../header/header-reading";
import type { HeaderReading } from "../header/header-reading";
import type { Column } from "../recognizer";
import { profileNames } from "../values/name-profile";
import type { NameProfile } from "../values/name-profile";
import { withoutPlaceholders } from "./placeholder-headers";

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

/** What a cell holds: text trimmed, written booleans as booleans, null where it only looks filled (spaces, exported nulls, dashes); digits as ours. */
export function cellOf(cell: CellValue | undefined): Exclude<CellValue, null> | null {
  if (typeof cell !== "string") {
    return cell ?? null;
  }
  if (isPlain(cell)) {
    return cell;
  }
  const text = withPlainDigits(cell.trim());
  if (text.length > LONGEST_BLANK) {
    return text;
  }
  if (/^(?:null|n\/?a|nan|none|\\n|-*)$/i.test(text)) {
    return null;
  }
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : text;
}

/** Whether a cell holds anything, as `cellOf` has it. */
export function isFilled(cell: CellValue | undefined): boolean {
  return (typeof cell === "string" && isPlain(cell)) || cellOf(cell) !== null;
}

/** Too long to be a blank, and with nothing at its ends that could be trimmed: nearly every text is. */
function isPlain(text: string): boolean {
  return text.length > LONGEST_BLANK && isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1));
}

/** As far as ASCII goes. */
function isVisible(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** Names are read where they are asked for: most columns are told by their header, and their values need not be looked up. */
function columnOf(
  index: number,
  header: string | null,
  says: HeaderReading,
  values: Column["values"],
  filled: number,
): Column {
  let names: NameProfile | null = null;
  return {
    index,
    header,
    says,
    get names() {
      return (names = names ?? profileNames(values));
    },
    values,
    filled,
  };
}

/** The columns of a sample of rows below a header; columns without header and cells are left out. */
export function readColumns(header: Row | null, rows: readonly Row[], read: ReadHeader = readHeader): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), header?.length ?? 0);
  const telling = header === null ? null : withoutPlaceholders(header);
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
      const text = telling === null ? null : String(cellOf(telling[index]) ?? "");
      columns.push(columnOf(index, text, read(text), values, filled));
    }
  }
  return columns;
}
