import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as z from "zod";
import type { AttachmentInspection } from "../../src/classifier/index";
import { CONTEXT_KINDS } from "../../src/classifier/standards/kinds";
import { inspectAttachment, known, READING_LIMITS } from "../../src/classifier/index";
import { SHARED_DATA } from "./shared";

const label = z.object({
  file: z.string(),
  format: z.string(),
  source_path: z.string(),
  language: z.string(),
  personal: z.enum(["yes", "no", "grey"]),
  people_rows: z.number(),
  columns: z.array(z.object({ sheet: z.string().nullable(), index: z.number(), kind: z.string() })),
  sheets: z.array(z.object({ name: z.string() })).nullable(),
});
type Label = z.infer<typeof label>;

/** Formats this edition reads; the others end in a doubt and are not measured here. */
const READ: readonly string[] = ["csv", "tsv", "xlsx"];

/** Found and right, found and wrong, not found. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface JudgedTable {
  readonly file: string;
  readonly language: string;
  readonly personal: Label["personal"];
  /** Rows of people, as the label counts them. */
  readonly labelled: number;
  /** Distinct people, or null. */
  readonly people: number | null;
  /** Personal tables only: columns by (sheet, index, kind). */
  readonly columns: Tally;
  /** The same with the three kinds of names as one. */
  readonly columnsWithNamesAsOne: Tally;
  /** By kind. */
  readonly kinds: ReadonlyMap<string, Tally>;
}

/** Judges every labelled table in a format that is read, by its labels (`../shared/data/tables/README.md`). */
export function measureTables(): readonly JudgedTable[] {
  return readFileSync(join(SHARED_DATA, "tables/labels.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => label.parse(JSON.parse(line)))
    .filter(({ format }) => READ.includes(format))
    .map(judgeTable);
}

function judgeTable(table: Label): JudgedTable {
  const inspection = inspectAttachment(
    {
      name: basename(table.source_path),
      kind: "file",
      content: known(new Uint8Array(readFileSync(join(SHARED_DATA, "tables", table.file)))),
    },
    { ...READING_LIMITS, isOutOfTime: () => false },
  );
  const wanted = table.personal === "yes" ? wantedColumns(table) : [];
  const found = table.personal === "yes" ? foundColumns(inspection) : [];
  return {
    file: table.file,
    language: table.language,
    personal: table.personal,
    labelled: table.people_rows,
    people: inspection.people,
    columns: compare(wanted, found),
    columnsWithNamesAsOne: compare(wanted.map(asOneName), found.map(asOneName)),
    kinds: new Map(
      [...new Set([...wanted, ...found].map(kindOf))].map((kind) => [
        kind,
        compare(
          wanted.filter((key) => kindOf(key) === kind),
          found.filter((key) => kindOf(key) === kind),
        ),
      ]),
    ),
  };
}

function wantedColumns({ columns, sheets }: Label): string[] {
  return columns
    .filter(({ kind }) => !(CONTEXT_KINDS as readonly string[]).includes(kind))
    .map(({ sheet, index, kind }) => {
      const position = sheet === null ? 0 : (sheets ?? []).findIndex(({ name }) => name === sheet);
      return `${position} ${index} ${kind}`;
    });
}

function foundColumns({ sheets }: AttachmentInspection): string[] {
  return sheets.flatMap(({ index, columns }) => columns.map((column) => `${index} ${column.index} ${column.kind}`));
}

function kindOf(key: string): string {
  return key.split(" ")[2]!;
}

function asOneName(key: string): string {
  return key.replace(/(?:full|first|last)-name$/, "name");
}

function compare(wanted: readonly string[], found: readonly string[]): Tally {
  const right = new Set(found.filter((key) => wanted.includes(key))).size;
  return { right, wrong: new Set(found).size - right, missed: new Set(wanted).size - right };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

export function f1({ right, wrong, missed }: Tally): number {
  return (2 * right) / (2 * right + wrong + missed);
}
