import type { OpenReading } from "../open-reading";
import { RowAssembly } from "../row-assembly";
import type { TextBytes } from "./encoding";
import { readOnlySheet } from "./only-sheet";

/** Where each column begins, and, last, no column any more. */
export type FixedColumns = readonly number[];

const SAMPLE = 65_536;
const FEWEST_LINES = 6;
const MOST_LINES = 200;
const FEWEST_COLUMNS = 3;
/** Between two words of a column stands one space. */
const NARROWEST_GAP = 2;
/** A long value may run into the gap now and then. */
const BLANK = 0.97;
/** Of a column something is there in most lines. */
const FILLED = 0.5;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** What such files are called; anything else with gaps in it is source code, a log or a letter. */
const NAMES = /(?:^|\/)[^./]+$|\.(?:txt|prn|dat|asc|lst|rpt|out)$/i;
/** Lines drawn below a header. */
const RULE = /^[-=+|_ ]*$/;

/**
 * Finds the columns of a text that is laid out with spaces, as printing programs and large computers write lists: gaps of two spaces or
 * more at the same places in nearly all lines. Null for prose.
 */
export function findFixedColumns(text: TextBytes, name: string): FixedColumns | null {
  if (!NAMES.test(name)) return null;
  const end = Math.min(text.bytes.length, text.start + SAMPLE);
  const lines = text
    .decode(text.bytes, text.start, end)
    .split(/\r\n?|\n/)
    .slice(0, MOST_LINES)
    .filter((line) => !RULE.test(line) && !line.includes("\t"));
  // What the sample cuts off is no whole line.
  if (end < text.bytes.length) lines.pop();
  if (lines.length < FEWEST_LINES) return null;
  const columns = columnsBetweenGaps(lines);
  const areFilled = columns.every((start, i) => {
    const filled = lines.filter((line) => line.slice(start, columns[i + 1]).trim() !== "").length;
    return filled >= FILLED * lines.length;
  });
  return columns.length >= FEWEST_COLUMNS && areFilled ? columns : null;
}

function columnsBetweenGaps(lines: readonly string[]): FixedColumns {
  const width = Math.max(...lines.map(({ length }) => length));
  const columns: number[] = [];
  let gap = NARROWEST_GAP;
  for (let at = 0; at < width; at++) {
    const blank = lines.filter((line) => line.charAt(at).trim() === "").length;
    if (blank >= BLANK * lines.length) gap++;
    else {
      if (gap >= NARROWEST_GAP) columns.push(at);
      gap = 0;
    }
  }
  return columns;
}

/** Hands over the lines as the rows of one sheet, named like the file. */
export function readFixedWidth(
  reading: OpenReading,
  text: TextBytes,
  columns: FixedColumns,
  name: string,
  within: readonly string[],
): void {
  readOnlySheet(reading, text, { name, within }, (rows) => {
    const assembly = new RowAssembly(reading, rows, Infinity);
    const lineEnd = text.bytes.includes(LINE_FEED) ? LINE_FEED : RETURN;
    for (let start = text.start; start < text.bytes.length;) {
      const feed = text.bytes.indexOf(lineEnd, start);
      const end = feed < 0 ? text.bytes.length : feed;
      const line = text.decode(text.bytes, start, end).replace(/\r$/, "");
      assembly.begin(-1, false);
      if (!RULE.test(line)) putFields(assembly, line, columns);
      assembly.end();
      start = end + 1;
    }
  });
}

/** A value that runs into the gap keeps its last letters: the next one begins behind a space. */
function putFields(assembly: RowAssembly, line: string, columns: FixedColumns): void {
  let from = 0;
  columns.forEach((_, column) => {
    const next = columns[column + 1] ?? line.length;
    let to = next;
    while (to > from && to < line.length && line.charAt(to - 1) !== " " && line.charAt(to) !== " ") to--;
    if (to <= from) to = next;
    const field = line.slice(from, to).trim();
    assembly.put(column, field === "" ? null : field);
    from = to;
  });
}
