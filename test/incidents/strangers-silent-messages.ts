import type { MessageSketch } from "../support/message";
import { addresses, buildSnapshot, recipient } from "../support/message";
import { buildXlsx } from "../support/xlsx";
import type { SilentMessage } from "./more-silent-messages";
import { otherPeople } from "./other-cells";

const names = (count: number, from = 200): string[] =>
  otherPeople(count, from).map(({ given, family }) => `${given} ${family}`);
const firms = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `office@firm-${String.fromCharCode(97 + at)}${String(at * 3)}.example`);
const text = (name: string, body: string, more: MessageSketch = {}): SilentMessage => ({
  name,
  message: buildSnapshot({ to: firms(2), bodyText: body, ...more }),
});
const file = (
  name: string,
  fileName: string,
  content: string | Uint8Array,
  more: MessageSketch = {},
): SilentMessage => ({
  name,
  message: buildSnapshot({
    to: firms(1),
    attachments: [{ name: fileName, bytes: typeof content === "string" ? Buffer.from(content) : content }],
    ...more,
  }),
});
const sent = (name: string, more: MessageSketch): SilentMessage => ({ name, message: buildSnapshot(more) });
const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");

const staffCsv = `Name;IBAN;Gehalt\n${names(30)
  .map((name, at) => `${name};DE8937040044053201300${String(at % 10)};${String(3000 + at)}`)
  .join("\n")}\n`;

