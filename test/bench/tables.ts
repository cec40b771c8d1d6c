import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { syntheticPeople, type SyntheticPerson } from "../support/people";
import { buildXlsx, type BuilderCell } from "../support/xlsx";

/** One table in one form; `rows x columns` as the issue of spreadsheet engines counts them, the header aside. */
export interface BenchTable {
  readonly rows: number;
  readonly columns: number;
  readonly form: "shared" | "inline" | "csv";
  /** Columns from 0 that nobody sees. */
  readonly hiddenColumns?: readonly number[];
}

const COLUMNS: readonly (readonly [name: string, value: (person: SyntheticPerson, row: number) => BuilderCell])[] = [
  ["Employee ID", (_, row) => 100_000 + row],
  ["Full name", ({ fullName }, row) => `${fullName} ${row}`],
  ["E-mail", ({ email }, row) => `${row}.${email}`],
  ["Gender", ({ gender }) => gender],
  ["Duty station", ({ dutyStation }) => dutyStation],
  ["Supervisor", ({ supervisor }) => supervisor],
  ["Job title", ({ jobTitle }) => jobTitle],
  ["Salary", ({ salary }, row) => salary + (row % 1000)],
  ["Contract", ({ contractType }) => contractType],
  ["Nationality", ({ nationality }) => nationality],
  ["Organisation", ({ organisation }) => organisation],
  ["Phone", ({ phone }, row) => `${phone}${row % 100}`],
];
const DIFFERENT_PEOPLE = 8253;

function* rowsOf({ rows, columns }: BenchTable): Iterable<readonly BuilderCell[]> {
  const used = COLUMNS.slice(0, columns);
  const people = syntheticPeople(DIFFERENT_PEOPLE);
  yield used.map(([name]) => name);
  for (let row = 0; row < rows; row++) yield used.map(([, value]) => value(people[row % people.length]!, row));
}

/** The path of a table's file, written on first use. */
export function tableFile(folder: string, table: BenchTable): string {
  const { rows, columns, form, hiddenColumns = [] } = table;
  const hidden = hiddenColumns.map((column) => `-${column}`).join("");
  const file = join(folder, `${rows}x${columns}-${form}${hidden}.${form === "csv" ? "csv" : "xlsx"}`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    form === "csv"
      ? [...rowsOf(table)].map((row) => row.map((cell) => quoted(cell)).join(",")).join("\r\n")
      : buildXlsx({ sheets: [{ name: "Staff", rows: rowsOf(table), hiddenColumns }], strings: form }),
  );
  return file;
}

function quoted(cell: BuilderCell): string {
  const field = typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
  return /[",]/.test(field) ? `"${field}"` : field;
}
