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
/** Between two words of a column stands one space; between columns may, where spreadsheets print into a file. */
const NARROWEST_GAP = 2;
const PRINTED = /\.prn$/i;
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
  const fits = (columns: FixedColumns, fewest: number): boolean =>
    columns.length >= fewest && columns.every((start, i) => isFilled(lines, start, columns[i + 1]));
  const columns = columnsBetweenGaps(lines, NARROWEST_GAP);
  if (fits(columns, FEWEST_COLUMNS)) return columns;
  const printed = PRINTED.test(name) ? columnsBetweenGaps(lines, 1) : [];
  return fits(printed, 2) ? printed : null;
}

function isFilled(lines: readonly string[], start: number, end: number | undefined): boolean {
  return lines.filter((line) => line.slice(start, end).trim() !== "").length >= FILLED * lines.length;
}

function columnsBetweenGaps(lines: readonly string[], narrowest: number): FixedColumns {
  const width = Math.max(...lines.map(({ length }) => length));
  const columns: number[] = [];
  let gap = narrowest;
  for (let at = 0; at < width; at++) {
    const blank = lines.filter((line) => line.charAt(at).trim() === "").length;
    if (blank >= BLANK * lines.length) gap++;
    else {
      if (gap >= narrowest) columns.push(at);
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
