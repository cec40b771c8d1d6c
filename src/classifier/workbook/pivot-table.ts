import type { OpenReading } from "./open-reading";
import { MAX_ROWS, RowAssembly } from "./row-assembly";
import type { CellValue } from "./workbook";

export interface CacheField {
  readonly name: string;
  /** Values that records point to by their place. */
  readonly items: readonly CellValue[];
}

/** Hands over one record. */
export type PutRecord = (values: readonly CellValue[]) => void;

/**
 * Hands over what a pivot table was made of as a table behind the sheets: the names of its fields, then its records. Without records there
 * still are each field's distinct values; they come one below the other.
 *
 * @param handRecords null where the file keeps none
 * @returns the number of records
 */
export function handOverCache(
  reading: OpenReading,
  within: readonly string[],
  fields: readonly CacheField[],
  handRecords: ((put: PutRecord) => void) | null,
): number {
  const head = { index: 0, name: "", visibility: "hidden", hiddenColumns: [], within, store: "pivot-cache" } as const;
  const rows = reading.sink.sheet(head);
  if (rows === null) return 0;
  const assembly = new RowAssembly(reading, rows, MAX_ROWS);
  let count = -1;
  const put: PutRecord = (values) => {
    count++;
    assembly.begin(-1, false);
    values.forEach((value, column) => assembly.put(column, value));
    assembly.end();
  };
  try {
    put(fields.map(({ name }) => name));
    if (handRecords !== null) handRecords(put);
    else putItems(fields, put);
  } finally {
    rows.end();
  }
  return handRecords === null ? 0 : count;
}

function putItems(fields: readonly CacheField[], put: PutRecord): void {
  const longest = fields.reduce((most, { items }) => Math.max(most, items.length), 0);
  for (let row = 0; row < longest; row++) put(fields.map(({ items }) => items[row] ?? null));
}