/** Ordinary mail by somebody who did not read the rules: each looks like a leak at a glance, and none is one. */
export const STRANGERS_SILENT_MESSAGES: readonly SilentMessage[] = [
  // Recipients
  file("payroll to oneself", "Gehalt.csv", staffCsv, { to: ["sender@example.org"] }),
  sent("finance: debt capital markets", { to: firms(14), subject: "Debt capital markets weekly" }),
  sent("aid: health cluster", { to: firms(16), subject: "Health cluster coordination: minutes and action points" }),
  sent("aid: refugee response", { to: firms(12), subject: "Refugee response, inter-agency coordination" }),
  sent("sécurité et santé", { to: firms(11), subject: "Comité santé et sécurité" }),
  sent("Flüchtlingskonferenz", { to: firms(13), subject: "Konferenz zur Flüchtlingspolitik" }),
  sent("a donor whose name is an illness elsewhere", { to: firms(11), subject: "SIDA annual report, sida 2" }),
  sent("parole chiave", { to: firms(12), subject: "Parole chiave per la ricerca" }),
  sent("システム障害", { to: firms(12), subject: "システム障害のお知らせ" }),
  sent("a signature of a psychiatric ward", {
    to: firms(12),
    subject: "Parking on Friday",
    bodyText:
      "Dear all,\n\nthe car park is closed on Friday.\n\nKind regards\nDr Anna Kim\nDepartment of Psychiatry and Oncology",
  }),
  sent("both great providers of private mail", {
    to: ["a@gmail.com", "b@ymail.com", "c@mail.com", "d@hotmail.com", "e@hotmail.fr"],
  }),
  sent("two universities of one country", {
    to: ["a@unige.ch", "b@unibe.ch", "c@unibas.ch", "d@unipd.it", "e@unipr.it"],
  }),
  sent("a firm's offices under their sub-domains", {
    to: ["a@uk.fabrikam.com", "b@us.fabrikam.com", "c@de.fabrikam.com"],
  }),
  sent("one person in To, Cc and under an alias, thirty times", {
    to: Array.from({ length: 15 }, (_, at) => `anna.kim+${String(at)}@partner.example`),
    cc: Array.from({ length: 15 }, () => "Anna.Kim@Partner.example"),
  }),
  sent("a private account writes to a family of forty", {
    from: "me@web.de",
    to: addresses(40, "web.de"),
    subject: "Opas 80.",
  }),
  sent("nineteen suppliers", { cc: firms(19), subject: "New delivery address" }),
  sent("a thread answered on a telephone", {
    to: firms(35),
    composeType: "reply",
    bodyText: `Passt!\n\nVon meinem Telefon gesendet\n\nVon: Anna Kim <anna@x.example>\nGesendet: Montag\nAn: ${firms(35).join("; ")}\nBetreff: Termin\n\nGeht Montag?`,
  }),
  sent("contact groups and rooms", {
    to: [recipient("all-hands@example.org", "distributionList"), { address: "", name: "Board", type: "other" }],
    bodyText: "The canteen is closed.",
  }),
  // Texts
  text(
    "dial-in numbers",
    `Join by phone:\n${lines(12, (at) => `${["Germany", "France", "Spain", "Italy", "Kenya", "Japan", "Peru", "India", "Chile", "Ghana", "Nepal", "Egypt"][at]!}: +${String(30 + at)} 69 ${String(1000000 + at * 7919)}`)}\nMeeting ID: 823 1234 5678`,
  ),
  text(
    "public holidays",
    `Closed on:\n${lines(9, (at) => `${String(at + 1)} ${["January", "March", "May", "June", "August", "October", "November", "December", "April"][at]!} - ${["New Year", "Easter", "Labour Day", "Whitsun", "Assumption", "Unity Day", "All Saints", "Christmas", "Good Friday"][at]!}`)}`,
  ),
  text(
    "a bibliography",
    lines(
      10,
      (at) =>
        `${otherPeople(10)[at]!.family}, ${otherPeople(10)[at]!.given.charAt(0)}. (20${String(10 + at)}). On the use of bricks. Journal of Walls, ${String(at)}, 1-9.`,
    ),
  ),
  text(
    "minutes: who does what by when",
    `Actions:\n${names(10)
      .map(
        (name, at) =>
          `${String(at + 1)}. ${["Draft", "Review", "Send", "Book"][at % 4]!} ${["the report", "the room", "the budget"][at % 3]!} - ${name} - ${String(3 + at)} May`,
      )
      .join("\n")}`,
  ),
  text(
    "minutes: those present and where they work",
    `Present: ${names(14)
      .map((name, at) => `${name} (${["WHO", "Red Cross", "City of Bern"][at % 3]!})`)
      .join(", ")}\n\n1. Budget\n2. Any other business`,
  ),
  text(
    "a rota by first names",
    lines(10, (at) => `Week ${String(20 + at)}: ${otherPeople(10)[at]!.given}`),
    { to: addresses(6, "example.org") },
  ),
  text(
    "commits of a week",
    names(12)
      .map((name, at) => `${(0xa1b2c3 + at * 4321).toString(16)} ${name} Fix the build on step ${String(at)}`)
      .join("\n"),
    { to: addresses(4, "example.org") },
  ),
  text(
    "a stack trace",
    lines(
      12,
      (at) =>
        `    at Object.handle${String(at)} (/srv/app/node_modules/express/lib/router.js:${String(100 + at)}:${String(at)})`,
    ),
  ),
  text(
    "a table in code",
    `const rows = [\n${lines(10, (at) => `  { id: ${String(at)}, name: "item${String(at)}", price: ${String(at)}.50 },`)}\n];`,
  ),
  text(
    "order confirmation",
    `Your order 4711:\n${lines(9, (at) => `${String(at + 1)} x ${["Office chair Anna", "Desk Marta", "Lamp Jana", "Shelf Billy"][at % 4]!}\tEUR ${String(30 + at)},90`)}\nTotal EUR 420,10`,
  ),
  text(
    "train connections",
    lines(
      9,
      (at) =>
        `${String(8 + at)}:1${String(at)}\tBern\tGleis ${String(at + 1)}\tZürich ${String(9 + at)}:1${String(at)}`,
    ),
  ),
  text(
    "hotels near the venue",
    lines(
      9,
      (at) =>
        `Hotel ${["Adler", "Krone", "Bären", "Löwen"][at % 4]!}, Marktplatz ${String(at + 1)}, +41 31 300 00 1${String(at)}`,
    ),
  ),
  text(
    "le programme du colloque",
    `Programme :\n${names(9)
      .map(
        (name, at) => `${String(9 + at)}h00 - ${name} - ${["Ouverture", "Les sols", "Les eaux", "Clôture"][at % 4]!}`,
      )
      .join("\n")}`,
  ),
  text(
    "resultados de la liga",
    lines(
      10,
      (at) =>
        `Jornada ${String(at + 1)}: ${["Betis", "Getafe", "Girona", "Celta"][at % 4]!} ${String(at % 4)} - ${String((at * 3) % 5)} ${["Valencia", "Osasuna", "Cádiz"][at % 3]!}`,
    ),
  ),
  text(
    "предметы на складе",
    lines(
      10,
      (at) => `${["Стол", "Стул", "Лампа", "Шкаф"][at % 4]!} — ${String(at + 2)} шт. — ${String(1500 + at * 100)} руб.`,
    ),
  ),
  text(
    "物品清单",
    lines(10, (at) => `${["打印纸", "墨盒", "文件夹", "订书机"][at % 4]!}\t${String(at + 1)}\t${String(at * 12)}元`),
  ),
  text(
    "in short: whom to ask",
    "Finance: finance@example.org\nIT: it@example.org\nHR: hr@example.org\nLegal: legal@example.org\nTravel: travel@example.org\nSecurity: security@example.org\nSupply: supply@example.org\nPress: press@example.org\nFacilities: facilities@example.org",
  ),
  text(
    "an answer above somebody's list, quoted by Gmail",
    `Thanks!\n\nOn Mon, 3 Mar 2025 at 10:00, Anna Kim <anna@partner.example> wrote:\n\n${names(20)
      .map((name, at) => `> ${name}, born ${String(1960 + at)}-03-0${String(1 + (at % 9))}`)
      .join("\n")}`,
    { composeType: "reply" },
  ),
  // Files
  file(
    "a bill of materials by part and drawing",
    "bom.csv",
    `Pos,Part,Drawing,Qty\n${lines(60, (at) => `${String(at)},${["Anna bracket", "Martin clamp", "Paul joint"][at % 3]!},D-${String(4000 + at)},${String(1 + (at % 7))}`)}\n`,
  ),
  file(
    "opening hours of branches",
    "Filialen.csv",
    `Filiale;PLZ;Ort;Telefon\n${lines(40, (at) => `Filiale ${["Nord", "Süd", "West"][at % 3]!} ${String(at)};${String(3000 + at)};${["Bern", "Thun", "Biel"][at % 3]!};+41 31 000 00 ${String(10 + at)}`)}\n`,
  ),
  file(
    "a league table of clubs",
    "tabelle.csv",
    `Platz,Verein,Spiele,Punkte\n${lines(18, (at) => `${String(at + 1)},${["SV Adler", "FC Blau", "TuS Heim"][at % 3]!} ${String(at)},34,${String(80 - at * 3)}`)}\n`,
  ),
  file(
    "a plan whose hidden sheet lists units and currencies",
    "plan.xlsx",
    buildXlsx({
      sheets: [
        {
          name: "Plan",
          rows: [
            ["Activity", "Unit", "Cost"],
            ...Array.from({ length: 20 }, (_, at) => [`Activity ${String(at)}`, "kit", at * 10]),
          ],
        },
        {
          name: "Lists",
          visibility: "veryHidden",
          rows: [
            ["Unit", "Currency"],
            ...Array.from({ length: 30 }, (_, at) => [["kit", "box", "pack"][at % 3]!, ["CHF", "EUR", "KES"][at % 3]!]),
          ],
        },
      ],
    }),
  ),
  file(
    "hidden rows and columns of a budget",
    "Budget.xlsx",
    buildXlsx({
      sheets: [
        {
          name: "B",
          rows: [
            ["Line", "2025", "2026", "Note"],
            ...Array.from({ length: 30 }, (_, at) => [`Line ${String(at)}`, at * 100, at * 110, "ok"]),
          ],
          hiddenRows: [3, 4, 5],
          hiddenColumns: [1, 3],
        },
      ],
    }),
  ),
];
