import type { ColumnKind } from "../../standards/kinds";
import type { Column } from "../recognizer";
import { areFirms } from "../values/firms";
import { arePersonalAddresses } from "../values/personal-addresses";
import { isNumeric } from "../values/value-tests";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";
import { MOSTLY_KNOWN, MOSTLY_WHOLE, NEARLY_EACH, points, POINTS_OF_PEOPLE } from "./name-points";
import { attributes, FOUND, holds, isHinted, SURE } from "./table-evidence";
import type { TableEvidence } from "./table-evidence";

const NAMES_ARE_SHAPED = 0.5;

/** Whether a column of names is one of people: by its header, or by its values and by what stands beside them. */
export function hasNames(table: TableEvidence): boolean {
  const names = table.assignments.filter(
    ({ column, evidence }) =>
      isName(evidence.kind) &&
      (column.values.length === 0 || (column.names.shaped >= NAMES_ARE_SHAPED && !areFirms(column))),
  );
  const filled = names.filter(({ column }) => column.values.length > 0);
  const has = (kind: ColumnKind): boolean => filled.some(({ evidence }) => evidence.kind === kind);
  const isPair = has("first-name") && has("last-name");
  return filled.some((name) => isSomebody(name, table, isPair));
}

/** "Parent", "Eltern" above whole names, with their telephones: they are the people of the table where it names nobody else. */
export function hasRelatives(table: TableEvidence): boolean {
  return (
    holds(table, ["phone", "email", "birth-date"]) &&
    table.assignments.some(
      ({ column: { names, values, filled }, evidence }) =>
        evidence.kind === "family" &&
        names.whole >= MOSTLY_WHOLE &&
        values.length >= Math.max(FEWEST, filled * MOSTLY_WHOLE),
    )
  );
}

function isSomebody(name: Assignment, table: TableEvidence, isPair: boolean): boolean {
  const { column, evidence } = name;
  const isHalf = evidence.kind !== "full-name" && !isPair && column.names.paired < NEARLY_EACH;
  const around = told(table, column, isHalf);
  if (isHalf && isNobodys(table, column)) {
    return false;
  }
  if (evidence.header >= SAYS_SO && column.says.bareName === 0) {
    return !isHalf || around >= 1 || table.columns.length > 2 + table.things;
  }
  if (isHalf && around < 0.5 && !isHinted(table)) {
    return false;
  }
  return points(name, table) + Number(isPair) + reach(name, table) + Math.min(around, 3) >= POINTS_OF_PEOPLE;
}

const SAYS_SO = 0.7;

/** Half a name that is counted, or that of two people of whom no more is told than age and gender. */
function isNobodys(table: TableEvidence, column: Column): boolean {
  const isBare =
    column.says.bareName > 0 &&
    table.assignments.every((other) => other.column === column || HARDLY_TELLING.indexOf(other.evidence.kind) !== -1);
  return isCounted(table, column) || (isBare && column.filled < FEWEST && table.columns.length < 3);
}

const HARDLY_TELLING: readonly ColumnKind[] = ["age", "gender"];

/** What ties a name to somebody: when that person was born, how to reach whoever it is. */
function reach({ column, evidence }: Assignment, table: TableEvidence): number {
  const isReached =
    isReachable(table, column) ||
    (evidence.isConclusive && (hasMailboxEach(table, column) || hasTelephoneEach(table, column)));
  return (isReached ? REACHABLE : 0) + Number(column.says.bareName > 0 && holds(table, ["birth-date"]));
}

/**
 * What is told of people beside a name: gross and net are one thing, which cost centres have too, and goods that are called by a name have a
 * net price.
 */
function told(table: TableEvidence, column: Column, isHalf: boolean): number {
  const pays = table.assignments.filter(({ evidence, score }) => evidence.kind === "salary" && score >= FOUND).length;
  const others = attributes(table, column) - pays;
  return others === 0 && isHalf && table.things > 0 && column.says.bareName > 0 ? 0 : others + Math.min(pays, 1);
}

/** How often a name is given to girls and boys: half a name in each row but once, a count, and nothing told of anybody but the gender. */
function isCounted(table: TableEvidence, { values, filled }: Column): boolean {
  const genders = holds(table, ["gender"]) ? 1 : 0;
  return (
    values.length >= filled * NEARLY_EACH &&
    attributes(table) <= genders &&
    !holds(table, ["address"]) &&
    table.columns.some(
      ({ says, values: counts }) => says.isMeasure && counts.length > 0 && counts.every((count) => isNumeric(count)),
    )
  );
}

const FEWEST = 3;
const REACHABLE = 2;

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

/** So are names that are mostly known as such, with a telephone of their own each. */
function hasTelephoneEach({ assignments }: TableEvidence, { names, values }: Column): boolean {
  return (
    names.known >= MOSTLY_KNOWN &&
    assignments.some(
      ({ column, evidence, score }) =>
        evidence.kind === "phone" &&
        score >= SURE &&
        column.says.owner !== "organisation" &&
        column.values.length >= values.length * NEARLY_EACH,
    )
  );
}
