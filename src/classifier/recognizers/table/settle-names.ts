import type { PersonalKind } from "../../standards/kinds";
import type { Column } from "../recognizer";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";

type NameKind = "full-name" | "first-name" | "last-name";

const MOSTLY_PAIRED = 0.4;
const ALL_PAIRED = 0.8;
const MOSTLY_GIVEN = 0.3;

/**
 * Settles which part of a name a column holds where its header does not say: "Name" beside "Vorname" is the family name,
 * beside nothing it is what its values are. A silent column of single words beside first names holds last names.
 */
export function settleNames(assignments: readonly Assignment[], columns: readonly Column[]): Assignment[] {
  const clear = (kind: NameKind): boolean =>
    assignments.some(
      ({ column, evidence, score }) => evidence.kind === kind && column.says.bareName === 0 && score >= 0.5,
    );
  const [hasFirst, hasLast] = [clear("first-name"), clear("last-name")];
  const settled = assignments.map((assignment) => {
    if (!isName(assignment.evidence.kind) || assignment.column.says.bareName === 0) {
      return assignment;
    }
    return withKind(assignment, partOf(assignment.column, hasFirst, hasLast));
  });
  return settled.concat(silentHalf(settled, columns));
}

function partOf({ names }: Column, hasFirst: boolean, hasLast: boolean): NameKind {
  if (names.paired >= ALL_PAIRED) {
    return "full-name";
  }
  if (hasFirst !== hasLast) {
    return hasFirst ? "last-name" : "first-name";
  }
  if (hasFirst || names.paired >= MOSTLY_PAIRED) {
    return "full-name";
  }
  if (names.family > names.given) {
    return "last-name";
  }
  return names.given >= MOSTLY_GIVEN ? "first-name" : "full-name";
}

function withKind(assignment: Assignment, kind: PersonalKind): Assignment {
  return { ...assignment, evidence: { ...assignment.evidence, kind } };
}

const SHAPED = 0.85;
const DISTINCT = 0.5;

/** The other half of a name whose values are too rare for the lists: names by shape, beside values that prove the first half. */
function silentHalf(assignments: readonly Assignment[], columns: readonly Column[]): Assignment[] {
  const halves = assignments.filter(
    ({ evidence }) =>
      evidence.isConclusive &&
      evidence.header === 0 &&
      (evidence.kind === "first-name" || evidence.kind === "last-name"),
  );
  const [half] = halves;
  if (half === undefined || halves.length > 1) {
    return [];
  }
  const kind = half.evidence.kind === "first-name" ? "last-name" : "first-name";
  return columns
    .filter(
      (column) =>
        Math.abs(column.index - half.column.index) === 1 &&
        !column.says.isKnown &&
        column.names.shaped >= SHAPED &&
        column.names.paired < MOSTLY_PAIRED &&
        column.values.length >= column.filled * DISTINCT &&
        !assignments.some((assignment) => assignment.column === column),
    )
    .slice(0, 1)
    .map((column) => ({
      column,
      evidence: {
        kind,
        header: 0,
        matching: Math.round(column.names.shaped * column.values.length),
        tested: column.values.length,
        isConclusive: false,
      },
      score: 0.6,
    }));
}
