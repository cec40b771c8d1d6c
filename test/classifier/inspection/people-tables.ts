import type { PersonalKind } from "../../../src/classifier/standards/kinds";
import { syntheticPeople, type SyntheticPerson } from "../../support/people";
import type { NamedTable } from "./harmless-tables";

export interface PeopleTable extends NamedTable {
  readonly people: number;
  readonly kinds: readonly (PersonalKind | null)[];
}

const PEOPLE = syntheticPeople(40, 7);

const table = (
  name: string,
  header: readonly string[] | null,
  row: (person: SyntheticPerson, position: number) => NamedTable["rows"][number],
  kinds: readonly (PersonalKind | null)[],
  fileName = "table.csv",
): PeopleTable => ({
  name,
  fileName,
  people: PEOPLE.length,
  kinds,
  rows: [...(header === null ? [] : [header]), ...PEOPLE.map(row)],
});

const one = <T>(values: readonly T[], row: number): T => values[row % values.length]!;

/** Lists of people as offices keep them, plain and awkward. Null stands for a column that is not personal. */
export const PEOPLE_TABLES: readonly PeopleTable[] = [
  table("names and e-mails", ["Name", "Email"], (p) => [p.fullName, p.email], ["full-name", "email"]),
  table("names without anything", null, (p) => [p.fullName], ["full-name"]),
  table("a mailing list", ["email"], (p) => [p.email], ["email"]),
  table("a mailing list without header", null, (p) => [p.email], ["email"]),
  table("first and last names without header", null, (p) => [p.firstName, p.lastName, p.birthDate], [
    "first-name",
    "last-name",
    "birth-date",
  ]),
  table(
    "Name beside Vorname",
    ["Name", "Vorname", "Geb.datum", "Ort"],
    (p) => [p.lastName, p.firstName, p.birthDate, "Bonn"],
    ["last-name", "first-name", "birth-date", "location"],
  ),
  table("pay by bare name", ["Nume", "Functie", "Salariu"], (p) => [p.fullName, p.jobTitle, p.salary], [
    "full-name",
    "job-title",
    "salary",
  ]),
  table(
    "health by staff number",
    ["staff_id", "diagnosis", "sick_days"],
    (p, row) => [p.employeeId, one(["Asthma", "Migraine", "None known"], row), row % 9],
    ["employee-id", "health", "health"],
  ),
  table(
    "state numbers alone",
    ["CF", "Codice prenotazione"],
    (_, row) => [`RSSMRA${String(10 + row)}A01H501U`, `K${row}`],
    ["national-id", null],
  ),
  table(
    "orders with their buyers",
    ["Order ID", "Customer Name", "Product Name", "Quantity", "Price"],
    (p, row) => [`O-${row}`, p.fullName, one(["Desk Lamp", "Oak Table"], row), row, 9.5],
    [null, "full-name", null, null, null],
  ),
  table(
    "the staff file under ID",
    ["ID", "Name", "Position", "Salary"],
    (p) => [p.employeeId, p.fullName, p.jobTitle, p.salary],
    ["employee-id", "full-name", "job-title", "salary"],
    "staff.xlsx",
  ),
  table("logins and passwords", ["username", "password"], (p, row) => [p.email.split("@")[0]!, `pw-${row}-x`], [
    "username",
    "credential",
  ]),
  table(
    "marks of pupils",
    ["Imię", "Nazwisko", "Klasa", "Ocena"],
    (p, row) => [p.firstName, p.lastName, "3b", 1 + (row % 6)],
    ["first-name", "last-name", "education", "performance"],
  ),
  table(
    "a headerless export with forms of address",
    null,
    (p) => [p.gender === "Female" ? "Madame" : "Monsieur", p.lastName, p.firstName, p.email],
    ["gender", "last-name", "first-name", "email"],
  ),
  {
    ...table("a banner and an empty row above", ["Full name", "DOB"], (p) => [p.fullName, p.birthDate], [
      "full-name",
      "birth-date",
    ]),
    rows: [
      ["Annual staff list, confidential"],
      ["Printed 2024-03-01"],
      [],
      ["Full name", "DOB"],
      ...PEOPLE.map((p) => [p.fullName, p.birthDate]),
    ],
  },
  {
    ...table("a header in two languages, one below the other", ["Name", "Age"], (p) => [p.fullName], [
      "full-name",
      "age",
      "gender",
    ]),
    rows: [
      ["Full name", "Age", "Sex"],
      ["Nom complet", "Âge", "Sexe"],
      ...PEOPLE.map((p, row) => [p.fullName, 20 + row, p.gender.charAt(0)]),
    ],
  },
  {
    ...table("weeks beside the names", ["First Name", "Hourly Wage"], (p) => [p.firstName], [
      "last-name",
      "first-name",
      "salary",
      null,
      null,
      null,
    ]),
    rows: [
      ["Last Name", "First Name", "Hourly Wage", "2025-02-01", "2025-02-08", "2025-02-15"],
      ...PEOPLE.map((p, row) => [p.lastName, p.firstName, 14.5 + row, 40, 38, 41]),
    ],
  },
  {
    ...table("Japanese", null, (p) => [p.fullName], ["full-name", "birth-date", null]),
    people: 12,
    rows: [
      ["氏名", "生年月日", "部署"],
      ...[
        "佐藤 花子",
        "鈴木 一郎",
        "高橋 健",
        "田中 美咲",
        "伊藤 翔",
        "渡辺 結衣",
        "山本 大輔",
        "中村 陽子",
        "小林 誠",
        "加藤 恵",
        "吉田 隼人",
        "山田 太郎",
      ].map((name, row) => [name, `19${String(60 + row)}-01-15`, "営業部"]),
    ],
  },
  table(
    "claims at addresses, without names",
    ["Claim number", "Address"],
    (_, row) => [`CLM/2011/${10_000 + row}`, `${row + 3} Fitzgerald Avenue`],
    ["person-reference", "address"],
  ),
  table(
    "staff numbers beside names that are none",
    ["employee_id", "name", "department"],
    (_, row) => [`E${100 + row}`, `Сотрудник ${row}`, "IT"],
    ["employee-id", "full-name", null],
    "employees.csv",
  ),
  table(
    "students by matricola",
    ["matricola", "nome", "data di nascita"],
    (p, row) => [20_230_000 + row, p.fullName, p.birthDate],
    ["person-reference", "full-name", "birth-date"],
    "studenti.csv",
  ),
  {
    ...table("initials and names that are in no list", ["No", "Name"], () => [], [null, "full-name"], "employees.csv"),
    people: 8,
    rows: [
      ["No", "Category", "Name"],
      ...["R. C. Dissa", "A. H. Beraya", "K. Kiruche", "T. Sujee", "P. Kamala", "S. Sanus", "V. Vije", "M. Idesh"].map(
        (name, row) => [row + 1, row % 2 === 0 ? "RPC" : "RPM", name],
      ),
    ],
    kinds: [null, null, "full-name"],
  },
  {
    ...table("Chinese names without header", null, (p) => [p.fullName], ["full-name"]),
    people: 10,
    rows: ["王小明", "李娜", "张伟", "刘洋", "陈静", "杨帆", "赵敏", "黄磊", "周杰", "吴芳"].map((name) => [name]),
  },
];
