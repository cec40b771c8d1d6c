import type { MessageSnapshot, Policy } from "../../src/classifier/index";
import { BALANCED } from "../../src/classifier/index";
import { addresses, buildSnapshot, recipient } from "../support/message";
import { syntheticPeople } from "../support/people";
import { peopleLines } from "../support/people-lines";
import { buildXlsx } from "../support/xlsx";

export interface SilentMessage {
  readonly name: string;
  readonly message: MessageSnapshot;
  readonly policy?: Policy;
}

const to = ["someone@partner.example"];
const written = (name: string, lines: readonly string[], more: object = {}): SilentMessage => ({
  name,
  message: buildSnapshot({ to, bodyText: lines.join("\r\n"), ...more }),
});
const file = (name: string, bytes: Uint8Array | string, more: object = {}): MessageSnapshot =>
  buildSnapshot({
    to,
    attachments: [{ name, bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes }],
    ...more,
  });
const staff = syntheticPeople(40);
const payrollRows = [
  ["Name", "National insurance no", "Salary"],
  ...staff.map(({ fullName, salary }, index) => [fullName, `QQ${String(100_000 + index * 37)}C`, salary]),
];

/** Ordinary mail in several languages: its words, its lists, its quoted history, and what its files keep behind. */
export const MORE_SILENT_MESSAGES: readonly SilentMessage[] = [
  {
    name: "payroll to the provider that the policy approves",
    message: file("payroll.xlsx", buildXlsx({ sheets: [{ name: "Pay", rows: payrollRows }] }), {
      to: ["desk@payroll.example"],
    }),
    policy: { ...BALANCED, approvedDomains: ["payroll.example"] },
  },
  {
    name: "a pivot table that holds only sums",
    message: file(
      "sums.xlsx",
      buildXlsx({
        sheets: [
          {
            name: "Sums",
            rows: [
              ["Region", "Total"],
              ["North", 40],
              ["South", 52],
            ],
          },
        ],
        pivotRows: [
          ["Region", "Month", "Amount"],
          ...Array.from({ length: 200 }, (_, index) => [
            ["North", "South"][index % 2]!,
            ["May", "June"][index % 2]!,
            index * 3,
          ]),
        ],
      }),
    ),
  },
  {
    name: "cells of a price list in another workbook",
    message: file(
      "quote.xlsx",
      buildXlsx({
        sheets: [
          {
            name: "Quote",
            rows: [
              ["Item", "Price"],
              ["Bolt", 3],
            ],
          },
        ],
        externalRows: [
          ["Item", "Price"],
          ["Bolt", 3],
          ["Nut", 1],
        ],
      }),
    ),
  },
  {
    name: "comments and hidden rows in a plan",
    message: file(
      "plan.xlsx",
      buildXlsx({
        sheets: [
          {
            name: "Plan",
            rows: [
              ["Task", "Weeks"],
              ["Draft", 2],
              ["Review", 1],
              ["Print", 1],
            ],
            hiddenRows: [2],
            comments: ["Ask legal", "Later"],
          },
        ],
      }),
    ),
  },
  {
    name: "a vCard",
    message: file("anna.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Kim\r\nEMAIL:anna@example.com\r\nEND:VCARD\r\n"),
  },
  {
    name: "an invitation",
    message: file(
      "meeting.ics",
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Review\r\nATTENDEE:mailto:a@example.com\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    ),
  },
  {
    name: "two dozen people of one law firm",
    message: buildSnapshot({ to: addresses(24, "lawfirm.example"), subject: "Re: closing documents" }),
  },
  {
    name: "two hundred colleagues hear of a new printer",
    message: buildSnapshot({ to: addresses(200, "example.org"), subject: "New printer on floor 3" }),
  },
  {
    name: "all staff get the canteen's menu",
    message: file("menu.csv", "Day,Dish,Price\r\nMonday,Soup,4\r\nTuesday,Rice,5\r\nWednesday,Pasta,5\r\n", {
      to: [recipient("all@example.org")],
    }),
  },
  {
    name: "a health and safety newsletter to twelve partners",
    message: buildSnapshot({
      to: addresses(12, "example.net").map((address, index) => address.replace("@", `@p${String(index)}.`)),
      subject: "Health and safety newsletter",
    }),
  },
  written("lunch", ["Lunch at noon?", "Anna"]),
  written("minutes with those present", [
    "Minutes",
    "",
    "Present:",
    ...staff.slice(0, 12).map(({ fullName }) => `- ${fullName}`),
    "",
    "1. Budget",
    "2. Next meeting",
  ]),
  written("an agenda with times and speakers", [
    "09:00 - Welcome",
    "09:15 - Budget 2026",
    "10:00 - Break",
    "10:30 - Field visit",
    "11:15 - Security",
    "12:00 - Lunch",
    "13:00 - Training",
    "14:00 - Close",
  ]),
  written("a shopping list", [
    "Paper, A4, 20 boxes",
    "Toner, black, 4",
    "Pens, blue, 100",
    "Staples, small, 10",
    "Folders, grey, 50",
    "Tape, clear, 12",
    "Chairs, office, 2",
    "Lamps, desk, 3",
  ]),
  written("a table of figures", [
    "Office\tFemale\tMale",
    ...["Geneva", "Nairobi", "Amman", "Dakar", "Bangkok", "Juba", "Florence", "Budapest", "Kathmandu"].map(
      (place, index) => `${place}\t${String(20 + index)}\t${String(30 - index)}`,
    ),
  ]),
  written(
    "a reply below a list that others sent",
    ["Thank you, received.", "", "-----Original Message-----", "From: Marco", "Sent: Monday", "", ...peopleLines(40)],
    { composeType: "reply" },
  ),
  written(
    "une réponse avec l'historique",
    ["Merci, bien reçu.", "", "De : Anna", "Envoyé : lundi", "À : Marco", "", ...peopleLines(40, "; ")],
    { composeType: "reply" },
  ),
  written(
    "Antwort mit Verlauf",
    ["Danke, alles klar.", "", "Von: Anna", "Gesendet: Montag", "An: Marco", "", ...peopleLines(40, ", ")],
    { composeType: "reply" },
  ),
  written(
    "respuesta con historial",
    ["Gracias.", "", "El lunes, 3 de marzo de 2025, Anna escribió:", ...peopleLines(40).map((line) => `> ${line}`)],
    { composeType: "reply" },
  ),
  written("Terminabsprache", [
    "Liebe Kolleginnen und Kollegen,",
    "wir treffen uns am Montag, um 10 Uhr, in Raum 3.",
    "Bitte bringt die Zahlen, die Pläne und gute Laune mit.",
    "Viele Grüße",
    "Jana",
  ]),
  written("ordre du jour", [
    "Bonjour à tous,",
    "",
    "1. Budget",
    "2. Calendrier",
    "3. Locaux",
    "4. Recrutement",
    "5. Formation",
    "6. Sécurité",
    "7. Divers",
    "8. Prochaine réunion",
  ]),
  written("pasos a seguir", [
    "Hola, Marta:",
    "1. Abrir el archivo",
    "2. Revisar las cifras",
    "3. Guardar los cambios",
    "4. Enviar el informe",
    "5. Archivar",
    "6. Avisar",
    "7. Cerrar",
    "8. Descansar",
  ]),
  written("日程の連絡", [
    "お疲れ様です。",
    "来週の会議は月曜日の10時からです。",
    "資料は前日までに送ります。",
    "よろしくお願いします。",
  ]),
  written("جدول الاجتماع", [
    "السلام عليكم",
    "الاجتماع يوم الاثنين الساعة العاشرة",
    "جدول الأعمال: الميزانية، التدريب، الأمن",
    "شكرا",
  ]),
  written("a signature with a whole team in it", ["See you.", "--", ...peopleLines(20)]),
  written("links and addresses of offices", [
    "https://example.org/a",
    "https://example.org/b",
    "info@example.org",
    "press@example.org",
    "support@example.org",
    "sales@example.org",
    "office@example.org",
    "jobs@example.org",
    "hello@example.org",
  ]),
  {
    name: "a colleague's private address, and a menu",
    message: file("menu.txt", "Soup\nRice\nPasta\n", { to: ["friend@gmail.com"] }),
  },
  {
    name: "offices in two countries",
    message: buildSnapshot({ from: "a@contoso.de", to: ["b@contoso.be", "c@contoso.fr"] }),
  },
];
