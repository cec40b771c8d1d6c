import { float64 } from "../container/binary-numbers";
import { uint16, uint32 } from "../container/bytes";
import { dateOf } from "../container/pivot-date";
import type { OpenReading } from "../open-reading";
import { handOverCache, type CacheField, type PutRecord } from "../pivot-table";
import type { CellValue } from "../workbook";
import { BinaryRecords } from "./records";

const FIELD = 183;
const IS_IN_RECORDS = 4;
const NAME = 20;
const ITEMS = 189;
const HOLDS_DATES = 4;
const HOLDS_NUMBERS = 0x40;
const RUN = 191;
/** Missing, number, truth, error, text, date, place among the items; the second five have more after their value. */
const FIRST_VALUE = 20;
const LAST_VALUE = 32;
const PLACE = 32;
const RECORD = 33;
const RECORD_OF_VALUES = 34;

interface Field extends CacheField {
  readonly items: CellValue[];
  isInRecords: boolean;
  flags: number;
}

/**
 * Hands over one pivot cache (MS-XLSB 2.1.7.37): fields with the values in them, then the records, which point to them or, for fields whose
 * values are not listed, hold their own.
 *
 * @param recordsPart null where the file keeps none
 * @returns the number of records
 */
export function readPivotCache(
  reading: OpenReading,
  definition: Uint8Array,
  recordsPart: Uint8Array | null,
  within: readonly string[],
): number {
  const fields = readFields(definition).filter(({ isInRecords }) => isInRecords);
  const handRecords =
    recordsPart === null ? null : (put: PutRecord): void => putRecords(reading, recordsPart, fields, put);
  return handOverCache(reading, within, fields, handRecords);
}

function readFields(bytes: Uint8Array): readonly Field[] {
  const records = new BinaryRecords(bytes);
  const fields: Field[] = [];
  let isInItems = false;
  while (records.move()) {
    const { type, start } = records;
    const field = fields[fields.length - 1];
    if (type === FIELD) {
      const isInRecords = (uint16(bytes, start) & IS_IN_RECORDS) !== 0;
      fields.push({ name: records.text(start + NAME) ?? "", items: [], isInRecords, flags: 0 });
    } else if (field === undefined) continue;
    else if (type === ITEMS || type === ITEMS + 1) {
      isInItems = type === ITEMS;
      if (isInItems) field.flags = uint16(bytes, start);
    } else if (!isInItems) continue;
    else if (type === RUN) takeRun(records, field.items);
    else if (type >= FIRST_VALUE && type < LAST_VALUE) field.items.push(valueOf(records, field));
  }
  return fields;
}

/** Many values of one kind in one record. */
function takeRun(records: BinaryRecords, items: CellValue[]): void {
  const { bytes, start, end } = records;
  const kind = uint16(bytes, start);
  const read = READERS.get(kind);
  let at = start + 6;
  for (let left = uint32(bytes, start + 2); left > 0 && at < end && read !== undefined; left--) {
    items.push(read(records, at));
    at = kind === TEXTS ? records.textEnd(at) : at + 8;
  }
}

const NUMBERS = 1;
const TEXTS = 2;
const DATES = 0x20;
const READERS: ReadonlyMap<number, (records: BinaryRecords, at: number) => CellValue> = new Map([
  [NUMBERS, ({ bytes }: BinaryRecords, at: number): CellValue => float64(bytes, at)],
  [TEXTS, (records: BinaryRecords, at: number): CellValue => textOrNull(records.text(at))],
  [DATES, ({ bytes }: BinaryRecords, at: number): CellValue => dateOf(bytes, at)],
]);

function putRecords(reading: OpenReading, bytes: Uint8Array, fields: readonly Field[], put: PutRecord): void {
  const records = new BinaryRecords(bytes);
  let record: CellValue[] | null = null;
  while (records.move()) {
    const { type } = records;
    if (type === RECORD) {
      put(packedRecord(records, fields));
      reading.checkTime();
    } else if (type === RECORD_OF_VALUES) {
      if (record !== null) put(record);
      record = [];
    } else if (record !== null && type >= FIRST_VALUE && type <= LAST_VALUE) {
      record.push(valueOf(records, fields[record.length]));
    }
  }
  if (record !== null) put(record);
}

/** All values of a record one after the other: a place among the items, or a value of the field's kind. */
function packedRecord(records: BinaryRecords, fields: readonly Field[]): CellValue[] {
  const { bytes } = records;
  let at = records.start;
  return fields.map(({ items, flags }) => {
    const from = at;
    at += items.length > 0 ? 4 : 8;
    if (items.length > 0) return items[uint32(bytes, from)] ?? null;
    if ((flags & HOLDS_NUMBERS) !== 0) return float64(bytes, from);
    if ((flags & HOLDS_DATES) !== 0) return dateOf(bytes, from);
    at = records.textEnd(from);
    return textOrNull(records.text(from));
  });
}

function valueOf(records: BinaryRecords, field: Field | undefined): CellValue {
  const { bytes, start, type } = records;
  // Missing ones to dates, then the same with more behind them.
  switch (type === PLACE ? PLACE : (type - FIRST_VALUE) % 6) {
    case PLACE:
      return field?.items[uint32(bytes, start)] ?? null;
    case 1:
      return float64(bytes, start);
    case 2:
      return bytes[start] === 1;
    case 4:
      return textOrNull(records.text(start));
    case 5:
      return dateOf(bytes, start);
    default:
      return null;
  }
}

function textOrNull(text: string | null): CellValue {
  return text === "" ? null : text;
}
