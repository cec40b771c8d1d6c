import { otherAddress, otherPeople } from "./other-cells";
import type { StrangersBreach } from "./strangers-breaches";
import { breach } from "./strangers-breaches";

const people = (count: number) => otherPeople(count, 430);
const names = (count: number): string[] => people(count).map(({ given, family }) => `${given} ${family}`);
const addressed = (count: number, ...domains: readonly string[]): string[] =>
  people(count).map((person, at) => otherAddress(person, domains[at % domains.length]!));
const two = (number: number): string => String(number).padStart(2, "0");
const born = (at: number): string => `${two(1 + (at % 28))}/${two(1 + (at % 12))}/${String(1948 + (at % 50))}`;
const one = (values: string, at: number): string => {
  const list = values.split(", ");
  return list[at % list.length]!;
};
const lines = (count: number, line: (name: string, at: number) => string): string => names(count).map(line).join("\n");
const to = ["contact@partner.example"];

const pasted = (name: string, bodyText: string, subject = ""): StrangersBreach =>
  breach(name, "review", ["personal-list-in-body"], undefined, { to, bodyText, subject });
const open = (name: string, verdict: "ask" | "review", list: readonly string[], subject: string): StrangersBreach =>
  breach(name, verdict, ["visible-recipients"], "move-to-bcc", { cc: list, subject });

/** Breaches that were written down, each with its verdict, before anybody ran them. */
export const PASTED_BREACHES: readonly StrangersBreach[] = [
  pasted(
    "a flattened table: each cell in a line",
    `Name\nDate of birth\nSalary\n${lines(12, (name, at) => `${name}\n${born(at)}\n£${String(30 + at)},500`)}\nRegards`,
  ),
  pasted(
    "a flattened table with gaps, in French",
    `Bonjour,\n\nNom\n\nDate de naissance\n\nMontant\n\n${lines(10, (name, at) => `${name}\n\n${born(at)}\n\n${String(400 + at)},00 €\n`)}`,
  ),
  pasted(
    "a form for each referral",
    lines(
      10,
      (name, at) =>
        `Name: ${name}\nDOB: ${born(at)}\nAddress: ${String(3 + at)} Mill Lane\nDiagnosis: ${one("Depression, Anxiety, Asthma", at)}\n`,
    ),
  ),
  pasted(
    "a form for each, in Spanish",
    lines(
      9,
      (name, at) =>
        `Nombre: ${name}\nDNI: ${String(12_345_670 + at * 77)}Z\nTeléfono: 6${String(11_223_344 + at * 991)}\n`,
    ),
  ),
  pasted(
    "accounts behind names, nothing between them",
    lines(9, (name, at) => `${name} DE893704004405320130${String(10 + at)} ${String(120 + at)},00 EUR`),
  ),
  pasted(
    "arrêts maladie, entre parenthèses",
    lines(10, (name, at) => `- ${name} (né(e) le ${born(at)}) : ${one("dépression, lombalgie, grossesse", at)}`),
  ),
  pasted(
    "addresses in one line",
    names(45)
      .map((name, at) => `${name} <${addressed(45, "gmail.com")[at]!}>`)
      .join("; "),
  ),
  pasted("addresses and commas", addressed(35, "gmail.com", "me.com").join(", ")),
  pasted(
    "staff numbers on a final warning",
    lines(
      10,
      (name, at) =>
        `${String(at + 1)}. ${name} – staff no ${String(40_211 + at * 13)} – ${one("timekeeping, conduct, absence", at)}`,
    ),
  ),
  pasted(
    "المرضى",
    [
      "محمد الحربي",
      "فاطمة المصري",
      "أحمد الشامي",
      "عائشة العراقي",
      "علي الخطيب",
      "خديجة النجار",
      "حسن الحداد",
      "مريم المالكي",
      "يوسف التميمي",
      "سارة الأنصاري",
    ]
      .map((name, at) => `${String(at + 1)}- ${name}، 19${String(60 + at)}-03-0${String(1 + (at % 9))}، سكري`)
      .join("\n"),
  ),
  pasted(
    "名簿",
    [
      "佐藤 太郎",
      "鈴木 花子",
      "高橋 健一",
      "田中 美咲",
      "渡辺 翔太",
      "伊藤 陽子",
      "山本 大輔",
      "中村 恵子",
      "小林 誠",
      "加藤 直美",
    ]
      .map(
        (name, at) =>
          `${String(at + 1)}．${name}　19${String(60 + at)}年3月${String(1 + at)}日生　090-1234-${String(1000 + at)}`,
      )
      .join("\n"),
  ),
  open(
    "patients of a day unit",
    "ask",
    addressed(12, "gmail.com", "eircom.net"),
    "Chemotherapy day unit: new entrance",
  ),
  open(
    "a self-help group for gamblers",
    "ask",
    addressed(11, "gmail.com", "hotmail.com"),
    "Grupo de apoyo: adicción al juego",
  ),
  open("parents at the provider of another country", "ask", addressed(36, "qq.com", "163.com"), "家长会通知"),
  open("members at one provider", "ask", addressed(45, "libero.it"), "Corso di nuoto: cambio orario"),
  breach("a mistyped ending", "ask", ["recipient-domain"], "remove-recipients", {
    from: "hr@contoso-trust.org",
    to: ["director@contoso-trust.ogr"],
  }),
  breach("marks by student number alone", "review", ["personal-columns"], "drop-columns", {
    to,
    attachments: [
      {
        name: "standing.csv",
        bytes: Buffer.from(
          `Student ID,Credits,GPA\n${lines(90, (_, at) => `${String(9_001_000 + at * 7)},${String(30 + at)},${(2 + (at % 20) / 10).toFixed(2)}`)}`,
        ),
      },
    ],
  }),
];
