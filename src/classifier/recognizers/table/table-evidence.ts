import type { ColumnKind } from "../../standards/kinds";
import type { Column } from "../recognizer";
import type { Assignment } from "./assign-kinds";
import type { TableHints } from "./table-hints";

/** Attributes only people have; beside a name or a number they say that it is somebody's. */
export const OF_PEOPLE: readonly ColumnKind[] = [
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

/** Special categories (GDPR article 9). */
export const SPECIAL: readonly ColumnKind[] = ["health", "religion", "ethnicity-nationality", "sexual-orientation"];

export const SURE = 0.5;
/** A vague header over values that fit. */
export const FOUND = 0.4;
/** A header that can hardly mean anything else. */
export const CLEAR = 0.9;

/** What the whole table says, counted once. */
export interface TableEvidence {
  readonly assignments: readonly Assignment[];
  readonly columns: readonly Column[];
  readonly hints: TableHints;
  /** Columns of goods, places, statistics. */
  readonly things: number;
}

/** Attributes of people in other columns than this one; what shops have too counts half. */
export function attributes({ assignments }: TableEvidence, except: Column | null = null): number {
  return assignments.reduce((sum, { column, evidence, score }) => {
    if (column === except || score < FOUND) {
      return sum;
    }
    return sum + (OF_PEOPLE.indexOf(evidence.kind) !== -1 ? 1 : OF_BOTH.indexOf(evidence.kind) !== -1 ? 0.5 : 0);
  }, 0);
}

/** Whether a filled column is of one of these kinds. */
export function holds({ assignments }: TableEvidence, kinds: readonly ColumnKind[]): boolean {
  return assignments.some(
    ({ column, evidence, score }) => score >= SURE && column.filled > 0 && kinds.indexOf(evidence.kind) !== -1,
  );
}

/** The file or the sheet is called after people. */
export function isHinted({ hints: { owner } }: TableEvidence): boolean {
  return owner === "staff" || owner === "people";
}
