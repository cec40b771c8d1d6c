import { isNumeric } from "../values/value-tests";
import type { ColumnKind } from "../../standards/kinds";
import type { HeaderOwner } from "../header/said-words";
import type { Assignment } from "./assign-kinds";
import type { TableHints } from "./table-hints";

/** A key repeats nowhere, but for a typing error or two. */
const UNIQUE = 0.9;

const OF_STAFF: readonly ColumnKind[] = [
  "department",
  "job-title",
  "salary",
  "supervisor",
  "contract-type",
  "employee-id",
];

/**
 * A column "ID" is the number of the person where it is the table's key: of an employee in a table of staff, an account beside
 * passwords, a person's reference otherwise. Of several only the first is the key; the others point to other tables.
 */
export function settleNumbers(assignments: readonly Assignment[], hints: TableHints): Assignment[] {
  const isStaff =
    hints.owner === "staff" ||
    assignments.some(
      ({ evidence, score, column }) =>
        column.says.bareNumber === 0 && score > 0.5 && OF_STAFF.indexOf(evidence.kind) !== -1,
    );
  const hasPasswords = assignments.some(({ evidence }) => evidence.kind === "credential");
  const hasReference = assignments.some(
    ({ evidence, column }) =>
      column.says.bareNumber === 0 &&
      column.values.length >= column.filled * UNIQUE &&
      (evidence.kind === "employee-id" || evidence.kind === "person-reference"),
  );
  const owner = isOfStaff(assignments)
    ? "staff"
    : hints.owner === "staff" || hints.owner === "people"
      ? hints.owner
      : ownerOf(assignments);
  let isTaken = hasReference || assignments.some(isNamedAgain);
  return assignments
    .filter(isNotKey)
    .map((assignment) => ofWhom(assignment, owner))
    .concat(
      assignments
        .filter((assignment) => !isNotKey(assignment))
        .reduce<Assignment[]>((kept, assignment) => {
          const { values, filled, says } = assignment.column;
          if (!isTaken && says.bareNumber === 1 && values.length >= filled * UNIQUE && !isCounter(assignment.column)) {
            isTaken = true;
            const kind =
              hasPasswords && !values.every(isNumeric) ? "username" : isStaff ? "employee-id" : "person-reference";
            kept.push({ ...assignment, score: 0.5, evidence: { ...assignment.evidence, kind } });
          }
          return kept;
        }, []),
    );
}

/** Users and participants may work there: two columns that only staff have say more than the name of the file. */
function isOfStaff(assignments: readonly Assignment[]): boolean {
  const kinds = assignments.filter(({ evidence, score }) => score > 0.5 && evidence.header >= CLEAR);
  return ONLY_OF_STAFF.filter((kind) => kinds.some(({ evidence }) => evidence.kind === kind)).length > 1;
}

const CLEAR = 0.7;
const ONLY_OF_STAFF: readonly ColumnKind[] = ["supervisor", "contract-type", "salary", "job-title"];

/** Whose columns the others are, where nothing among them is told about staff alone. */
function ownerOf(assignments: readonly Assignment[]): HeaderOwner {
  const isStaff = assignments.some(
    ({ evidence, column }) =>
      column.says.owner === "staff" || (evidence.kind !== "employee-id" && OF_STAFF.indexOf(evidence.kind) !== -1),
  );
  return !isStaff && assignments.some(({ column }) => column.says.owner === "people") ? "people" : null;
}

/** A "matricola" is an employee's or a student's: where the header does not say, the name of the file or the other columns do. */
function ofWhom(assignment: Assignment, owner: HeaderOwner): Assignment {
  const { evidence, column } = assignment;
  return evidence.kind === "employee-id" && owner === "people" && column.says.owner === null
    ? { ...assignment, evidence: { ...evidence, kind: "person-reference" } }
    : assignment;
}

/** Whoever comes again in other rows ("Owner" of tasks and risks) is not whom the rows are numbered for. */
function isNamedAgain({ column, evidence }: Assignment): boolean {
  return evidence.kind === "full-name" && column.filled >= FEWEST && column.values.length * 2 < column.filled;
}

const FEWEST = 10;

/** "No." above 1, 2, 3: lines that are counted, not people who are numbered. */
function isCounter({ header, values }: Assignment["column"]): boolean {
  return (
    COUNTING.test(header ?? "") &&
    values.every((value) => isNumeric(value) && Number(value) >= 1 && Number(value) <= values.length)
  );
}

const COUNTING = /^\s*(?:[№#تم]|nro?|no|n[°º]?|num|s[./]?no|s\/?n|sl|番号|번호|क्र|ที่|р\.? ?бр)[.\s]*$/i;

function isNotKey({ column, evidence }: Assignment): boolean {
  return column.says.bareNumber === 0 || (evidence.kind !== "employee-id" && evidence.kind !== "person-reference");
}
