import type { ColumnKind } from "../../standards/kinds";
import type { Column } from "../recognizer";
import { areNamedAddresses, arePersonalAddresses } from "../values/personal-addresses";
import { areTypes } from "../values/data-types";
import { isNumeric } from "../values/value-tests";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";
import { hasPseudonymousRecords } from "./pseudonymous-records";
import { attributes, CLEAR, holds, isHinted, SURE } from "./table-evidence";
import type { TableEvidence } from "./table-evidence";
import type { TableHints } from "./table-hints";

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
  if (columns.some(({ values }) => areTypes(values))) {
    return false;
  }
  const table: TableEvidence = { assignments, columns, hints, things };
  return (
    hasNames(table) ||
    hasPersonalAddresses(table) ||
    hasStateNumbers(table) ||
    hasAccounts(table) ||
    hasPseudonymousRecords(table)
  );
}

const NAMES_ARE_SHAPED = 0.5;
const POINTS_OF_PEOPLE = 2;

function hasNames(table: TableEvidence): boolean {
  const names = table.assignments.filter(
    ({ column, evidence }) =>
      isName(evidence.kind) && (column.values.length === 0 || column.names.shaped >= NAMES_ARE_SHAPED),
  );
  const filled = names.filter(({ column }) => column.values.length > 0);
  const has = (kind: ColumnKind): boolean => filled.some(({ evidence }) => evidence.kind === kind);
  const isPair = has("first-name") && has("last-name");
  return filled.some((name) => isSomebody(name, table, isPair));
}

function isSomebody({ column, evidence }: Assignment, table: TableEvidence, isPair: boolean): boolean {
  const isHalf = evidence.kind !== "full-name" && !isPair;
  const around = attributes(table, column);
  if (isHalf && isCounted(table, column)) {
    return false;
  }
  if (evidence.header >= 0.7 && column.says.bareName === 0) {
    return !isHalf || around >= 1 || table.columns.length > 2 + table.things;
  }
  if (isHalf && around < 0.5 && !isHinted(table)) {
    return false;
  }
  const hasBirths = holds(table, ["birth-date"]) && column.says.bareName > 0;
  return (
    points({ column, evidence }, table) +
      Number(isPair) +
      Number(hasBirths) +
      (isReachable(table, column) || (evidence.isConclusive && hasMailboxEach(table, column)) ? REACHABLE : 0) +
      Math.min(around, 3) >=
    POINTS_OF_PEOPLE
  );
}

/** How often a name is given to girls and boys: half a name in each row but once, a count, and nothing told of anybody but the gender. */
function isCounted(table: TableEvidence, { values, filled }: Column): boolean {
  const genders = holds(table, ["gender"]) ? 1 : 0;
  return (
    values.length >= filled * NEARLY_EACH &&
    attributes(table) <= genders &&
    table.columns.some(({ says, values: counts }) => says.isMeasure && counts.every((count) => isNumeric(count)))
  );
}

const REACHABLE = 2;
const NEARLY_EACH = 0.8;

/**
 * Where somebody lives and how to reach them there, as carriers and shops write it, or a number behind the name: goods have neither, firms
 * seldom names of people.
 */
function isReachable(table: TableEvidence, { names }: Column): boolean {
  return names.reached >= NAMES_ARE_SHAPED || (holds(table, ["address"]) && holds(table, ["phone", "email"]));
}

/** Names with a box of their own each are people, whatever they work with: goods have none, and firms share theirs with nobody's name. */
function hasMailboxEach({ assignments }: TableEvidence, { values }: Column): boolean {
  return assignments.some(
    ({ column, evidence, score }) =>
      evidence.kind === "email" &&
      score >= SURE &&
      column.says.owner !== "organisation" &&
      column.values.length >= values.length * NEARLY_EACH &&
      arePersonalAddresses(column.values),
  );
}

/** What the values say; a column whose names nearly all are known is one of names, whatever goods stand beside it. */
function pointsOfValues({ column, evidence }: Pick<Assignment, "column" | "evidence">): number {
  const { shaped, known, paired } = column.names;
  if (!evidence.isConclusive) {
    return shaped >= 0.8 && known >= 0.15 ? 1 : 0;
  }
  if (column.values.length < column.filled * 0.5) {
    return 1;
  }
  return column.says.bareName > 0 && known >= 0.7 && paired >= 0.8 ? 3 : 2;
}

/** For and against a column of names whose header does not settle it. */
function points({ column, evidence }: Pick<Assignment, "column" | "evidence">, table: TableEvidence): number {
  const isUnheardOf = column.values.length >= 10 && column.names.known < 0.12 ? 1 : 0;
  const isUnnamed = column.header !== null && evidence.header === 0;
  const isCalledPeople = column.says.owner === "staff" || column.says.owner === "people";
  const isOfPeople = isHinted(table) || (isCalledPeople && evidence.isConclusive && table.things < 2);
  return (
    pointsOfValues({ column, evidence }) +
    Number(isOfPeople) -
    isUnheardOf -
    (isUnnamed ? 1 : 0) -
    Math.min(table.things, 3)
  );
}

/** A list of e-mail addresses is a list of people, unless they are boxes of functions or of the firms the rows are about. */
function hasPersonalAddresses(table: TableEvidence): boolean {
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

function hasStateNumbers(table: TableEvidence): boolean {
  return table.assignments.some(
    ({ column, evidence }) =>
      (evidence.kind === "national-id" || evidence.kind === "passport") &&
      (evidence.isConclusive || (evidence.header >= CLEAR && evidence.matching > 0 && attributes(table, column) >= 1)),
  );
}

/** Passwords beside anything that says whose they are; somebody's user name beside the day of birth. */
function hasAccounts({ assignments }: TableEvidence): boolean {
  const has = (kinds: readonly ColumnKind[]): boolean =>
    assignments.some(({ column, evidence }) => column.filled > 0 && kinds.indexOf(evidence.kind) !== -1);
  return (
    (has(["credential"]) && has(["username", "email", "employee-id", "person-reference", "full-name"])) ||
    (has(["username"]) && has(["birth-date"]))
  );
}
