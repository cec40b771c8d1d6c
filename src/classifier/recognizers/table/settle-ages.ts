import type { Assignment } from "./assign-kinds";

/** Nobody has two ages: columns of years under no header that look so, if there are several, hold marks. */
export function settleAges(assignments: readonly Assignment[]): readonly Assignment[] {
  const isUnnamedAge = ({ evidence }: Assignment): boolean => evidence.kind === "age" && evidence.header === 0;
  return assignments.filter(isUnnamedAge).length < 2
    ? assignments
    : assignments.map((assignment) =>
        isUnnamedAge(assignment)
          ? { ...assignment, evidence: { ...assignment.evidence, kind: "performance" } }
          : assignment,
      );
}
