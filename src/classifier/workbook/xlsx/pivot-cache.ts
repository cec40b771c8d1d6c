import type { ZipEntry } from "../container/zip-directory";
import type { OpenReading } from "../open-reading";
import { handOverCache, type CacheField, type PutRecord } from "../pivot-table";
import type { CellValue } from "../workbook";
import { resolveEscapes } from "../xml/xml-text";
import { isTrue, XmlScanner } from "../xml/xml-scanner";
import type { OfficePackage } from "./package";
import { trimIso } from "./serial-date";

interface Field extends CacheField {
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
  const records = recordsOf(reading, office, definition);
  return handOverCache(
    reading,
    within,
    fields,
    records === null ? null : (put) => putRecords(new XmlScanner(records), fields, put),
  );
}

function recordsOf(reading: OpenReading, office: OfficePackage, definition: ZipEntry): Uint8Array | null {
  let records: Uint8Array | null = null;
  office.relationships(definition.name).forEach(({ type, entry }) => {
    if (type === "pivotCacheRecords" && entry !== null) reading.attempt(() => (records = office.read(entry)));
  });
  return records;
}

function readFields(scanner: XmlScanner): readonly Field[] {
  const fields: Field[] = [];
  let items: CellValue[] | null = null;
  while (scanner.next()) {
    if (scanner.name === "cacheField") {
      if (!scanner.opens) continue;
      fields.push({ name: resolveEscapes(scanner.written("name")), items: [] });
    } else if (scanner.name === "sharedItems") {
      items = scanner.opens && !scanner.closes ? (fields[fields.length - 1]?.items ?? null) : null;
    } else if (scanner.opens && items !== null && /^[bdemns]$/.test(scanner.name)) items.push(valueOf(scanner));
  }
  return fields;
}

function putRecords(scanner: XmlScanner, fields: readonly Field[], put: PutRecord): void {
  let record: CellValue[] = [];
  while (scanner.next()) {
    if (scanner.name === "r") {
      if (scanner.opens) record = [];
      if (scanner.closes) put(record);
    } else if (scanner.opens && /^[bdemnsx]$/.test(scanner.name)) {
      const items = fields[record.length]?.items;
      record.push(scanner.name === "x" ? (items?.[scanner.number("v", NaN)] ?? null) : valueOf(scanner));
    }
  }
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
