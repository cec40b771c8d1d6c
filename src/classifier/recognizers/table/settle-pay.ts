import type { Assignment } from "./assign-kinds";
import { isNumeric } from "../values/value-tests";
import { FOUND, SURE } from "./table-evidence";

/** Said in part, and of no goods and averages; a "Pay period" is a month. */
function isVague({ column: { says, values }, evidence, score }: Assignment): boolean {
  return (
    evidence.kind === "salary" &&
    score < FOUND &&
    !says.isMeasure &&
    says.owner !== "thing" &&
    values.every((value) => isNumeric(value))
  );
}

/** "Net" may be anything; beside a column of somebody's gross pay it is what is left of that. */
export function settlePay(assignments: readonly Assignment[]): Assignment[] {
  const isPaid = assignments.some(({ evidence, score }) => evidence.kind === "salary" && score >= SURE);
  return assignments.map((assignment) =>
    isPaid && isVague(assignment) ? { ...assignment, score: FOUND } : assignment,
  );
}
