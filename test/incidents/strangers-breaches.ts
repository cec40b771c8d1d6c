import type { FixId, MessageSnapshot, RuleId } from "../../src/classifier/index";
import type { MessageSketch } from "../support/message";
import { addresses, buildSnapshot, recipient } from "../support/message";
import type { SheetPlan } from "../support/xlsx";
import { buildXlsx } from "../support/xlsx";
import { otherAddress, otherPeople } from "./other-cells";

export interface StrangersBreach {
  readonly name: string;
  readonly message: MessageSnapshot;
  readonly verdict: "ask" | "review";
  /** All of these must speak. */
  readonly rules: readonly RuleId[];
  /** The one offered first; absent where only the sender can mend it. */
  readonly fix?: FixId;
}

const PRIVATE = ["gmail.com", "yahoo.fr", "web.de", "libero.it", "wp.pl", "qq.com", "mail.ru", "hotmail.es"];
const people = (count: number, from = 300) => otherPeople(count, from);
const named = (count: number, from?: number): string[] =>
  people(count, from).map(({ given, family }) => `${given} ${family}`);
const privately = (count: number): string[] =>
  people(count).map((person, at) => otherAddress({ ...person, number: 41 + at }, PRIVATE[at % PRIVATE.length]!));
const born = (at: number): string =>
  `${String(1 + (at % 28)).padStart(2, "0")}.${String(1 + (at % 12)).padStart(2, "0")}.${String(1950 + (at % 60))}`;
const table = (head: string, count: number, row: (name: string, at: number) => string): string =>
  [head, ...named(count).map(row)].join("\n");
const xlsx = (...sheets: readonly SheetPlan[]): Uint8Array => buildXlsx({ sheets });
const rowsOf = (csv: string): (string | number)[][] => csv.split("\n").map((line) => line.split(";"));
const one = ["contact@partner.example"];
export const breach = (
  name: string,
  verdict: "ask" | "review",
  rules: readonly RuleId[],
  fix: FixId | undefined,
  sketch: MessageSketch,
): StrangersBreach => ({ name, verdict, rules, message: buildSnapshot(sketch), ...(fix === undefined ? {} : { fix }) });
const attached = (name: string, content: string | Uint8Array) => ({
  attachments: [{ name, bytes: typeof content === "string" ? Buffer.from(content) : content }],
});

const PATIENTS = table(
  "Nachname, Vorname;Geburtsdatum;Diagnose",
  40,
  (name, at) => `${name};${born(at)};${["Asthma", "Diabetes", "Depression"][at % 3]!}`,
);
const STAFF = table(
  "Name;Grade;Annual salary;Start date",
  60,
  (name, at) => `${name};${["P3", "P4", "G6"][at % 3]!};${String(48_000 + at * 310)};${born(at)}`,
);
const MENU: SheetPlan = {
  name: "Menu",
  rows: [
    ["Day", "Dish"],
    ["Monday", "Soup"],
    ["Tuesday", "Rice"],
    ["Wednesday", "Pasta"],
  ],
};

