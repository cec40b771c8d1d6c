import type { OpenReading } from "./open-reading";
import { promisedFormat } from "./recognize-format";
import { RowAssembly } from "./row-assembly";
import { DelimitedScanner } from "./text/delimited-scanner";
import type { TextBytes } from "./text/encoding";
import { findFixedColumns } from "./text/fixed-width";
import { guessDelimiter, isConsistent } from "./text/guess-delimiter";
import { readOnlySheet } from "./text/only-sheet";
import { toUtf8 } from "./text/to-utf8";
import { decodeUtf8 } from "./text/utf8";
import type { FileFormat } from "./workbook";

/** How a text is divided into fields. */
export interface Dialect {
  readonly delimiter: string;
  /** Where the records begin, after Excel's `sep=;` line or remarks. */
  readonly start: number;
}

const SAMPLE = 65_536;
const LONGEST_ENTRY = 80;
const WORDS_OF_AN_ENTRY = 4;

/**
 * Finds the dialect of a text, or null where it is prose. A file that calls itself a table is one, whatever its lines look like; any
 * other text must be divided alike in most of its lines; a `.txt` may also be a list of short lines, such as addresses.
 */
export function findDialect(text: TextBytes, name: string): Dialect | null {
  const sample = text.decode(text.bytes, text.start, Math.min(text.bytes.length, text.start + SAMPLE));
  const hint = /^"?sep=(.)"?(?:\r\n?|\n)/i.exec(sample);
  if (hint?.[1] !== undefined && hint[1] < "\u0080") return { delimiter: hint[1], start: text.start + hint[0].length };
  const isPromised = /\.(?:csv|tsv|tab)$/i.test(name);
  if (isMarkup(sample) && !isPromised) return null;
  const remarks = remarksAbove(sample);
  const division = guessDelimiter(sample.slice(remarks.length));
  const isTable =
    isPromised ||
    isConsistent(division) ||
    // SAP calls a list between tabs a workbook, with titles above it. Html may be indented with them.
    (division.delimiter === "\t" && promisedFormat(name) === "xls" && !/<t[dhr]\b/i.test(sample)) ||
    (/\.txt$/i.test(name) &&
      isListOfEntries(sample, text.bytes.length > SAMPLE) &&
      findFixedColumns(text, name) === null);
  if (!isTable) return null;
  return { delimiter: division.delimiter, start: text.start + bytesOf(remarks, text) };
}

/** Lines that begin with `#` above the header, as programs write them. A header may begin so too: it has a field for each column. */
function remarksAbove(sample: string): string {
  const [remarks = ""] = /^(?:#.*(?:\r\n?|\n))+/.exec(sample) ?? [];
  if (remarks === "") return "";
  const { delimiter, usual } = guessDelimiter(sample.slice(remarks.length));
  const lines = remarks.match(/.*(?:\r\n?|\n)/g) ?? [];
  const header = lines.findIndex((line) => usual > 1 && line.split(delimiter).length === usual);
  return lines.slice(0, header < 0 ? lines.length : header).join("");
}

/** How many bytes the beginning of a text takes: as many as characters, but in UTF-8. */
function bytesOf(beginning: string, { decode }: TextBytes): number {
  return decode === decodeUtf8 ? toUtf8(beginning).length : beginning.length;
}

/** Hands the records over as the rows of one sheet, named like the file. */
export function readDelimited(
  reading: OpenReading,
  text: TextBytes,
  dialect: Dialect,
  name: string,
  within: readonly string[],
): void {
  readOnlySheet(reading, text, { name, within }, (rows) => {
    const scanner = new DelimitedScanner(text.bytes, dialect.delimiter.charCodeAt(0), text.decode);
    let recordAt = dialect.start;
    const put = (column: number, from: number, to: number): void => {
      const field = scanner.text(from, to);
      assembly.put(column, field === "" ? null : field);
    };
    const assembly = new RowAssembly(reading, rows, Infinity, () => {
      scanner.scanRecord(recordAt, { begin: () => undefined, field: put, end: () => undefined });
    });
    scanner.scan(dialect.start, {
      begin(at) {
        recordAt = at;
        assembly.begin(-1, false);
      },
      field(column, from, to) {
        if (to > from && assembly.wants(column)) put(column, from, to);
      },
      wantsAfter: (column) => assembly.wantsAfter(column),
      end: () => assembly.end(),
    });
  });
}

export function delimitedFormat(dialect: Dialect): FileFormat {
  return dialect.delimiter === "\t" ? "tsv" : "csv";
}

/** JSON, XML, HTML and RTF have delimiters of their own. */
function isMarkup(sample: string): boolean {
  return /^\s*(?:[[{]|<[?!a-z])/i.test(sample);
}

function isListOfEntries(sample: string, isCut: boolean): boolean {
  const lines = sample.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  if (isCut) lines.pop();
  const entries = lines.filter(isEntry);
  return lines.length >= 2 && entries.length >= 0.9 * lines.length;
}

function isEntry(line: string): boolean {
  const isSentence = /[.,;:!?]\s*$/.test(line);
  return !isSentence && line.length <= LONGEST_ENTRY && line.trim().split(/\s+/).length <= WORDS_OF_AN_ENTRY;
}
