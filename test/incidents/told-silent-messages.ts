import type { MessageSketch } from "../support/message";
import { buildSnapshot } from "../support/message";
import type { SilentMessage } from "./more-silent-messages";
import { otherPeople } from "./other-cells";

const people = otherPeople(9, 610);
const names = people.map(({ given, family }) => `${given} ${family}`);
const one = (values: string, at: number): string => {
  const list = values.split(", ");
  return list[at % list.length]!;
};
const lines = (line: (at: number) => string, count = 9): string =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");
const each = (values: string, line: (value: string, at: number) => string): string =>
  values.split(", ").map(line).join("\n");
const text = (name: string, bodyText: string, more: MessageSketch = {}): SilentMessage => ({
  name,
  message: buildSnapshot({ to: ["contact@partner.example"], bodyText: `Hello,\n\n${bodyText}\n`, ...more }),
});
const csv = (name: string, header: string, rows: readonly string[]): SilentMessage => ({
  name,
  message: buildSnapshot({
    to: ["contact@partner.example"],
    attachments: [{ name: "list.csv", bytes: Buffer.from([header, ...rows].join("\n")) }],
  }),
});
const two = (number: number): string => String(number).padStart(2, "0");
const date = (at: number): string => `${two(3 + at * 2)}.${two(1 + at)}.19${String(54 + at * 4)}`;

/** Ordinary mail in which names stand beside numbers that are nobody's. */
export const TOLD_SILENT_MESSAGES: readonly SilentMessage[] = [
  text(
    "court cases with their dates",
    each(
      "Brown v. Board, Marbury v. Madison, Miranda v. Arizona, Gideon v. Wainwright, Loving v. Virginia, Plessy v. Ferguson, Mapp v. Ohio, Baker v. Carr, Tinker v. Moines",
      (name, at) => `${name} (${date(at)})`,
    ),
  ),
  text(
    "Urteile",
    lines((at) => `${people[at]!.family} gegen ${people[8 - at]!.family}, ${date(at)}`),
  ),
  text(
    "jurisprudence",
    lines((at) => `${people[at]!.family} c. ${people[8 - at]!.family}, ${date(at)}`),
  ),
  text(
    "hearings of the day",
    lines((at) => `${two(9 + at)}:00  2 O ${String(118 + at)}/24  ${people[at]!.family} ./. ${people[8 - at]!.family}`),
  ),
  text(
    "books with prices and years",
    `For the library:\n${lines((at) => `${names[at]!}: ${one("Der Garten im Winter, Holz und Stein, Wege nach Norden, Licht und Schatten, Das stille Haus, Brücken bauen, Vögel am See, Kochen mit Kräutern, Kleine Stadtgeschichte", at)}, ${String(16 + at)},90 EUR, ${String(1998 + at * 2)}`)}`,
  ),
  text(
    "libros con páginas",
    lines(
      (at) =>
        `${one("La casa azul, El último tren, Cartas a Lucía, Dos sombras, El río, Mar adentro, La lluvia, Las noches, El faro", at)}, ${names[at]!}, ${String(15 + at)},50 €, ${String(160 + at * 30)} páginas`,
    ),
  ),
  text(
    "rooms with seats",
    `These rooms are free:\n${each("Marie Curie, Albert Einstein, Ada Lovelace, Isaac Newton, Rosa Parks, Nelson Mandela, Jane Austen, Alan Turing, Grace Hopper", (name, at) => `${name}, ${String(12 + at * 6)}`)}`,
  ),
  text(
    "rooms with seats and floors",
    each(
      "Marie Curie, Albert Einstein, Max Planck, Lise Meitner, Robert Koch, Clara Schumann, Erich Kästner, Emmy Noether",
      (name, at) => `${name}, ${String(12 + at * 6)} Plätze, ${String(1 + (at % 4))}. OG`,
    ),
  ),
  text(
    "machines",
    `Keys to be rotated:\n${lines((at) => `root@${one("web, db, mail", at)}${two(at)}.example.org 10.0.${String(at)}.11`)}`,
  ),
  text(
    "boxes that nobody reads",
    each(
      "cron@app01, postmaster@mail, abuse@mail, noreply@shop, nobody@db01, www-data@web01, hostmaster@mail, daemon@app02",
      (box) => `${box}.example.org`,
    ),
  ),
  text(
    "one account on many machines",
    lines((at) => `deploy@${one("web, db", at)}${two(at)}.example.org, rebooted`),
  ),
  text(
    "merged commits",
    lines(
      (at) =>
        `${(0x3f2a91c + at * 0x1111111).toString(16).slice(0, 7)} ${names[at % 5]!} 2019-03-${two(4 + at)} ${one("Fix overflow, Bump webpack, Typo", at)}`,
    ),
  ),
  text("hours of the team to its head", `Hours in week 22:\n${lines((at) => `${names[at]!} ${String(32 + at)}.5`)}`, {
    to: ["head@example.org"],
  }),
  text("votes", `Result of the ballot:\n${lines((at) => `${names[at]!} ${String(214 - at * 17)}`)}`),
  text(
    "who did what, in one sentence",
    `Thanks: ${names.map((name, at) => `${name} ${one("led the project, kept the money together, wrote the tender, found the site", at)}`).join(", ")}.`,
  ),
  text(
    "concerts with prices of tickets",
    `Concerts this autumn:\n${lines((at) => `${names[at]!} Trio, ${String(5 + at * 2)} October, ${String(15 + at)}.00 EUR`)}`,
  ),
  text(
    "seminars",
    `Seminarprogramm Herbst:\n${lines((at) => `${one("Rhetorik, Zeitmanagement, Arbeitsrecht", at)}, ${names[at]!}, ${String(12 + at)}.09., ${String(250 + at * 10)} EUR`)}`,
  ),
  text(
    "composers and their years",
    each(
      "Johann Sebastian Bach, Clara Schumann, Franz Schubert, Fanny Hensel, Claude Debussy, Maurice Ravel, Bela Bartok, Lili Boulanger",
      (name, at) =>
        `${name} (${String(1685 + at * 24)}-${String(1750 + at * 24)}): ${one("Toccata, Romance, Impromptu", at)}`,
    ),
  ),
  text(
    "минуты фильмов",
    each(
      "Андрей Тарковский, Леонид Гайдай, Эльдар Рязанов, Михаил Калатозов, Григорий Чухрай, Сергей Бондарчук, Владимир Меньшов, Георгий Данелия",
      (name, at) =>
        `${one("Солярис, Чайка, Весна", at)}, ${name}, ${String(1957 + at * 3)}, ${String(88 + at * 9)} мин`,
    ),
  ),
  text(
    "رئيس كل بند",
    each(
      "محمد الحربي, فاطمة المصري, أحمد الشامي, عائشة العراقي, علي الخطيب, خديجة النجار, حسن الحداد, مريم المالكي",
      (name, at) => `${String(at + 1)}- ${one("التقرير المالي, التدريب, الميزانية", at)} - ${name}`,
    ),
  ),
  csv(
    "eight names and what they were trained in",
    "Name,Fire safety,Safeguarding,First aid",
    names.slice(0, 8).map((name, at) => `${name},2026-01-0${String(at + 1)},2026-02-03,2025-11-1${String(at)}`),
  ),
  csv(
    "actions with their owners",
    "Action,Owner,Due,Status",
    Array.from({ length: 30 }, (_, at) => `Update page ${String(at)},${names[at % 6]!},2026-04-01,open`),
  ),
];
