import type { ColumnKind } from "../../standards/kinds";
import type { Column } from "../recognizer";
import { areNamedAddresses, arePersonalAddresses } from "../values/personal-addresses";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";
import type { TableHints } from "./table-hints";

/** Attributes only people have; beside a name or a number they say that it is somebody's. */
const OF_PEOPLE: readonly ColumnKind[] = [
  "birth-date",
  "age",
  "gender",
  "national-id",
  "passport",
  "employee-id",
  "person-reference",
  "job-title",
  "supervisor",
  "contract-type",
  "salary",
  "health",
  "ethnicity-nationality",
  "religion",
  "marital-status",
  "sexual-orientation",
  "family",
  "credential",
  "performance",
  "education",
];

/** Attributes of people and of shops alike. */
const OF_BOTH: readonly ColumnKind[] = ["phone", "email", "department", "employer"];

const SPECIAL: readonly ColumnKind[] = ["health", "religion", "ethnicity-nationality", "sexual-orientation"];

const SURE = 0.5;
/** A header that says whose number it is. */
const CLEARLY_OF_PERSON = 0.7;

/** What the whole table says, counted once. */
interface Table {
  readonly assignments: readonly Assignment[];
  readonly columns: readonly Column[];
  readonly hints: TableHints;
  /** Columns of goods, places, statistics. */
  readonly things: number;
}

/**
 * Whether the rows of a table are people. Each way to be one asks for evidence that things do not have:
 * a clear header of a name, names by their values, addresses of persons, numbers a state gave, accounts,
 * or a person's number with what is told about the person.
 */
export function isAboutPeople(
  assignments: readonly Assignment[],
  columns: readonly Column[],
  hints: TableHints,
): boolean {
  const things = columns.filter(({ says }) => says.owner === "thing" || says.isMeasure).length;
  const table: Table = { assignments, columns, hints, things };
  return (
    hasNames(table) || hasPersonalAddresses(table) || hasStateNumbers(table) || hasAccounts(table) || hasProfiles(table)
  );
}

/** Attributes of people in other columns than this one; what shops have too counts half. */
function attributes({ assignments }: Table, except: Column | null = null): number {
  return assignments.reduce((sum, { column, evidence, score }) => {
    if (column === except || score < SURE * 0.8) {
      return sum;
    }
    return sum + (OF_PEOPLE.indexOf(evidence.kind) !== -1 ? 1 : OF_BOTH.indexOf(evidence.kind) !== -1 ? 0.5 : 0);
  }, 0);
}

const NAMES_ARE_SHAPED = 0.5;
const POINTS_OF_PEOPLE = 2;

function hasNames(table: Table): boolean {
  const names = table.assignments.filter(
    ({ column, evidence }) =>
      isName(evidence.kind) && (column.values.length === 0 || column.names.shaped >= NAMES_ARE_SHAPED),
  );
  const filled = names.filter(({ column }) => column.values.length > 0);
  const has = (kind: ColumnKind): boolean => filled.some(({ evidence }) => evidence.kind === kind);
  const isPair = has("first-name") && has("last-name");
  return filled.some((name) => isSomebody(name, table, isPair));
}

function isSomebody({ column, evidence }: Assignment, table: Table, isPair: boolean): boolean {
  const isHalf = evidence.kind !== "full-name" && !isPair;
  const around = attributes(table, column);
  if (evidence.header >= 0.7 && column.says.bareName === 0) {
    return !isHalf || around >= 1 || table.columns.length > 2 + table.things;
  }
  if (isHalf && around < 0.5 && !isHinted(table.hints)) {
    return false;
  }
  return points({ column, evidence }, table) + (isPair ? 1 : 0) + Math.min(around, 3) >= POINTS_OF_PEOPLE;
}

/** For and against a column of names whose header does not settle it. */
function points({ column, evidence }: Pick<Assignment, "column" | "evidence">, { hints, things }: Table): number {
  const { shaped, known } = column.names;
  const isRepeated = column.values.length < column.filled * 0.5;
  const byValues = evidence.isConclusive ? (isRepeated ? 1 : 2) : shaped >= 0.8 && known >= 0.15 ? 1 : 0;
  const isUnheardOf = column.values.length >= 10 && known < 0.12 ? 1 : 0;
  const isUnnamed = column.header !== null && evidence.header === 0;
  return byValues + Number(isHinted(hints)) - isUnheardOf - (isUnnamed ? 1 : 0) - Math.min(things, 3);
}

/** A list of e-mail addresses is a list of people, unless they are boxes of functions or of the firms the rows are about. */
function hasPersonalAddresses(table: Table): boolean {
  const ofFirms = table.columns.some(
    ({ says }) => says.owner === "organisation" && (says.kinds.size === 0 || says.kinds.has("employer")),
  );
  const mustBeNamed = ofFirms || table.things > 1;
  return table.assignments.some(
    ({ column, evidence, score }) =>
      evidence.kind === "email" &&
      score >= SURE &&
      column.says.owner !== "organisation" &&
      (mustBeNamed ? areNamedAddresses(column.values) : arePersonalAddresses(column.values)),
  );
}

function hasStateNumbers(table: Table): boolean {
  return table.assignments.some(
    ({ column, evidence }) =>
      (evidence.kind === "national-id" || evidence.kind === "passport") &&
      (evidence.isConclusive || (evidence.header >= 0.9 && evidence.matching > 0 && attributes(table, column) >= 1)),
  );
}

/** Passwords beside anything that says whose they are. */
function hasAccounts({ assignments }: Table): boolean {
  const has = (kinds: readonly ColumnKind[]): boolean =>
    assignments.some(({ column, evidence }) => column.filled > 0 && kinds.indexOf(evidence.kind) !== -1);
  return has(["credential"]) && has(["username", "email", "employee-id", "person-reference", "full-name"]);
}

/**
 * Pseudonymous records: a person's own number beside a name that may be anything, beside where that person lives (EQC 2013:
 * claim numbers and addresses), beside two things told about that person, or one of a special category. A bare "ID" is a
 * person's where the file is called after people.
 */
function hasProfiles(table: Table): boolean {
  const has = (kinds: readonly ColumnKind[]): boolean =>
    table.assignments.some(
      ({ column, evidence, score }) => score >= SURE && column.filled > 0 && kinds.indexOf(evidence.kind) !== -1,
    );
  return table.assignments.some(({ column, evidence }) => {
    const isNumber = evidence.kind === "employee-id" || evidence.kind === "person-reference";
    if (!isNumber || column.filled === 0) {
      return false;
    }
    if (evidence.header < CLEARLY_OF_PERSON) {
      return isHinted(table.hints) && attributes(table, column) >= 2;
    }
    return has(SPECIAL) || has(["address"]) || attributes(table, column) + namesBeside(table, column) >= 2;
  });
}

/** "Name" beside a person's number counts as something told about that person, though the values are no names ("Employee 12"). */
function namesBeside({ assignments, hints, things }: Table, number: Column): number {
  const isNamed = assignments.some(
    ({ column, evidence }) => column !== number && isName(evidence.kind) && column.filled > 0,
  );
  return !isNamed || things > 0 ? 0 : isHinted(hints) ? 2 : 1;
}

function isHinted({ owner }: TableHints): boolean {
  return owner === "staff" || owner === "people";
}
