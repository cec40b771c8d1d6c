import type { MessageSnapshot } from "../../src/classifier/index";
import { addresses, buildSnapshot, recipient } from "../support/message";
import type { SilentMessage } from "./more-silent-messages";
import { EVERYDAY_MESSAGES } from "./everyday-messages";
import { MORE_SILENT_MESSAGES } from "./more-silent-messages";
import { PASTED_SILENT_MESSAGES } from "./pasted-silent-messages";
import { TOLD_SILENT_MESSAGES } from "./told-silent-messages";
import { STRANGERS_SILENT_MESSAGES } from "./strangers-silent-messages";
import { syntheticPeople } from "../support/people";
import type { BuilderCell, SheetPlan } from "../support/xlsx";
import { buildXlsx } from "../support/xlsx";

type Rows = readonly (readonly BuilderCell[])[];

const outsider = ["someone@partner.example"];

function sheetMail(name: string, rows: Rows, more: Partial<SheetPlan> = {}): MessageSnapshot {
  return workbookMail(name, [{ name: "Sheet1", rows, ...more }]);
}

function workbookMail(name: string, sheets: readonly SheetPlan[]): MessageSnapshot {
  return buildSnapshot({ to: outsider, attachments: [{ name, bytes: buildXlsx({ sheets }) }] });
}

function csvMail(name: string, lines: readonly string[]): MessageSnapshot {
  return buildSnapshot({ to: outsider, attachments: [{ name, bytes: Buffer.from(lines.join("\n")) }] });
}

function table(header: readonly string[], count: number, row: (index: number) => readonly BuilderCell[]): Rows {
  return [header, ...Array.from({ length: count }, (_, index) => row(index))];
}

const one = <T>(values: readonly T[], index: number): T => values[(index * 7) % values.length]!;
const board = syntheticPeople(8);