/** Breaches by somebody who did not read the rules, in the ways people really send them. */
export const STRANGERS_BREACHES: readonly StrangersBreach[] = [
  // Who sees whom
  breach("patients told of a moved clinic", "review", ["visible-recipients"], "move-to-bcc", {
    to: privately(85),
    subject: "Your clinic moves",
  }),
  breach("the apology repeats the list", "review", ["visible-recipients"], "move-to-bcc", {
    cc: privately(70),
    subject: "Correction: please delete my last message",
  }),
  breach("groupe de parole, onze personnes", "ask", ["visible-recipients"], "move-to-bcc", {
    to: privately(11),
    subject: "Groupe de parole : violences conjugales",
  }),
  breach("Selbsthilfegruppe", "ask", ["visible-recipients"], "move-to-bcc", {
    cc: privately(10),
    subject: "Selbsthilfegruppe Sucht: nächstes Treffen",
  }),
  breach("tenants in arrears", "review", ["visible-recipients"], "move-to-bcc", {
    to: privately(12),
    subject: "Rent arrears and eviction notices",
  }),
  breach("rodzice uczniów", "ask", ["visible-recipients"], "move-to-bcc", {
    to: privately(28),
    subject: "Wycieczka klasy 4b",
  }),
  breach("члены профсоюза", "review", ["visible-recipients"], "move-to-bcc", {
    to: privately(12),
    subject: "Собрание членов профсоюза",
  }),
  breach("難民申請者への連絡", "review", ["visible-recipients"], "move-to-bcc", {
    cc: privately(13),
    subject: "難民申請の面接日程",
  }),
  breach("a lawyer writes to all creditors", "review", ["visible-recipients"], "move-to-bcc", {
    to: addresses(75, "x").map((_, at) => `info@creditor${String(at)}.example`),
    subject: "Insolvency proceedings",
  }),
  breach("a reply that adds the whole list", "ask", ["visible-recipients"], "move-to-bcc", {
    to: [...one, ...privately(40)],
    composeType: "reply",
    bodyText: `Adding everybody.\n\nFrom: Anna Kim\nSent: Monday\nTo: ${one[0]!}\n\nWho knows more?`,
  }),
  // Texts
  breach("patients pasted from the system", "review", ["personal-list-in-body"], undefined, {
    to: one,
    bodyText: `Hi,\n\n${PATIENTS.replace(/;/gu, "\t")}\n\nThanks`,
  }),
  breach("guests with passports, numbered", "review", ["personal-list-in-body"], undefined, {
    to: one,
    bodyText: named(12)
      .map((name, at) => `${String(at + 1)}) ${name} / passport K${String(1_200_345 + at * 991)} / ${born(at)}`)
      .join("\n"),
  }),
  breach("below a quotation that is answered at its end", "review", ["personal-list-in-body"], undefined, {
    to: one,
    composeType: "reply",
    bodyText: `On Mon, 3 Mar 2025, Kim <kim@partner.example> wrote:\n> Who comes?\n\nThese:\n${named(10)
      .map((name, at) => `${name}, ${born(at)}, +49 151 0000 ${String(1000 + at)}`)
      .join("\n")}`,
  }),
  breach("salaries in a few lines", "review", ["personal-list-in-body"], undefined, {
    to: ["boss@gmail.com"],
    bodyText: `As asked:\n${named(9)
      .map((name, at) => `${name}: ${String(52 + at)},000 EUR`)
      .join("\n")}`,
  }),
  breach("élèves et allergies", "review", ["personal-list-in-body"], undefined, {
    to: one,
    bodyText: `Liste :\n${named(11)
      .map((name, at) => `- ${name} ; né le ${born(at)} ; ${["arachides", "lait", "œufs"][at % 3]!}`)
      .join("\n")}`,
  }),
  breach("a forwarded list", "review", ["personal-list-in-body"], undefined, {
    to: one,
    composeType: "forward",
    bodyText: `FYI\n\n---------- Forwarded message ---------\nFrom: HR\nDate: Monday\nTo: me\n\n${named(15)
      .map((name, at) => `> ${name}\t${born(at)}\t${String(3000 + at * 17)} CHF`)
      .join("\n")}`,
  }),
  breach("كشف بأسماء وأرقام هواتف", "review", ["personal-list-in-body"], undefined, {
    to: one,
    bodyText: `الأسماء:\n${["محمد علي حسن", "فاطمة أحمد سالم", "عمر خالد يوسف", "ليلى محمود نصر", "يوسف إبراهيم عيسى", "مريم حسين طه", "خالد سعيد عمر", "نور محمد زيد", "سارة عادل كريم", "حسن مصطفى علي"].map((name, at) => `${name} - 19${String(60 + at)}-03-0${String(1 + (at % 9))} - +962 79 555 01${String(10 + at)}`).join("\n")}`,
  }),
  // Files that are seen
  breach("a sheet to a partner", "review", ["personal-columns"], "drop-columns", {
    to: one,
    ...attached("Q3.xlsx", xlsx({ name: "A", rows: rowsOf(STAFF) })),
  }),
  breach("the people are on the second sheet", "review", ["personal-columns"], "drop-columns", {
    to: one,
    ...attached("menu.xlsx", xlsx(MENU, { name: "Staff", rows: rowsOf(STAFF) })),
  }),
  breach("a csv in a zip's place: tabs and no header", "review", ["personal-columns"], "drop-columns", {
    to: one,
    ...attached(
      "export.txt",
      named(50)
        .map((name, at) => `${name}\t${born(at)}\tp${String(at)}@mail.example.com`)
        .join("\n"),
    ),
  }),
  breach("staff list, everybody inside", "ask", ["personal-columns", "group-recipients"], "remove-attachment", {
    to: [recipient("alle@example.org")],
    ...attached("Liste.csv", STAFF),
  }),
  breach("home to work on it", "review", ["personal-columns", "recipient-domain"], "remove-attachment", {
    from: "maria.rossi@example.org",
    to: ["mariarossi77@libero.it"],
    ...attached("lista.csv", PATIENTS),
  }),
  breach("to a domain that lacks a letter", "review", ["personal-columns", "recipient-domain"], "remove-recipients", {
    from: "hr@northwind.example",
    to: ["ceo@nothwind.example"],
    ...attached("pay.csv", STAFF),
  }),
  breach("addresses for a newsletter", "review", ["address-list"], "remove-attachment", {
    to: one,
    ...attached(
      "subscribers.csv",
      `Email,Subscribed\n${privately(200)
        .map((address, at) => `${String(at)}${address},${born(at)}`)
        .join("\n")}`,
    ),
  }),
  breach("of two files of one name the second", "review", ["personal-columns"], "drop-columns", {
    to: one,
    attachments: [
      { name: "list.xlsx", bytes: xlsx(MENU) },
      { name: "list.xlsx", bytes: xlsx({ name: "A", rows: rowsOf(PATIENTS) }) },
    ],
  }),
  // Files that hide
  breach("a very hidden sheet behind a menu", "review", ["hidden-data"], "drop-hidden", {
    to: one,
    ...attached("menu.xlsx", xlsx(MENU, { name: "x", visibility: "veryHidden", rows: rowsOf(PATIENTS) })),
  }),
  breach("filtered to one department", "review", ["hidden-data"], "drop-hidden", {
    to: one,
    ...attached(
      "team.xlsx",
      xlsx({ name: "A", rows: rowsOf(STAFF), hiddenRows: Array.from({ length: 50 }, (_, at) => at + 8) }),
    ),
  }),
  breach("a column nobody sees", "review", ["hidden-data"], "drop-hidden", {
    to: one,
    ...attached("names.xlsx", xlsx({ name: "A", rows: rowsOf(PATIENTS), hiddenColumns: [2] })),
  }),
  breach("what a pivot table remembers", "review", ["hidden-data"], "drop-hidden", {
    to: ["colleague@example.org"],
    ...attached("sums.xlsx", buildXlsx({ sheets: [MENU], pivotRows: rowsOf(PATIENTS) })),
  }),
  breach("a vaulted file nobody could read", "ask", [], "remove-attachment", {
    to: one,
    ...attached("staff.xlsx", Buffer.from("504b0304140000000800", "hex")),
  }),
];
