import type { MessageSketch } from "../support/message";
import { addresses, buildSnapshot, recipient } from "../support/message";
import { buildXlsx } from "../support/xlsx";
import type { SilentMessage } from "./more-silent-messages";
import { otherPeople } from "./other-cells";

type Rows = readonly (readonly (string | number | null)[])[];

const says = (name: string, lines: readonly string[], more: MessageSketch = {}): SilentMessage => ({
  name,
  message: buildSnapshot({ to: ["someone@partner.example"], bodyText: lines.join("\r\n"), ...more }),
});
const attaches = (name: string, file: string, content: Rows | string, more: MessageSketch = {}): SilentMessage => {
  const bytes =
    typeof content === "string" ? Buffer.from(content) : buildXlsx({ sheets: [{ name: "Sheet1", rows: content }] });
  return says(name, ["Please find attached."], { attachments: [{ name: file, bytes }], ...more });
};
const rows = (head: string, count: number, row: (at: number) => readonly (string | number | null)[]): Rows => [
  head.split(", "),
  ...Array.from({ length: count }, (_, at) => row(at)),
];
const one = (values: string, at: number): string => {
  const list = values.split(", ");
  return list[at % list.length]!;
};
const names = (count: number): string[] => otherPeople(count, 60).map(({ given, family }) => `${given} ${family}`);
const partners = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `contact@partner${one("north, river, lake, hill, oak", at)}${String(at)}.example`,
  );

