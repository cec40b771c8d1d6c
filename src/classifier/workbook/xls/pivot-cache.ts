import { float64 } from "../container/binary-numbers";
import { uint16, uint32 } from "../container/bytes";
import { dateOf } from "../container/pivot-date";
import type { OpenReading } from "../open-reading";
import { handOverCache, type CacheField, type PutRecord } from "../pivot-table";
import { ReadingStop } from "../reading-stop";
import type { CellValue } from "../workbook";
import { EOF, Records } from "./records";
import { StringPieces } from "./strings";

const CACHE = 0xc6;
const FIELD = 0xc7;
const INDEXES = 0xc8;
/** Flags of a field: its values are listed, and records point to them; with two bytes. */
const HAS_ITEMS = 1;
const HAS_WIDE_INDEXES = 0x200;
const NAME = 14;

interface Field extends CacheField {
  readonly items: CellValue[];
  readonly flags: number;
}

/**
 * Hands over one pivot cache (MS-XLS 2.1.7.8): each field with the values in it, then the records, which point to them or, for fields whose
 * values are not listed, hold their own.
 *
 * @returns the number of records that the cache says it holds
 */
export function readPivotCache(reading: OpenReading, bytes: Uint8Array, within: readonly string[]): number {
  const records = new Records(bytes, 0);
  if (records.move() !== CACHE || records.end - records.start < 12) return 0;
  const count = uint32(bytes, records.start);
  const inRecords = uint16(bytes, records.start + 10);
  const fields: Field[] = [];
  let type = records.move();
  while (type !== INDEXES && type !== EOF && !startsRecords(type, fields)) {
    const field = fields[fields.length - 1];
    if (type === FIELD) {
      const name = new StringPieces([bytes.subarray(records.start + NAME, records.end)]).text();
      fields.push({ name, items: [], flags: uint16(bytes, records.start) });
    } else if (field !== undefined && VALUES.has(type)) field.items.push(valueOf(records));
    type = records.move();
  }
  // What groups others is no field of the records.
  const own = fields.slice(0, inRecords);
  const hasRecords = type !== EOF;
  handOverCache(reading, within, own, hasRecords ? (put) => putRecords(reading, records, own, put) : null);
  return count;
}

/** Where no field has listed values, a record begins with its first value, after a last field that has none. */
function startsRecords(type: number, fields: readonly Field[]): boolean {
  const last = fields[fields.length - 1];
  return VALUES.has(type) && last !== undefined && (last.flags & HAS_ITEMS) === 0;
}

function putRecords(reading: OpenReading, records: Records, fields: readonly Field[], put: PutRecord): void {
  const { bytes } = records;
  const own = fields.map((_, column) => column).filter((column) => !hasItems(fields[column]));
  let record: CellValue[] = [];
  let values = 0;
  for (let type = records.type; type !== EOF; type = records.move()) {
    if (type === INDEXES) {
      record = [];
      values = 0;
      let at = records.start;
      fields.forEach((field, column) => {
        if (!hasItems(field)) return;
        const isWide = (field.flags & HAS_WIDE_INDEXES) !== 0;
        record[column] = field.items[isWide ? uint16(bytes, at) : (bytes[at] ?? 0)] ?? null;
        at += isWide ? 2 : 1;
      });
    } else if (VALUES.has(type)) {
      const column = own[values++];
      if (column !== undefined) record[column] = valueOf(records);
    } else continue;
    if (values < own.length) continue;
    put(Array.from(record, (value: CellValue | undefined) => value ?? null));
    reading.checkTime();
    record = [];
    values = 0;
  }
}

function hasItems(field: Field | undefined): boolean {
  return field !== undefined && (field.flags & HAS_ITEMS) !== 0;
}

/** Number, truth, error, whole number, text, date, nothing (MS-XLS 2.4.323 on). */
const NUMBER = 0xc9;
const TRUTH = 0xca;
const ERROR = 0xcb;
const WHOLE = 0xcc;
const TEXT = 0xcd;
const DATE = 0xce;
const NOTHING = 0xcf;
const VALUES: ReadonlySet<number> = new Set([NUMBER, TRUTH, ERROR, WHOLE, TEXT, DATE, NOTHING]);

function valueOf(records: Records): CellValue {
  const { bytes, start, type } = records;
  switch (type) {
    case NUMBER:
      return float64(bytes, start);
    case TRUTH:
      return bytes[start] === 1;
    case WHOLE:
      return (uint16(bytes, start) << 16) >> 16;
    case TEXT: {
      const pieces = records.continued();
      if (pieces[0] === undefined || pieces[0].length < 3) throw new ReadingStop("damaged");
      return new StringPieces(pieces).text() || null;
    }
    case DATE:
      return dateOf(bytes, start);
    default:
      return null;
  }
}
