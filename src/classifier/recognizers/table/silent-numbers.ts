import type { Column } from "../recognizer";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";
import type { TableHints } from "./table-hints";

/** "D003", "10417": what offices number people with. Longer ones may as well be telephones. */
const NUMBER = /^[A-Z]{0,4}[-_/]?\d{2,7}$/i;
const FEWEST = 3;
const TAKEN = 0.4;

/**
 * In a table of people without any header: codes in front of the names that are all different and made alike are their numbers. Lines that
 * are counted are none.
 */
export function silentNumbers(
  assignments: readonly Assignment[],
  columns: readonly Column[],
  { owner }: TableHints,
): readonly Assignment[] {
  const isTaken = (column: Column): boolean =>
    assignments.some((assignment) => assignment.column === column && assignment.score >= TAKEN);
  const names = assignments
    .filter(({ evidence: { kind } }) => isName(kind) || kind === "email")
    .map((name) => name.column.index);
  const column = columns.find((one) => one.index < Math.min(...names) && !isTaken(one) && areNumbers(one));
  if (column === undefined) {
    return [];
  }
  const { length } = column.values;
  const kind = owner === "staff" ? "employee-id" : "person-reference";
  return [
    { column, evidence: { kind, header: 0, matching: length, tested: length, isConclusive: false }, score: TAKEN },
  ];
}

function areNumbers({ header, values, filled }: Column): boolean {
  return (
    header === null &&
    values.length >= FEWEST &&
    values.length === filled &&
    values.every((value) => NUMBER.test(String(value))) &&
    new Set(values.map((value) => String(value).replace(/\d+/, ""))).size === 1 &&
    !values.every((value) => Number(value) <= filled)
  );
}
