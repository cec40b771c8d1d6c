import { delimitedFormat, findDialect, readDelimited } from "./csv";
import type { IdentifiedFile, NamedFile } from "./identified-file";
import { settled } from "./identified-file";
import type { OpenReading } from "./open-reading";
import { promisedFormat } from "./recognize-format";
import { readText, type TextBytes } from "./text/encoding";
import { findFixedColumns, readFixedWidth } from "./text/fixed-width";
import { decodeEntities } from "./text/html/entities";
import { layOutRecords } from "./text/lay-out-records";
import { toUtf8 } from "./text/to-utf8";

/** Finds out how a text without a structure of its own is divided into records and fields, if it is a table at all. */
export function identifyDelimited(reading: OpenReading, { name, within }: NamedFile, text: TextBytes): IdentifiedFile {
  const records = layOutRecords(text, name !== "");
  const lines = records ?? text;
  const dialect = findDialect(lines, records === null ? name : ".csv");
  if (dialect !== null) {
    // Copies are made of the bytes as they stand.
    const format = records === null ? delimitedFormat(dialect) : "text";
    return { format, read: () => readDelimited(reading, lines, dialect, name, within) };
  }
  const columns = findFixedColumns(text, name);
  if (columns !== null) {
    return { format: "text", read: () => readFixedWidth(reading, text, columns, name, within) };
  }
  return settled("text", promisedFormat(name) === null ? null : "damaged");
}

/**
 * Reads what is written in a document or message beside its tables, if that is a list as a whole.
 * @param isCertain false where letters that are not ASCII may be wrong
 */
export function readLines(reading: OpenReading, written: string, within: readonly string[], isCertain = true): void {
  const bytes = toUtf8(written);
  const text = readText(bytes);
  if (text !== null) identifyDelimited(reading, { bytes, name: "", within }, { ...text, isCertain }).read();
}

/** The lines of a page beside its tables. */
export function withoutTables(html: string): string {
  const lines = html
    .split(/<\/(?:table|style|script|xml)>/i)
    .map((part) => part.replace(/<(?:table|style|script|xml)\b[\s\S]*/i, ""))
    .join("\n");
  return decodeEntities(lines.replace(/<(?:br|p|div|li)\b[^<>]*>/gi, "\n").replace(/<[^<>]*>/g, ""));
}
