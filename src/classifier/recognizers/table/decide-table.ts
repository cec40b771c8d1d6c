import { CONTEXT_KINDS } from "../../standards/kinds";
import type { ColumnKind, PersonalKind } from "../../standards/kinds";
import type { Column, Evidence } from "../recognizer";
import { isAboutPeople } from "./about-people";
import { assignKinds } from "./assign-kinds";
import type { Assignment } from "./assign-kinds";
import { settleMarks } from "./settle-marks";
import { settleNames } from "./settle-names";
import { settleNumbers } from "./settle-numbers";
import type { TableHints } from "./table-hints";

/** A personal column of a table about people. */
export interface DecidedColumn {
  readonly index: number;
  readonly kind: PersonalKind;
  readonly evidence: Evidence;
  readonly column: Column;
}

/** Below this a vague header ("state", "title") is no more than a guess, even beside people. */
const REPORTED = 0.4;
/** A vague header among columns of goods ("region" of orders) is about the goods. */
const REPORTED_AMONG_THINGS = 0.6;
const MANY_THINGS = 4;

/**
 * The one place where evidence becomes a decision: the personal columns of a table, by column, or none where its rows
 * are not people. Neighbours decide what a column alone cannot: "Name" beside birth dates is a person's.
 */
export function decideTable(columns: readonly Column[], hints: TableHints): DecidedColumn[] {
  const assignments = settleMarks(settleNumbers(settleNames(assignKinds(columns), columns), hints), columns);
  if (!isAboutPeople(assignments, columns, hints)) {
    return [];
  }
  const things = columns.filter(({ says }) => says.owner === "thing" || says.isMeasure).length;
  return assignments
    .filter(
      ({ score, evidence }) =>
        score >= (things >= MANY_THINGS && evidence.header > 0 ? REPORTED_AMONG_THINGS : REPORTED),
    )
    .map(decided)
    .filter((column): column is DecidedColumn => column !== null)
    .sort((one, other) => one.index - other.index);
}

function decided({ column, evidence }: Assignment): DecidedColumn | null {
  return isPersonal(evidence.kind) ? { index: column.index, kind: evidence.kind, evidence, column } : null;
}

function isPersonal(kind: ColumnKind): kind is PersonalKind {
  return (CONTEXT_KINDS as readonly ColumnKind[]).indexOf(kind) === -1;
}
