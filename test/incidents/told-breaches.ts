import { otherPeople } from "./other-cells";
import type { StrangersBreach } from "./strangers-breaches";
import { breach } from "./strangers-breaches";

const names = otherPeople(9, 610).map(({ given, family }) => `${given} ${family}`);
const short = otherPeople(9, 610).map(({ given, family }) => `${given} ${family.charAt(0)}.`);
const one = (values: string, at: number): string => {
  const list = values.split(", ");
  return list[at % list.length]!;
};
const lines = (line: (name: string, at: number) => string, list = names): string => list.map(line).join("\n");
const told = (name: string, bodyText: string, subject = ""): StrangersBreach =>
  breach(name, "review", ["personal-list-in-body"], undefined, {
    to: ["contact@partner.example"],
    bodyText: `Good morning,\n\n${bodyText}\n`,
    subject,
  });
const owes = (at: number): string => `${String(1 + (at % 3))},${String(200 + at * 45)}`;

/** A short file of names, and what it says of them beside. */
const filed = (
  name: string,
  verdict: "ask" | "review",
  header: string,
  line: (name: string, at: number) => string,
): StrangersBreach =>
  breach(name, verdict, ["personal-columns"], "drop-columns", {
    to: ["contact@partner.example"],
    attachments: [{ name: "list.csv", bytes: Buffer.from(`${header}\n${lines(line)}`) }],
  });

/** People told of in sentences, in one paragraph, or by bare numbers under a word that says what they are. */
export const TOLD_BREACHES: readonly StrangersBreach[] = [
  told(
    "patients by initial, with age and illness",
    lines(
      (name, at) => `${name} (${String(24 + at * 6)}) - ${one("depression, anorexia, dementia, psychosis", at)}`,
      short,
    ),
  ),
  told(
    "tenants who owe rent, in sentences",
    `Behind with the rent:\n${lines((name, at) => `${name} owes ${owes(at)} lei`)}`,
  ),
  told(
    "morosos",
    lines((name, at) => `${name} debe ${String(90 + at * 135)} euros`),
  ),
  told(
    "salaries in one sentence",
    `As discussed, here they are: ${names.map((name, at) => `${name} gets ${String(3 + (at % 3))},${String(100 + at * 77)} a month`).join(", ")}.`,
  ),
  told(
    "salaries, each in a sentence",
    `The new salaries from July:\n${lines((name, at) => `- ${name} will be on ${String(39 + at * 3)},${String(100 + at * 50)}`)}`,
  ),
  told(
    "salaries under a subject that says so",
    lines((name, at) => `${name} ${String(3100 + at * 77)}`),
    "Gehälter ab Juli",
  ),
  told(
    "redundancies",
    lines((name, at) => `${name} (${one("Sales, IT", at)}, ${String(1 + at)} years, GBP ${String(2 + at)},500)`),
  ),
  told("marks under one word", `Notes du 2e trimestre, 5B :\n${lines((name, at) => `${name} ${String(6 + at)},5`)}`),
  told(
    "成績",
    `期末テストの結果：\n${["佐藤 太郎", "鈴木 花子", "高橋 健一", "田中 美咲", "渡辺 翔太", "伊藤 陽子", "山本 大輔", "中村 恵子"].map((name, at) => `${name}　${String(38 + at * 7)}点`).join("\n")}`,
  ),
  told("days off sick", `Sick days so far this year:\n${lines((name, at) => `${name} ${String(2 + at * 4)} days`)}`),
  told(
    "sick notes with their dates",
    `Krankmeldungen im Mai:\n${lines((name, at) => `${name}, ${String(2 + at)}.-${String(4 + at)}.5., ${one("Grippe, Reha, Zahn-OP", at)}`)}`,
  ),
  told(
    "оклады",
    `Оклады с июля:\n${["Иванов А. П.", "Смирнова Е. В.", "Кузнецов И. С.", "Попова М. Д.", "Соколов В. А.", "Лебедева О. Н.", "Козлов Д. Ю.", "Новикова А. И."].map((name, at) => `${name} - ${String(64 + at * 5)} 000 руб.`).join("\n")}`,
  ),
  told(
    "children's birthdays",
    `Geburtstage der Igelgruppe:\n${lines((name, at) => `${name} 0${String(1 + at)}.1${String(at)}.2020`, short)}`,
  ),
  told(
    "passwords",
    `New logins, please pass them on:\n${lines((_, at) => `p${String(at)}${one("kim, rossi, novak", at)} / ${one("Winter, Sommer, Passw0rd", at)}${String(19 + at)}!`)}`,
  ),
  told(
    "temporary passwords beside names",
    `Temporary passwords:\n${lines((name, at) => `${name} -> Spring-${String(1138 + at * 611)}`)}`,
  ),
  told(
    "doses",
    `To be signed:\n${lines((name, at) => `${name} - ${one("sertraline, metformin, morphine", at)} ${String(5 + at * 5)} mg`)}`,
  ),
  told(
    "arrears in one paragraph",
    `The following have not paid: ${names.map((name, at) => `${name} (${String(40 + at * 13)}.50)`).join(", ")}.`,
  ),
  told(
    "Beiträge in einem Absatz",
    `Noch offen: ${names.map((name, at) => `${name} ${String(60 + at * 20)} Euro`).join(", ")}.`,
  ),
  told(
    "asylum seekers in brackets",
    lines((name, at) => {
      const [given, family] = [name.split(" ")[0]!, name.split(" ").slice(1).join(" ")];
      return `${family}, ${given} (${one("m, f", at)}, ${String(1978 + at * 3)}, ${one("SY, IQ, SO", at)}) - ${one("removal centre, bail", at)}`;
    }),
  ),
  filed(
    "nine names and what they did",
    "review",
    "Name,Offence",
    (name, at) => `${name},${one("Theft, Fraud, Assault", at)}`,
  ),
  filed("Parteimitglieder", "review", "Name,Ort,Parteimitglied seit", (name, at) => `${name},Ulm,${String(1990 + at)}`),
  filed(
    "nine names and their arrears",
    "review",
    "Tenant,Flat,Rent arrears",
    (name, at) => `${name},${String(at + 1)},${String(80 + at * 31)}`,
  ),
  filed(
    "pay beside staff numbers alone",
    "review",
    "Employee ID,Salary",
    (_, at) => `E${String(100 + at)},${String(24_000 + at * 310)}`,
  ),
];
