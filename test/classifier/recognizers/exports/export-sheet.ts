import type { PersonalKind } from "../../../../src/classifier/standards/kinds";
import { CONTEXT_KINDS } from "../../../../src/classifier/standards/kinds";
import type { CellValue } from "../../../../src/classifier/workbook/workbook";
import { syntheticPeople, type SyntheticPerson } from "../../../support/people";

/** A sheet as a system of the world exports it. People are invented. */
export interface ExportSheet {
  readonly system: string;
  /**
   * `Header=kind` for cells of that kind, `Header=kind:one|other` for cells given here, `Header=~one|other` for cells that say
   * nothing about a person (`~date`, `~int`, `~money` for generated ones, `~` for none); "; " between columns.
   */
  readonly columns: string;
}

const ROWS = 24;
const PEOPLE = syntheticPeople(ROWS, 11);
const MOST_REPEATED = 7;

type Cell = (person: SyntheticPerson, row: number) => CellValue;

const pick =
  (text: string): Cell =>
  (_, row) => {
    const values = text.split("|");
    return values[(row * MOST_REPEATED) % values.length] ?? null;
  };

const CELLS: Readonly<Record<string, Cell>> = {
  "full-name": (person) => person.fullName,
  "first-name": (person) => person.firstName,
  "last-name": (person) => person.lastName,
  email: (person) => person.email,
  phone: (person) => person.phone,
  "birth-date": (person) => person.birthDate,
  age: (_, row) => 20 + ((row * 7) % 41),
  gender: (person) => person.gender,
  "national-id": (_, row) => String(4_210_017_930 + row * 7_919),
  passport: (_, row) => `X${4_100_000 + row * 37}`,
  "tax-id": (_, row) => String(90_210_017 + row * 7_919),
  "bank-account": (_, row) => String(20_417_930 + row * 4_099),
  "card-number": (_, row) => `4111 1111 1111 ${1_000 + row}`,
  address: (_, row) => `${row + 3} ${["Elm Road", "Mill Lane", "Harbour Street"][row % 3]!}`,
  "postal-code": (_, row) => String(10_115 + row * 131),
  location: pick("Leeds|Nairobi|Amman|Florence|Bergen"),
  geo: (_, row) => 41.2031 + row * 0.0713,
  "employee-id": (person) => person.employeeId,
  "person-reference": (_, row) => `R-${20_417 + row * 13}`,
  "job-title": (person) => person.jobTitle,
  employer: (person) => person.organisation,
  supervisor: (person) => person.supervisor,
  "contract-type": (person) => person.contractType,
  salary: (person) => person.salary,
  education: pick("BSc Biology|MSc Economics|High school|PhD"),
  performance: (_, row) => 52 + ((row * 11) % 47),
  health: pick("Asthma|Diabetes type 2|Hypertension|None known"),
  "ethnicity-nationality": (person) => person.nationality,
  religion: pick("Catholic|Muslim|None"),
  "marital-status": pick("Married|Single|Divorced"),
  family: (_, row) => row % 5,
  username: (person) => person.email.split("@")[0] ?? "",
  credential: (_, row) => `$2b$10$${"abcdefghijklmnopqrstuvwxyz".slice(row % 5)}ABCDEFGHIJKLMNOPQRSTUVWXYZ`,
  "ip-address": (_, row) => `192.0.2.${row + 10}`,
  "photo-url": (_, row) => `https://people.example/p/${row + 100}`,
  department: pick("Finance|Logistics|Programme"),
  "~date": (_, row) => `2024-0${(row % 9) + 1}-${10 + row / 2 - (row % 2) / 2}`,
  "~int": (_, row) => 1_200 + row,
  "~money": (_, row) => 10.5 + ((row * 17) % 90),
  "~": () => null,
};

export interface BuiltSheet {
  readonly rows: readonly (readonly CellValue[])[];
  /** Kinds of the personal columns, by index. */
  readonly kinds: Readonly<Record<number, PersonalKind>>;
}

/** A header row and two dozen rows below it, with the kinds its columns should be given. */
export function buildSheet({ columns }: ExportSheet, rows = ROWS): BuiltSheet {
  const parts = columns.split("; ").map((column) => {
    const at = column.lastIndexOf("=");
    const [header, spec] = [column.slice(0, at), column.slice(at + 1)];
    const [kind = "", values = ""] = spec.split(":");
    const literal = CELLS[spec] === undefined ? (spec.startsWith("~") ? spec.slice(1) : values) : undefined;
    return {
      header,
      kind: spec.startsWith("~") ? "~" : kind,
      cell: literal === undefined ? CELLS[spec]! : pick(literal),
    };
  });
  const isPersonal = (kind: string): boolean => kind !== "~" && !(CONTEXT_KINDS as readonly string[]).includes(kind);
  return {
    rows: [
      parts.map(({ header }) => header),
      ...PEOPLE.slice(0, rows).map((person, row) => parts.map(({ cell }) => cell(person, row))),
    ],
    kinds: Object.fromEntries(
      [...parts.entries()]
        .filter(([, { kind }]) => isPersonal(kind))
        .map(([at, { kind }]) => [at, kind as PersonalKind]),
    ),
  };
}
