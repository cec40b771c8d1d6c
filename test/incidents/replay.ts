import * as z from "zod";
import type { MessageSnapshot } from "../../src/classifier/index";
import { addresses, buildSnapshot, recipient } from "../support/message";
import { syntheticPeople } from "../support/people";
import type { SheetPlan } from "../support/xlsx";
import { buildXlsx } from "../support/xlsx";
import { cellFor } from "./cells";

const share = z.enum(["none", "some", "half", "most", "all"]);

/** The part of `../shared/data/incidents/incidents.jsonl` from which a message is built. */
export const incidentRecord = z.object({
  id: z.string(),
  cls: z.string(),
  replay: z.object({
    to: z.number(),
    cc: z.number(),
    bcc: z.number(),
    external: share,
    freemail: share,
    attachments: z.array(
      z.object({
        kind: z.string(),
        name: z.string().optional(),
        rows: z.number(),
        columns: z.array(z.string()),
        hidden: z
          .array(z.object({ mechanism: z.string(), columns: z.array(z.string()), rows: z.number() }))
          .default([]),
      }),
    ),
    body_list_rows: z.number(),
    expect_signals: z.array(z.string()),
    expect_fix: z.array(z.string()),
    subject: z.string().optional(),
    body_columns: z.array(z.string()).optional(),
  }),
});

export type IncidentRecord = z.infer<typeof incidentRecord>;

const SHARES: Readonly<Record<z.infer<typeof share>, number>> = { none: 0, some: 0.3, half: 0.5, most: 0.8, all: 1 };

/** Larger sheets say nothing that this many rows do not; the count is checked on the sheet as built. */
const MAX_ROWS = 10_000;

type AttachmentPlan = IncidentRecord["replay"]["attachments"][number];
type Table = readonly (readonly (string | number)[])[];

/** The message of an incident, with invented people. */
export function buildIncident({ replay }: IncidentRecord): MessageSnapshot {
  const outside = SHARES[replay.external];
  const freeMail = SHARES[replay.freemail];
  const field = (count: number, prefix: string): string[] => {
    const strangers = Math.round(count * outside);
    const free = Math.round(strangers * freeMail);
    return [
      ...addresses(free, "gmail.com"),
      ...addresses(strangers - free, "mail.example.net"),
      ...addresses(count - strangers, "example.org"),
    ].map((address) => `${prefix}${address}`);
  };
  const isGroup = replay.expect_signals.includes("V-dl");
  return buildSnapshot({
    to: field(replay.to, "to-").map((address) => recipient(address, isGroup ? "distributionList" : "user")),
    cc: field(replay.cc, "cc-"),
    bcc: field(replay.bcc, "bcc-"),
    ...(replay.subject === undefined ? {} : { subject: replay.subject }),
    bodyText: bodyText(replay.body_list_rows, replay.body_columns ?? replay.attachments[0]?.columns),
    attachments: replay.attachments.map((attachment, index) => ({
      name: attachment.name ?? `attachment-${String(index)}.${attachment.kind}`,
      bytes: buildFile(attachment, index),
    })),
  });
}

function tableOf(columns: readonly string[], rows: number, seed: number): Table {
  const people = syntheticPeople(Math.min(rows, MAX_ROWS), seed);
  return [[...columns], ...people.map((person, row) => columns.map((header) => cellFor(header, person, row)))];
}

function bodyText(rows: number, columns: readonly string[] = ["Name", "DOB"]): string {
  if (rows === 0) return "Please see below.";
  return ["Dear colleague,", "", ...tableOf(columns, rows, 7).map((cells) => cells.join("\t"))].join("\r\n");
}

function buildFile({ kind, columns, rows, hidden }: AttachmentPlan, index: number): Uint8Array {
  if (kind === "pdf") return Buffer.from("%PDF-1.7\n");
  const hiddenIn = (mechanism: string) => hidden.find((part) => part.mechanism.includes(mechanism));
  const hiddenColumns = hiddenIn("hidden-columns")?.columns ?? [];
  const seen = tableOf([...columns, ...hiddenColumns], rows, index + 1);
  if (kind === "csv") return Buffer.from(seen.map((cells) => cells.join(",")).join("\r\n"));
  const pivot = hiddenIn("pivot-cache");
  const sheet = hiddenIn("hidden-sheet");
  const link = hiddenIn("external-link");
  const sheets: SheetPlan[] = [
    { name: "Sheet1", rows: seen, hiddenColumns: hiddenColumns.map((_, column) => columns.length + column) },
  ];
  if (sheet !== undefined) {
    sheets.push({
      name: "Data",
      rows: tableOf(sheet.columns, sheet.rows, index + 11),
      visibility: sheet.mechanism.includes("very") ? "veryHidden" : "hidden",
    });
  }
  // Named .xls in some incidents; files are recognised by content.
  return buildXlsx({
    sheets,
    level: 1,
    ...(pivot === undefined ? {} : { pivotRows: tableOf(pivot.columns, pivot.rows, index + 11) }),
    ...(link === undefined ? {} : { externalRows: tableOf(link.columns, link.rows, index + 11) }),
  });
}
