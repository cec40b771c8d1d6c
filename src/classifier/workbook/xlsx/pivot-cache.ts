import type { ZipEntry } from "../container/zip-directory";
import type { OpenReading } from "../open-reading";
import { MAX_ROWS, RowAssembly } from "../row-assembly";
import type { CellValue, RowSink } from "../workbook";
import { resolveEscapes } from "../xml/xml-text";
import { isTrue, XmlScanner } from "../xml/xml-scanner";
import type { OfficePackage } from "./package";
import { trimIso } from "./serial-date";

interface CacheField {
  readonly name: string;
  /** Values that records point to by their place. */
  readonly items: CellValue[];
}

/**
 * Hands over what a pivot table was made of as a table behind the sheets (ECMA-376 part 1, 18.10): the names of its fields, then its
 * records. A definition without records still keeps each field's distinct values; they come one below the other.
 *
 * @returns the number of records
 */
export function readPivotCache(
  reading: OpenReading,
  office: OfficePackage,
  definition: ZipEntry,
  within: readonly string[],
): number {
  const fields = readFields(new XmlScanner(office.read(definition)));
  const rows = reading.sink.sheet({
    index: 0,
    name: "",
    visibility: "hidden",
    hiddenColumns: [],
    within,
    store: "pivot-cache",
  });
  if (rows === null) return 0;
  try {
    return handOver(reading, rows, fields, recordsOf(reading, office, definition));
  } finally {
    rows.end();
  }
}

function recordsOf(reading: OpenReading, office: OfficePackage, definition: ZipEntry): Uint8Array | null {
  let records: Uint8Array | null = null;
  office.relationships(definition.name).forEach(({ type, entry }) => {
    if (type === "pivotCacheRecords" && entry !== null) reading.attempt(() => (records = office.read(entry)));
  });
  return records;
}

function readFields(scanner: XmlScanner): readonly CacheField[] {
  const fields: CacheField[] = [];
  let items: CellValue[] | null = null;
  while (scanner.next()) {
    if (scanner.name === "cacheField") {
      if (!scanner.opens) continue;
      fields.push({ name: resolveEscapes(scanner.attribute("name") ?? ""), items: [] });
    } else if (scanner.name === "sharedItems") {
      items = scanner.opens && !scanner.closes ? (fields[fields.length - 1]?.items ?? null) : null;
    } else if (scanner.opens && items !== null && /^[bdemns]$/.test(scanner.name)) items.push(valueOf(scanner));
  }
  return fields;
}

function handOver(
  reading: OpenReading,
  rows: RowSink,
  fields: readonly CacheField[],
  records: Uint8Array | null,
): number {
  const assembly = new RowAssembly(reading, rows, MAX_ROWS);
  const put = (values: readonly CellValue[]): void => {
    assembly.begin(-1, false);
    values.forEach((value, column) => assembly.put(column, value));
    assembly.end();
  };
  put(fields.map(({ name }) => name));
  if (records === null) {
    const longest = fields.reduce((most, { items }) => Math.max(most, items.length), 0);
    for (let row = 0; row < longest; row++) put(fields.map(({ items }) => items[row] ?? null));
    return 0;
  }
  const scanner = new XmlScanner(records);
  let count = 0;
  let record: CellValue[] = [];
  while (scanner.next()) {
    if (scanner.name === "r") {
      if (scanner.opens) record = [];
      if (!scanner.closes) continue;
      count++;
      put(record);
    } else if (scanner.opens && /^[bdemnsx]$/.test(scanner.name)) {
      const items = fields[record.length]?.items;
      record.push(scanner.name === "x" ? (items?.[Number(scanner.attribute("v") ?? NaN)] ?? null) : valueOf(scanner));
    }
  }
  return count;
}

/** A value by the name of its element: text, number, date, truth; errors and missing ones are null. */
function valueOf(scanner: XmlScanner): CellValue {
  const value = scanner.attribute("v");
  if (value === null) return null;
  switch (scanner.name) {
    case "s":
      return resolveEscapes(value);
    case "n":
      return Number.isFinite(Number(value)) ? Number(value) : null;
    case "d":
      return trimIso(value);
    case "b":
      return isTrue(value);
    default:
      return null;
  }
}
