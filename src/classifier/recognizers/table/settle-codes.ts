import type { ColumnKind } from "../../standards/kinds";
import type { Column } from "../recognizer";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";

const OF_STAFF: readonly ColumnKind[] = ["job-title", "salary", "contract-type", "supervisor"];

/**
 * Under no header, before names: another code of the same length in each row is the number of whoever stands there. Behind the names it may
 * be pay, a room or a password.
 */
export function settleCodes(assignments: readonly Assignment[], columns: readonly Column[]): readonly Assignment[] {
  const names = assignments.filter(({ evidence }) => isName(evidence.kind)).map(({ column }) => column.index);
  if (names.length === 0 || columns.some(({ header }) => header !== null)) return assignments;
  const isTaken = (column: Column): boolean => assignments.some((assignment) => assignment.column === column);
  const codes = columns.find((column) => !isTaken(column) && areCodes(column) && column.index < Math.min(...names));
  if (codes === undefined) return assignments;
  const isStaff = assignments.some(({ evidence }) => OF_STAFF.indexOf(evidence.kind) !== -1);
  const tested = codes.values.length;
  return assignments.concat({
    column: codes,
    evidence: {
      kind: isStaff ? "employee-id" : "person-reference",
      header: 0,
      matching: tested,
      tested,
      isConclusive: false,
    },
    score: 0.5,
  });
}

const FEWEST = 3;
const CODE = /^(?:[A-Z]{1,4}[-_/ ]?\d[\d./-]+|\d{3,7})$/i;

function areCodes({ values, filled }: Column): boolean {
  const { length } = String(values[0]);
  return (
    filled >= FEWEST &&
    values.length === filled &&
    values.every((value) => CODE.test(String(value)) && String(value).length === length)
  );
}
