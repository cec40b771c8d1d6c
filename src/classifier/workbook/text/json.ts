import { ReadingStop } from "../reading-stop";
import type { CellValue } from "../workbook";
import type { Cells, TextTable } from "./text-table";

type Json = CellValue | readonly Json[] | { readonly [key: string]: Json };

const DEEPEST = 16;

/**
 * Tables in a JSON text, or in one with an object on each line: every list of objects or lists, its first row the names of the members.
 * A member inside a member is named with both, as `address.city`.
 * @throws ReadingStop `damaged`
 */
export function findJsonTables(text: string): readonly TextTable[] {
  const tables: Cells[][] = [];
  const value = parse(text) ?? parseLines(text);
  if (value === null) throw new ReadingStop("damaged");
  collect(value, tables, 0);
  return tables.map((rows) => ({ name: "", visibility: "visible", rows }));
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

function collect(value: Json, tables: Cells[][], depth: number): void {
  if (value === null || typeof value !== "object" || depth > DEEPEST) return;
  const members = isList(value) ? value : Object.keys(value).map((key) => value[key] ?? null);
  if (isList(value)) {
    const records = members.filter((member) => member !== null && typeof member === "object");
    if (records.length > 1) tables.push(toRows(records));
  }
  for (const member of members) collect(member, tables, depth + 1);
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function toRows(records: readonly Json[]): Cells[] {
  const columns = new Map<string, number>();
  const rows = records.map((record) => {
    const cells: CellValue[] = [];
    const put = (name: string, value: CellValue): void => {
      const column = columns.get(name) ?? columns.size;
      columns.set(name, column);
      cells[column] = value;
    };
    putMembers("", record, put, 0);
    return Array.from(cells, (value: CellValue | undefined) => value ?? null);
  });
  const isNamed = records.some((record) => !Array.isArray(record));
  return isNamed ? [Array.from(columns.keys()), ...rows] : rows;
}

/** Lists inside a record are tables of their own where they hold records, and one cell where they hold texts. */
function putMembers(prefix: string, record: Json, put: (name: string, value: CellValue) => void, depth: number): void {
  if (record === null || typeof record !== "object" || depth > DEEPEST) return;
  const named = record as Record<string, Json>;
  for (const key of Object.keys(named)) {
    const value = named[key] ?? null;
    const name = prefix === "" ? key : `${prefix}.${key}`;
    if (value === null || typeof value !== "object") put(name, value === "" ? null : value);
    else if (!isList(value)) putMembers(name, value, put, depth + 1);
    else if (value.every((each) => typeof each !== "object")) put(name, value.join(", "));
  }
}
