import { ReadingStop } from "../reading-stop";
import type { CellValue } from "../workbook";
import type { Cells, LazyTable } from "./text-table";

type Json = CellValue | readonly Json[] | { readonly [key: string]: Json };

type Record = readonly Json[] | { readonly [key: string]: Json };

const DEEPEST = 16;
/** Records, or rows of columns, under keys of their own, as databases and statistics programs write them; settings have fewer. */
const FEWEST_KEYED = 10;

/**
 * Tables in a JSON text, or in one with an object on each line: every list of objects or lists, its first row the names of the members,
 * and every object that is mostly such objects or columns. A member inside a member is named with both, as `address.city`.
 * @throws ReadingStop `damaged`
 */
export function findJsonTables(text: string): readonly LazyTable[] {
  const tables: LazyTable[] = [];
  const value = parse(text) ?? parseLines(text);
  if (value === null) throw new ReadingStop("damaged");
  collect(value, tables, 0);
  return tables;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function parseLines(text: string): Json {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const values = lines.map(parse);
  return values.length > 1 && values.every((value) => value !== null) ? values : null;
}

function collect(value: Json, tables: LazyTable[], depth: number): void {
  if (!isRecord(value) || depth > DEEPEST) return;
  const records = isList(value) ? value.filter(isRecord) : collectKeyed(value, tables);
  if (isList(value) && records.length > 1) tables.push(toTable(toRows(records, false)));
  for (const record of records) collect(record, tables, depth + 1);
}

/** @returns the members that may hold more */
function collectKeyed(value: { readonly [key: string]: Json }, tables: LazyTable[]): readonly Record[] {
  const members = Object.keys(value);
  const names = members.filter((name) => isRecord(value[name] ?? null));
  const records = names.map((name) => value[name] as Record);
  if (2 * records.length > members.length) {
    if (areColumns(records)) tables.push(toTable(columnRows(names, records)));
    else if (records.length >= FEWEST_KEYED) tables.push(toTable(toRows(records, true)));
  }
  return records;
}

function isRecord(value: Json): value is Record {
  return value !== null && typeof value === "object";
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

/** Lists, or objects that are some, of the same size; no key of a list becomes a text to know. */
function areColumns(records: readonly Record[]): boolean {
  const size = records.length > 1 && records.every((record) => "0" in record) ? sizeOf(records[0] as Record) : 0;
  return size >= FEWEST_KEYED && records.every((record) => sizeOf(record) === size);
}

function sizeOf(record: Record): number {
  return isList(record) ? record.length : Object.keys(record).length;
}

/** One at a time: millions of rows would take more room than the file. */
function* columnRows(names: readonly string[], columns: readonly Record[]): Generator<Cells, void> {
  yield names;
  const first = columns[0] as Record;
  for (const place of isList(first) ? first.keys() : Object.keys(first))
    yield columns.map((column) => toCell((column as { readonly [place: string]: Json })[place] ?? null) ?? null);
}

function toTable(rows: Iterable<Cells>): LazyTable {
  return { name: "", visibility: "visible", rows };
}

/** Rows have holes where members are missing; the names of the members are the first, where any record has names. */
function toRows(records: readonly Record[], isKeyed: boolean): readonly Cells[] {
  const columns = new Map<string, number>();
  const rows = records.map((record) => {
    const cells: CellValue[] = [];
    const put = (name: string, value: CellValue, depth: number): void => {
      // Under keys of their own lie trees, too, whose parts are no columns.
      if (isKeyed && depth > 0) return;
      const column = columns.get(name) ?? columns.size;
      columns.set(name, column);
      cells[column] = value;
    };
    putMembers("", record, put, 0);
    return cells;
  });
  return records.every(isList) ? rows : [Array.from(columns.keys()), ...rows];
}

type Put = (name: string, value: CellValue, depth: number) => void;

function putMembers(prefix: string, record: Record, put: Put, depth: number): void {
  if (depth > DEEPEST) return;
  const named = record as { readonly [key: string]: Json };
  for (const key of Object.keys(named)) {
    const value = named[key] ?? null;
    const name = prefix === "" ? key : `${prefix}.${key}`;
    const cell = toCell(value);
    if (cell !== undefined) put(name, cell, depth);
    else if (isRecord(value) && !isList(value)) putMembers(name, value, put, depth + 1);
  }
}

/** Lists inside a record are tables of their own where they hold records, and one cell where they hold texts. */
function toCell(value: Json): CellValue | undefined {
  if (!isRecord(value)) return value === "" ? null : value;
  return isList(value) && value.every((each) => typeof each !== "object") ? value.join(", ") : undefined;
}
