import { ReadingStop } from "../reading-stop";
import type { CellValue } from "../workbook";
import type { TextTable } from "./text-table";

type Json = CellValue | readonly Json[] | { readonly [key: string]: Json };

type Record = readonly Json[] | { readonly [key: string]: Json };

const DEEPEST = 16;
/** Records or rows under keys of their own, as databases and statistics programs write them; settings have fewer. */
const FEWEST_KEYED = 10;

/**
 * Tables in a JSON text, or in one with an object on each line: every list of objects or lists, its first row the names of the members,
 * and every object of such objects or of columns. A member inside a member is named with both, as `address.city`.
 * @throws ReadingStop `damaged`
 */
export function findJsonTables(text: string): readonly TextTable[] {
  const tables: TextTable[] = [];
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

function collect(value: Json, tables: TextTable[], depth: number): void {
  if (value === null || typeof value !== "object" || depth > DEEPEST) return;
  const isKeyed = !isList(value);
  const members = isKeyed ? Object.keys(value).map((key) => value[key] ?? null) : value;
  const records = members.filter(isRecord);
  if (!isKeyed && records.length > 1) tables.push(toTable(records));
  else if (isKeyed && records.length === members.length) {
    const [size = 0, ...sizes] = records.map((record) => Object.keys(record).length);
    const areColumns = isCounted(records[0]) && sizes.length > 0 && sizes.every((other) => other === size);
    if ((areColumns ? size : records.length) >= FEWEST_KEYED)
      tables.push(toTable(records, Object.keys(value), areColumns));
  }
  for (const member of members) collect(member, tables, depth + 1);
}

function isRecord(value: Json): value is Record {
  return value !== null && typeof value === "object";
}

/** A list, or an object that is one. */
function isCounted(value: Record | undefined): boolean {
  return value !== undefined && Object.keys(value)[0] === "0";
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * Rows have holes where members are missing.
 * @param keys where the records stand under keys
 * @param areColumns the records, named by their keys
 */
function toTable(records: readonly Record[], keys: readonly string[] = [], areColumns = false): TextTable {
  const columns = new Map<string, number>();
  const rows: CellValue[][] = [];
  records.forEach((record, place) => {
    const put = (name: string, value: CellValue, depth = 0): void => {
      // Under keys of their own lie trees, too, whose parts are no columns.
      if (keys.length > 0 && depth > 0) return;
      const column = columns.get(name) ?? columns.size;
      columns.set(name, column);
      const [row, cell] = areColumns ? [column, place] : [place, column];
      const cells = (rows[row] = rows[row] ?? []);
      cells[cell] = value;
    };
    if (areColumns) put("", keys[place] ?? null);
    else rows.push([]);
    putMembers("", record, put, 0);
  });
  const isNamed = !areColumns && !columns.has("0");
  return { name: "", visibility: "visible", rows: isNamed ? [Array.from(columns.keys()), ...rows] : rows };
}

type Put = (name: string, value: CellValue, depth: number) => void;

/** Lists inside a record are tables of their own where they hold records, and one cell where they hold texts. */
function putMembers(prefix: string, record: Record, put: Put, depth: number): void {
  if (depth > DEEPEST) return;
  const named = record as { readonly [key: string]: Json };
  for (const key of Object.keys(named)) {
    const value = named[key] ?? null;
    const name = prefix === "" ? key : `${prefix}.${key}`;
    if (value === null || typeof value !== "object") put(name, value === "" ? null : value, depth);
    else if (!isList(value)) putMembers(name, value, put, depth + 1);
    else if (value.every((each) => typeof each !== "object")) put(name, value.join(", "), depth);
  }
}
