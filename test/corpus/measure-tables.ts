import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as z from "zod";
import type { AttachmentInspection, MessageSnapshot } from "../../src/classifier/index";
import { decodeText } from "../../src/cli/decode-text";
import {
  BALANCED,
  checkMessage,
  guessColumns,
  inspectAttachment,
  known,
  READING_LIMITS,
} from "../../src/classifier/index";
import { CONTEXT_KINDS } from "../../src/classifier/standards/kinds";
import { SHARED_DATA } from "./shared";

const label = z.object({
  file: z.string(),
  source_repo: z.string(),
  source_path: z.string(),
  language: z.string(),
  personal: z.enum(["yes", "no", "grey"]),
  people_rows: z.number(),
  header_row: z.number().nullable(),
  columns: z.array(z.object({ sheet: z.string().nullable(), index: z.number(), kind: z.string() })),
  sheets: z.array(z.object({ name: z.string() })).nullable(),
});
type Label = z.infer<typeof label>;

/** A column by its place, and what it holds. */
export interface PlacedKind {
  readonly sheet: number;
  readonly index: number;
  readonly kind: string;
}

/** The halves of the material: misses of the open one were looked at while the evidence was written, of the locked one only figures. */
export type Fold = "open" | "locked";

export interface JudgedTable {
  readonly file: string;
  readonly fold: Fold;
  readonly language: string;
  readonly hasHeader: boolean;
  readonly personal: Label["personal"];
  /** Rows of people, as the label counts them. */
  readonly labelled: number;
  /** Distinct people, or null. */
  readonly people: number | null;
  /** Judged as mailed to one outside recipient, by the balanced policy, a rule about people's data speaks. */
  readonly isCaught: boolean;
  readonly wanted: readonly PlacedKind[];
  readonly found: readonly PlacedKind[];
}

/** Judges every labelled table by its labels (`../shared/data/tables/README.md`). */
export function measureTables(): readonly JudgedTable[] {
  return readFileSync(join(SHARED_DATA, "tables/labels.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => judgeTable(label.parse(JSON.parse(line))));
}

function judgeTable(table: Label): JudgedTable {
  const name = basename(table.source_path);
  const content = known(new Uint8Array(readFileSync(join(SHARED_DATA, "tables", table.file))));
  const inspection = inspectAttachment(
    { name, kind: "file", content },
    { ...READING_LIMITS, isOutOfTime: () => false, decodeText },
    guessColumns,
  );
  return {
    file: table.file,
    fold: foldOf(table.source_repo),
    language: table.language,
    hasHeader: table.header_row !== null,
    personal: table.personal,
    labelled: table.people_rows,
    people: inspection.people,
    isCaught: isCaught(inspection),
    wanted: wantedColumns(table),
    found: inspection.sheets.flatMap(({ index: sheet, columns }) =>
      columns.map(({ index, kind }) => ({ sheet, index, kind })),
    ),
  };
}

/** Three repositories of five are open, by a digest of their name: no table is judged by words found in its own repository. */
function foldOf(repository: string): Fold {
  const digest = createHash("sha1").update(repository).digest("hex");
  return Number.parseInt(digest.slice(0, 4), 16) % 10 < 4 ? "locked" : "open";
}

const OF_PEOPLE: readonly string[] = ["personal-columns", "address-list", "hidden-data"];

function isCaught(inspection: AttachmentInspection): boolean {
  const list = (...addresses: string[]): MessageSnapshot["to"] =>
    known({ entries: addresses.map((address) => ({ address, name: "", type: "externalUser" })), isTruncated: false });
  const report = checkMessage(
    {
      from: known({ address: "sender@inside.example", name: "", type: "user" }),
      to: list("recipient@outside.example"),
      cc: list(),
      bcc: list(),
      subject: known(""),
      bodyText: known(""),
      composeType: known("newMail"),
      previousRecipients: [],
      attachments: known([]),
    },
    [inspection],
    BALANCED,
  );
  return report.findings.some(({ rule }) => OF_PEOPLE.includes(rule));
}

function wantedColumns({ columns, sheets }: Label): PlacedKind[] {
  return columns
    .filter(({ kind }) => !(CONTEXT_KINDS as readonly string[]).includes(kind))
    .map(({ sheet, index, kind }) => ({
      sheet: sheet === null ? 0 : (sheets ?? []).findIndex(({ name }) => name === sheet),
      index,
      kind,
    }));
}
