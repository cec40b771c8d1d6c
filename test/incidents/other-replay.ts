import type { MessageSnapshot } from "../../src/classifier/index";
import { buildSnapshot } from "../support/message";
import { buildXlsx } from "../support/xlsx";
import type { SheetPlan } from "../support/xlsx";
import { otherAddress, otherCell, otherPeople } from "./other-cells";
import type { IncidentRecord } from "./replay";

type AttachmentPlan = IncidentRecord["replay"]["attachments"][number];
type Table = readonly (readonly (string | number)[])[];

const OWN = "northcounty.example";
const FREE = ["yahoo.co.uk", "hotmail.com", "gmx.de", "icloud.com", "orange.fr", "gmail.com"] as const;
const SHARES = { none: 0, some: 0.25, half: 0.5, most: 0.7, all: 1 } as const;
/** Other words for the headers of the records. */
const SYNONYMS: Readonly<Record<string, string>> = {
  Name: "Surname, First Name",
  "Full name": "NAME",
  Email: "E-mail Address",
  email: "EMAIL_ADDRESS",
  DOB: "Date of Birth (dd/mm/yyyy)",
  "Date of birth": "D.O.B.",
  Gender: "Sex (M/F)",
  Phone: "Mobile no.",
  Address: "Home Address",
  SSN: "Social Security Number",
  "NI No": "National Insurance Number",
  "Patient name": "Patient",
  "Student ID": "Student Number",
  "Last name": "SURNAME",
  "First name": "Forename(s)",
  Ethnicity: "Ethnic group",
  Naam: "Naam en voorletters",
  Adres: "Adres (straat + huisnr.)",
};
const MOST_ROWS = 3_000;

/**
 * The message of an incident by another hand than `replay.ts`: other names, addresses with the names of their owners, other words in
 * headers, a cover sheet before the data, a title above the header, a running number, csv with semicolons where nothing is hidden.
 */
export function buildOtherIncident({ replay }: IncidentRecord): MessageSnapshot {
  const isGroup = replay.expect_signals.includes("V-dl");
  const everybody = otherPeople(replay.to + replay.cc + replay.bcc);
  const outside = Math.round(everybody.length * SHARES[replay.external]);
  const free = Math.round(outside * SHARES[replay.freemail]);
  const recipients = everybody.map((person, at) => {
    const domain = at < free ? FREE[at % 6]! : at < outside ? `org${String(at % 9)}.example.net` : OWN;
    const address = isGroup ? `all.students@${domain}` : otherAddress(person, domain);
    const type = isGroup ? ("distributionList" as const) : ("user" as const);
    return { address, name: isGroup ? "All students" : `${person.given} ${person.family}`, type };
  });
  return buildSnapshot({
    from: `desk@${OWN}`,
    to: recipients.slice(0, replay.to),
    cc: recipients.slice(replay.to, replay.to + replay.cc),
    bcc: recipients.slice(replay.to + replay.cc),
    subject: replay.subject ?? "As discussed",
    bodyText: bodyText(replay),
    attachments: replay.attachments.map((plan, at) => ({
      name: plan.name ?? `Report ${String(at + 1)} FINAL.${isPlain(plan) ? "csv" : plan.kind}`,
      bytes: fileOf(plan, at),
    })),
  });
}

/** Attached as semicolon-separated text, as many programs export. */
function isPlain({ kind, hidden, name }: AttachmentPlan): boolean {
  return kind === "csv" || (kind === "xlsx" && hidden.length === 0 && name === undefined);
}

function bodyText({ body_list_rows: rows, body_columns: columns, attachments }: IncidentRecord["replay"]): string {
  const list = tableOf(columns ?? attachments[0]?.columns ?? ["Name", "DOB"], rows, 500).slice(1);
  return [
    "Hi all,",
    "",
    ...list.map((cells, at) => `${String(at + 1)}. ${cells.join(" - ")}`),
    "",
    "Kind regards",
    "Siân",
    "North County Council, County Hall, Harbour Road",
  ].join("\n");
}

function tableOf(columns: readonly string[], rows: number, from: number): Table {
  return [
    [...columns],
    ...otherPeople(Math.min(rows, MOST_ROWS), from).map((person) => columns.map((header) => otherCell(header, person))),
  ];
}

function renamed([head = [], ...rows]: Table): Table {
  return [
    ["No.", ...head.map((header) => SYNONYMS[String(header)] ?? header)],
    ...rows.map((cells, at) => [at + 1, ...cells]),
  ];
}

function fileOf(plan: AttachmentPlan, at: number): Uint8Array {
  const { kind, columns, rows, hidden } = plan;
  if (kind === "pdf") return Buffer.from("%PDF-1.7\n");
  const seen = tableOf(columns, rows, at * 100);
  if (isPlain(plan)) return Buffer.from(`\uFEFF${renamed(seen).map(csvLine).join("\n")}\n`);
  const inside = (mechanism: string) => hidden.find((part) => part.mechanism.includes(mechanism));
  const [columnsPart, sheetPart, rowsPart] = [inside("hidden-columns"), inside("hidden-sheet"), inside("hidden-rows")];
  const [cachePart, linkPart] = [inside("pivot-cache"), inside("external-link")];
  const extra = tableOf(columnsPart?.columns ?? [], rows, at * 100);
  // Hidden columns stand before those that are seen.
  const main = seen.map((cells, row) => [...(columnsPart === undefined ? [] : (extra[row] ?? [])), ...cells]);
  const more = rowsPart === undefined ? [] : tableOf(columns, rowsPart.rows, 700).slice(1);
  const sheets: SheetPlan[] = [
    { name: "Notes", rows: [["Prepared by the information team"], ["Quarter 3"]] },
    ...(sheetPart === undefined
      ? []
      : [
          {
            name: "wrk",
            visibility: sheetPart.mechanism.includes("very") ? ("veryHidden" as const) : ("hidden" as const),
            rows: renamed(tableOf(sheetPart.columns, sheetPart.rows, 40)),
          },
        ]),
    {
      name: "Summary",
      rows: [["Summary for the committee"], [], ...main, ...more],
      hiddenColumns: (columnsPart?.columns ?? []).map((_, column) => column),
      hiddenRows: more.map((_, row) => 2 + main.length + row),
    },
  ];
  return buildXlsx({
    sheets,
    strings: "inline",
    level: 1,
    ...(cachePart === undefined ? {} : { pivotRows: tableOf(cachePart.columns, cachePart.rows, 40) }),
    ...(linkPart === undefined ? {} : { externalRows: tableOf(linkPart.columns, linkPart.rows, 40) }),
  });
}

function csvLine(cells: readonly (string | number)[]): string {
  return cells.map((cell) => (/[;"]/u.test(String(cell)) ? `"${String(cell).replace(/"/gu, '""')}"` : cell)).join(";");
}