/** Ordinary mail that must leave without a word (reference: "Benign messages that must stay silent", and more of the kind). */
export const SILENT_MESSAGES: readonly SilentMessage[] = [
  ...EVERYDAY_MESSAGES,
  ...MORE_SILENT_MESSAGES,
  ...STRANGERS_SILENT_MESSAGES,
  ...PASTED_SILENT_MESSAGES,
  ...TOLD_SILENT_MESSAGES,
  {
    name: "40-person internal project mail",
    message: buildSnapshot({ to: addresses(5, "example.org"), cc: addresses(40, "example.org") }),
  },
  {
    name: "19 partners of one consortium replying to all on their thread",
    message: buildSnapshot({
      to: addresses(19, "partner.example"),
      previousRecipients: addresses(19, "partner.example"),
    }),
  },
  {
    name: "press release with 300 in Bcc",
    message: buildSnapshot({ to: ["press@example.org"], bcc: addresses(300, "news.example") }),
  },
  {
    name: "mail to an all-staff group",
    message: buildSnapshot({ to: [recipient("all-staff@example.org", "distributionList")] }),
  },
  {
    name: "five partners from five organisations",
    message: buildSnapshot({ to: ["a", "b", "c", "d", "e"].map((name) => `${name}@${name}.example`) }),
  },
  {
    name: "price list of 5,000 rows",
    message: sheetMail(
      "prices.xlsx",
      table(["Article no", "Product name", "Unit", "Price EUR", "Stock"], 5_000, (index) => [
        `A-${String(10_000 + index)}`,
        `${one(["Steel", "Brass", "Nylon"], index)} ${one(["bolt", "washer", "hinge", "bracket"], index)} M${String(index % 24)}`,
        one(["piece", "box", "kg"], index),
        (index % 900) / 10,
        index % 400,
      ]),
    ),
  },
  {
    name: "file names and sizes",
    message: csvMail("files.csv", [
      "File name,Size,Modified",
      ...Array.from(
        { length: 60 },
        (_, i) => `report-${String(i)}.pdf,${String(i * 913)},2024-03-${String(1 + (i % 28))}`,
      ),
    ]),
  },
  {
    name: "street furniture",
    message: csvMail("assets.csv", [
      "Street furniture id,Type,Street,Condition",
      ...Array.from(
        { length: 80 },
        (_, i) =>
          `SF${String(4_000 + i)},${one(["Bench", "Lamp post", "Bin", "Bollard"], i)},${one(["Mill Lane", "Station Road", "High Street"], i)},${one(["good", "fair", "poor"], i)}`,
      ),
    ]),
  },
  {
    name: "species observed at sites",
    message: csvMail("species.csv", [
      "Name,Scientific name,Site,Count",
      ...Array.from(
        { length: 60 },
        (_, i) =>
          `${one(["Robin", "Blue tit", "Jay", "Heron", "Wren"], i)},${one(["Erithacus rubecula", "Cyanistes caeruleus", "Garrulus glandarius"], i)},Site ${String(i % 9)},${String(i % 30)}`,
      ),
    ]),
  },
  {
    name: "shops with town and telephone",
    message: csvMail("shops.csv", [
      "Shop,Street,Town,Phone,Opening hours",
      ...Array.from(
        { length: 40 },
        (_, i) =>
          `${one(["Bakery Nord", "Central Pharmacy", "Garden Centre", "Book Corner"], i)} ${String(i)},${String(i)} Market Square,${one(["Bern", "Basel", "Zurich"], i)},+41 31 000 00 ${String(10 + i)},08:00-18:00`,
      ),
    ]),
  },
  {
    name: "budget by department",
    message: sheetMail(
      "budget.xlsx",
      table(["Department", "2024", "2025", "Change %"], 20, (index) => [
        one(["Finance", "Legal", "Supply", "Programme"], index),
        10_000 + index * 700,
        11_000 + index * 650,
        index % 9,
      ]),
    ),
  },
  {
    name: "head counts by gender and office",
    message: sheetMail(
      "headcount.xlsx",
      table(["Office", "Female", "Male", "Total"], 15, (index) => [
        one(["Geneva", "Nairobi", "Amman"], index),
        20 + index,
        18 + index,
        38 + 2 * index,
      ]),
    ),
  },
  {
    name: "look-up lists on a hidden helper sheet",
    message: workbookMail("form.xlsx", [
      {
        name: "Order",
        rows: table(["Item", "Quantity", "Cost centre"], 30, (index) => [
          one(["Paper", "Toner", "Chairs"], index),
          1 + (index % 9),
          `CC${String(100 + index)}`,
        ]),
      },
      {
        name: "Lists",
        visibility: "hidden",
        rows: table(["Country", "Code", "Currency"], 40, (index) => [
          one(["Kenya", "France", "Nepal", "Peru"], index),
          one(["KE", "FR", "NP", "PE"], index),
          one(["KES", "EUR", "NPR", "PEN"], index),
        ]),
      },
    ]),
  },
  {
    name: "one-row form to the person concerned",
    message: sheetMail("registration.xlsx", [
      ["First name", "Last name", "Date of birth", "Address"],
      [board[0]!.firstName, board[0]!.lastName, board[0]!.birthDate, "4 Mill Lane"],
    ]),
  },
  {
    name: "board contact sheet of eight names",
    message: sheetMail("board.xlsx", [
      ["Name", "Role", "E-mail", "Phone"],
      ...board.map((person) => [person.fullName, person.jobTitle, person.email, person.phone]),
    ]),
  },
  {
    name: "server log",
    message: csvMail("log.csv", [
      "timestamp,level,service,duration_ms",
      ...Array.from(
        { length: 300 },
        (_, i) =>
          `2024-05-01T10:${String(10 + (i % 50))}:00,${one(["INFO", "WARN"], i)},${one(["billing", "search", "mailer"], i)},${String((i * 37) % 900)}`,
      ),
    ]),
  },
  {
    name: "bus stops with coordinates",
    message: csvMail("stops.csv", [
      "stop_id,stop_name,stop_lat,stop_lon",
      ...Array.from(
        { length: 120 },
        (_, i) =>
          `${String(1_000 + i)},${one(["Central Station", "Town Hall", "Museum", "Harbour"], i)} ${String(i)},${(46.9 + i / 1_000).toFixed(5)},${(7.4 + i / 1_000).toFixed(5)}`,
      ),
    ]),
  },
  {
    name: "Preisliste auf Deutsch",
    message: csvMail("preise.csv", [
      "Artikelnummer;Bezeichnung;Preis;Lagerort",
      ...Array.from(
        { length: 90 },
        (_, i) =>
          `${String(70_000 + i)};${one(["Schraube", "Mutter", "Dübel", "Leiste"], i)};${String(i % 40)},90;Regal ${String(i % 12)}`,
      ),
    ]),
  },
  {
    name: "inventaire en français",
    message: csvMail("inventaire.csv", [
      "Référence;Désignation;Quantité;Emplacement",
      ...Array.from(
        { length: 90 },
        (_, i) =>
          `R${String(500 + i)};${one(["Chaise", "Table", "Lampe", "Écran"], i)};${String(i % 30)};Salle ${String(i % 12)}`,
      ),
    ]),
  },
  {
    name: "project plan with tasks and dates",
    message: sheetMail(
      "plan.xlsx",
      table(["Task", "Start", "End", "Status", "Progress %"], 35, (index) => [
        one(["Draft report", "Review", "Procure tents", "Train staff"], index),
        new Date(Date.UTC(2025, index % 12, 1)),
        new Date(Date.UTC(2025, index % 12, 20)),
        one(["open", "done", "late"], index),
        (index * 13) % 100,
      ]),
    ),
  },
  {
    name: "a picture and a PDF",
    message: buildSnapshot({
      to: outsider,
      attachments: [
        { name: "poster.pdf", bytes: Buffer.from("%PDF-1.7\n%%EOF") },
        { name: "logo.png", bytes: Buffer.from("89504e470d0a1a0a", "hex") },
      ],
    }),
  },
];
