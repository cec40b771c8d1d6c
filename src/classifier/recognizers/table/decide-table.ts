import { CONTEXT_KINDS } from "../../standards/kinds";
import type { ColumnKind, PersonalKind } from "../../standards/kinds";
import type { Column, Evidence } from "../recognizer";
import { isAboutPeople } from "./about-people";
import { assignKinds } from "./assign-kinds";
import type { Assignment } from "./assign-kinds";
import { settleAges } from "./settle-ages";
import { settleAnimals } from "./settle-animals";
import { settleMarks } from "./settle-marks";
import { settleNames } from "./settle-names";
import { settleNumbers } from "./settle-numbers";
import { settlePay } from "./settle-pay";
import { settleStateNumbers } from "./settle-state-numbers";
import { SURE } from "./table-evidence";
import type { TableHints } from "./table-hints";

/** A personal column of a table about people. */
export interface DecidedColumn {
  readonly index: number;
  readonly kind: PersonalKind;
  readonly evidence: Evidence;
  readonly column: Column;
  /** By its neighbours alone, under no header: shown to the sender, and weighed by no rule. */
  readonly isGuess?: boolean;
}

/** Below this a vague header ("state", "title") is no more than a guess, even beside people. */
const REPORTED = 0.4;
/** A vague header among columns of goods ("region" of orders), as many as there are sure ones of people, is about the goods. */
const REPORTED_AMONG_THINGS = 0.6;
const MANY_THINGS = 4;
/** "Net" beside a fee and a currency is what was paid for something. */
const PAID = 2;

/**
 * The one place where evidence becomes a decision: the personal columns of a table, by column, or none where its rows
 * are not people. Neighbours decide what a column alone cannot: "Name" beside birth dates is a person's.
 */
export function decideTable(columns: readonly Column[], hints: TableHints): DecidedColumn[] {
  const ofPeople = settleAnimals(settleAges(assignKinds(columns)), columns, hints);
  const assignments = settlePay(settleMarks(settleNumbers(settleNames(ofPeople, columns), hints), columns));
  if (!isAboutPeople(assignments, columns, hints)) {
    return [];
  }
  const reported = assignments.filter((assignment) => isReported(assignment, assignments, columns, hints));
  return settleStateNumbers(reported, columns)
    .map(decided)
    .filter((column): column is DecidedColumn => column !== null)
    .sort((one, other) => one.index - other.index);
}

function isReported(
  assignment: Assignment,
  assignments: readonly Assignment[],
  columns: readonly Column[],
  hints: TableHints,
): boolean {
  const { score, evidence } = assignment;
  const things = columns.filter(({ says }) => says.owner === "thing" || says.isMeasure).length;
  const sure = assignments.filter((other) => other.score >= SURE && isPersonal(other.evidence.kind)).length;
  const fewestThings =
    evidence.kind === "salary" && !isOfStaff(assignments, hints) ? PAID : Math.max(MANY_THINGS, sure);
  const isAmongThings = evidence.header > 0 && things >= fewestThings && !isPartOfAddress(assignment, assignments);
  return score >= (isAmongThings ? REPORTED_AMONG_THINGS : REPORTED);
}

const OF_ADDRESS: readonly ColumnKind[] = ["address", "postal-code", "location"];

/** "State" between "City" and "Postal Code" is where the buyer lives, however many columns are about the order; "Region" behind "Country" is not. */
function isPartOfAddress({ column, evidence }: Assignment, assignments: readonly Assignment[]): boolean {
  const neighbours = assignments.filter(
    (other) =>
      Math.abs(other.column.index - column.index) === 1 &&
      other.score >= REPORTED_AMONG_THINGS &&
      OF_ADDRESS.indexOf(other.evidence.kind) !== -1,
  );
  return evidence.kind === "location" && neighbours.length === 2;
}

const OF_STAFF: readonly ColumnKind[] = ["employee-id", "job-title", "supervisor", "contract-type", "department"];

function isOfStaff(assignments: readonly Assignment[], hints: TableHints): boolean {
  return hints.owner === "staff" || assignments.some(({ evidence }) => OF_STAFF.indexOf(evidence.kind) !== -1);
}

function decided({ column, evidence }: Assignment): DecidedColumn | null {
  return isPersonal(evidence.kind) ? { index: column.index, kind: evidence.kind, evidence, column } : null;
}

function isPersonal(kind: ColumnKind): kind is PersonalKind {
  return (CONTEXT_KINDS as readonly ColumnKind[]).indexOf(kind) === -1;
}