/** Everyday mail of a hospital, a school, an aid organisation, a law firm, a shop, a club and an IT department. */
export const EVERYDAY_MESSAGES: readonly SilentMessage[] = [
  // Hospital
  attaches(
    "hospital: beds by ward",
    "beds.xlsx",
    rows("Ward, Beds, Occupied, Free", 24, (at) => [`Ward ${String(at)}`, 20, 12 + (at % 8), 8 - (at % 8)]),
  ),
  attaches(
    "hospital: stock of medicines",
    "pharmacy.csv",
    `Drug;Strength;Batch;Expiry;Packs\n${Array.from({ length: 60 }, (_, at) => `${one("Amoxicillin, Ibuprofen, Insulin, Heparin", at)};${String(5 * at)} mg;B${String(9000 + at)};2026-0${String(1 + (at % 9))};${String(at % 40)}`).join("\n")}\n`,
  ),
  attaches(
    "hospital: monthly figures",
    "figures.xlsx",
    rows("Month, Admissions, Discharges, Average stay", 12, (at) => [
      one("January, February, March, April", at),
      400 + at,
      390 + at,
      4.2,
    ]),
  ),
  says("hospital: forty colleagues hear of a rota change", ["The rota for next week is on the intranet."], {
    to: addresses(2, "example.org"),
    cc: addresses(40, "example.org").map((address) => `c${address}`),
    subject: "Rota week 14",
  }),
  says(
    "Krankenhaus: Einladung zur Fortbildung",
    [
      "Liebe Kolleginnen und Kollegen,",
      "die Fortbildung findet am Dienstag um 14:00 statt.",
      "Mit freundlichen Grüßen",
      "Dr. Anna Weber",
    ],
    { to: addresses(60, "example.org"), subject: "Fortbildung Hygiene" },
  ),
  // School
  attaches(
    "school: timetable",
    "timetable.xlsx",
    rows("Time, Monday, Tuesday, Wednesday", 8, (at) => [
      `0${String(8 + (at % 2))}:00`,
      one("Maths, Physics, Art", at),
      one("History, Sport, Music", at),
      one("Latin, Maths, Biology", at),
    ]),
  ),
  attaches(
    "school: books to order",
    "books.csv",
    `ISBN,Title,Publisher,Copies\n${Array.from({ length: 30 }, (_, at) => `97800000${String(10000 + at)},${one("Algebra 1, World History, Green Line, Chemistry Today", at)},${one("Norton, Klett, Hachette", at)},${String(at)}`).join("\n")}\n`,
  ),
  says(
    "école: conseil d'école",
    [
      "Ordre du jour :",
      "1. Budget - 20 min",
      "2. Cantine - 15 min",
      "3. Sorties - 10 min",
      "4. Sécurité - 10 min",
      "5. Travaux - 15 min",
      "6. Calendrier - 5 min",
      "7. Questions - 10 min",
      "8. Clôture - 5 min",
    ],
    { to: partners(6) },
  ),
  says("escuela: calendario", [
    "Calendario:",
    "Lunes - Matemáticas",
    "Martes - Historia",
    "Miércoles - Lengua",
    "Jueves - Ciencias",
    "Viernes - Deporte",
    "Sábado - Excursión",
    "Domingo - Libre",
    "Lunes - Inglés",
  ]),
  says("school: newsletter to parents in Bcc", ["The spring fair is on Saturday."], {
    to: ["office@example.org"],
    bcc: addresses(280, "gmail.com"),
    subject: "Newsletter",
  }),
  // Aid organisation
  attaches(
    "aid: distribution by village",
    "distribution.xlsx",
    rows("Village, District, Households, Kits, Date", 45, (at) => [
      `${one("Kolo, Bani, Sefa, Tano", at)} ${String(at)}`,
      one("North, South, East", at),
      40 + at,
      44 + at,
      `2025-04-${String(10 + (at % 19))}`,
    ]),
  ),
  attaches(
    "aid: indicators",
    "logframe.xlsx",
    rows("Indicator, Baseline, Target, Source", 18, (at) => [
      `Share of children reached ${String(at)}`,
      at,
      2 * at,
      one("Survey, Reports, Registers", at),
    ]),
  ),
  says("aid: fifteen partners of one cluster", ["Dear partners, the meeting is at 10:00."], {
    to: partners(15),
    subject: "WASH cluster meeting",
  }),
  says(
    "ONG : compte rendu",
    [
      "Présents :",
      ...names(9).map((name) => `${name}, ${one("UNICEF, OMS, Croix-Rouge", name.length)}`),
      "",
      "Décisions : le budget est adopté.",
    ],
    { to: partners(9) },
  ),
  says("منظمة: موعد الاجتماع", ["السلام عليكم", "الاجتماع يوم الأحد الساعة العاشرة", "مع التحية"], { to: partners(8) }),
  // Law firm
  says(
    "law: closing checklist",
    [
      "Closing checklist:",
      ...[
        "Share purchase agreement",
        "Board minutes",
        "Escrow letter",
        "Disclosure letter",
        "Tax deed",
        "Power of attorney",
        "Stock transfer form",
        "Legal opinion",
      ].map((item, at) => `${String(at + 1)}. ${item} - signed`),
    ],
    { to: partners(5) },
  ),
  attaches(
    "law: time by matter",
    "matters.xlsx",
    rows("Matter, Hours, Rate, Amount", 20, (at) => [`M-${String(1000 + at)}`, at, 250, at * 250]),
  ),
  says("law: twenty-four people of the other side", ["Please see the draft."], {
    to: addresses(24, "otherside.example"),
    subject: "Draft 3",
  }),
  says("studio legale: scadenze", [
    "Scadenze:",
    "10 marzo - deposito memoria",
    "15 marzo - udienza",
    "20 marzo - perizia",
    "2 aprile - replica",
    "8 aprile - udienza",
    "9 aprile - nota spese",
    "11 aprile - termine",
    "30 aprile - sentenza",
  ]),
  // Shop
  attaches(
    "shop: price list",
    "prijslijst.csv",
    `Artikel;Omschrijving;Prijs\n${Array.from({ length: 200 }, (_, at) => `${String(4000 + at)};${one("Stoel, Tafel, Lamp, Kast", at)} ${one("eik, beuk, wit", at)};${String(at)},95`).join("\n")}\n`,
  ),
  attaches(
    "shop: orders by day",
    "orders.xlsx",
    rows("Order, Date, Items, Total", 90, (at) => [
      50_000 + at,
      `2025-05-${String(10 + (at % 20))}`,
      1 + (at % 5),
      19.9 + at,
    ]),
  ),
  attaches(
    "shop: suppliers",
    "suppliers.xlsx",
    rows("Supplier, City, VAT no, Website", 25, (at) => [
      `${one("Nordic Timber, Alpine Glass, Delta Paint", at)} ${one("Ltd, GmbH, SA", at)}`,
      one("Oslo, Bern, Lyon", at),
      `DE${String(100_000_000 + at)}`,
      `https://www.supplier${String(at)}.example`,
    ]),
  ),
  says("sklep: zamówienie", [
    "Zamówienie:",
    ...["Papier A4", "Toner czarny", "Długopisy", "Segregatory", "Koperty", "Taśma", "Nożyczki", "Spinacze"].map(
      (item, at) => `${item} - ${String(at + 2)} szt.`,
    ),
  ]),
  says("obchod: objednávka", [
    "Objednávka:",
    ...["Papír", "Toner", "Propisky", "Šanony", "Obálky", "Páska", "Nůžky", "Sponky"].map(
      (item, at) => `${item}; ${String(at + 2)} ks`,
    ),
  ]),
  // Club
  says(
    "club: line-up of the first team",
    ["Line-up for Saturday:", ...names(11).map((name, at) => `${String(at + 1)}. ${name}`)],
    { to: addresses(9, "gmail.com"), subject: "Saturday" },
  ),
  attaches(
    "club: fixtures",
    "fixtures.csv",
    `Date,Home,Away,Kick-off\n${Array.from({ length: 30 }, (_, at) => `2025-09-${String(10 + (at % 20))},${one("Rovers, United, Athletic", at)},${one("City, Wanderers, Town", at)},15:00`).join("\n")}\n`,
  ),
  says(
    "Verein: Schichtplan für das Fest",
    [
      "Schichten:",
      "10:00 - Grill",
      "11:00 - Kuchen",
      "12:00 - Grill",
      "13:00 - Kasse",
      "14:00 - Tombola",
      "15:00 - Kuchen",
      "16:00 - Abbau",
      "17:00 - Ende",
    ],
    { to: addresses(10, "gmx.de") },
  ),
  says(
    "forening: referat",
    ["Referat", "Til stede: styret", "1. Regnskap", "2. Dugnad", "3. Sommerfest", "4. Eventuelt"],
    { to: addresses(8, "online.no") },
  ),
  // IT department
  attaches(
    "IT: servers",
    "hosts.csv",
    `hostname,ip,os,owner_team\n${Array.from({ length: 80 }, (_, at) => `srv-${String(at)},10.0.${String(at % 9)}.${String(at)},${one("debian, rhel, windows", at)},${one("platform, data, network", at)}`).join("\n")}\n`,
  ),
  attaches(
    "IT: licences",
    "licences.xlsx",
    rows("Product, Licences, Used, Renewal", 20, (at) => [
      one("Office, Visio, Acrobat, AutoCAD", at),
      100,
      60 + at,
      "2026-01-31",
    ]),
  ),
  attaches("IT: settings", "settings.json", '{"theme":"dark","retries":3,"hosts":["a.example","b.example"]}'),
  says("IT: maintenance to five hundred colleagues", ["Mail is down from 22:00 to 23:00."], {
    to: addresses(490, "example.org"),
    subject: "Maintenance tonight",
  }),
  says("ИТ: работы", ["Коллеги,", "в субботу с 22:00 до 23:00 почта недоступна.", "Отдел ИТ"], {
    to: addresses(30, "example.org"),
  }),
  says("システム保守のお知らせ", ["各位", "土曜日 22:00 からメールを停止します。", "情報システム部"], {
    to: addresses(30, "example.org"),
  }),
  says("系统维护通知", ["各位同事：", "周六晚上十点系统维护。", "信息部"], { to: addresses(30, "example.org") }),
  says("시스템 점검 안내", ["안녕하세요.", "토요일 22시에 점검합니다.", "전산팀"], {
    to: addresses(30, "example.org"),
  }),
  says(
    "a reply to all of a long thread",
    [
      "Fine with me.",
      "",
      "From: Anna Kim",
      "Sent: Monday",
      `To: ${partners(40).join("; ")}`,
      "Subject: date",
      "",
      "Tuesday?",
    ],
    { to: partners(40), composeType: "reply" },
  ),
  says(
    "organisation chart in words",
    [
      "The new structure:",
      "Head of Finance - Anna Kim",
      "Head of Supply - Marco Rossi",
      "Head of Programme - Eva Novak",
      "Head of IT - Ines Costa",
      "Head of Legal - Paul Meyer",
      "Head of HR - Olga Petrova",
      "Driver - Jan Kowalski",
      "Reception - Mei Chen",
    ],
    { to: partners(4) },
  ),
  says(
    "speakers of a conference",
    [
      "Speakers:",
      ...names(14).map((name, at) => `${name} | ${one("University of Leeds, WHO, City of Bern, Red Cross", at)}`),
    ],
    { to: partners(12) },
  ),
  says("to a group, with a menu", ["Menu: soup, rice, salad."], {
    to: [recipient("everyone@example.org", "distributionList")],
  }),
];
