import * as z from "zod";
import type { MessageSnapshot } from "../../src/classifier/index";
import { addresses, buildSnapshot } from "../support/message";
import { syntheticPeople } from "../support/people";
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
        rows: z.number(),
        columns: z.array(z.string()),
        hidden: z.array(z.object({ mechanism: z.string() })).default([]),
      }),
    ),
    body_list_rows: z.number(),
    expect_signals: z.array(z.string()),
    expect_fix: z.array(z.string()),
  }),
});

export type IncidentRecord = z.infer<typeof incidentRecord>;

const SHARES: Readonly<Record<z.infer<typeof share>, number>> = { none: 0, some: 0.3, half: 0.5, most: 0.8, all: 1 };

/** Larger sheets say nothing that this many rows do not; the count is checked on the sheet as built. */
const MAX_ROWS = 10_000;

/** The message of an incident, with invented people. Hidden stores are not built yet: no rule reads them in this edition. */
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
  return buildSnapshot({
    to: field(replay.to, "to-"),
    cc: field(replay.cc, "cc-"),
    bcc: field(replay.bcc, "bcc-"),
    attachments: replay.attachments.map((attachment, index) => ({
      name: `attachment-${String(index)}.${attachment.kind}`,
      bytes: buildTable(attachment.kind, attachment.columns, Math.min(attachment.rows, MAX_ROWS), index),
    })),
  });
}

function buildTable(kind: string, columns: readonly string[], rows: number, seed: number): Uint8Array {
  const people = syntheticPeople(rows, seed + 1);
  const table = [[...columns], ...people.map((person, row) => columns.map((header) => cellFor(header, person, row)))];
  if (kind === "pdf") return Buffer.from("%PDF-1.7\n");
  if (kind === "csv") return Buffer.from(table.map((cells) => cells.join(",")).join("\r\n"));
  // Named .xls in some incidents; files are recognised by content.
  return buildXlsx({ sheets: [{ name: "Sheet1", rows: table }], level: 1 });
}
