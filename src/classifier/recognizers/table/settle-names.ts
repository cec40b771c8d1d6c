import type { ColumnKind, PersonalKind } from "../../standards/kinds";
import type { Column } from "../recognizer";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";

type NameKind = "full-name" | "first-name" | "last-name";

const MOSTLY_PAIRED = 0.4;
const ALL_PAIRED = 0.8;
const MOSTLY_GIVEN = 0.3;
const MOSTLY_WHOLE = 0.5;

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
    if (isPairOfLastNames(assignment, assignments)) {
      return withKind(assignment, "last-name");
    }
    if (isNameOfSomebody(assignment) && hasFirst !== hasLast) {
      return withKind(assignment, hasFirst ? "last-name" : "first-name");
    }
    if (assignment.evidence.kind === "first-name" && !hasLast && isWhole(assignment.column)) {
      return withKind(assignment, "full-name");
    }
    if (!isName(assignment.evidence.kind) || assignment.column.says.bareName === 0) {
      return assignment;
    }
    return withKind(assignment, partOf(assignment.column, hasFirst, hasLast));
  });
  return settled.concat(silentNames(settled, columns));
}

/** "Jméno" is a first name and a name in Czech: first and last names in one, where no other column has the last ones. */
function isWhole({ names }: Column): boolean {
  return names.paired >= ALL_PAIRED && names.whole >= MOSTLY_WHOLE;
}

/** "Nom de l'élève", "Hasta Adı" above single words: a whole name by its header, and half of one by its values. */
function isNameOfSomebody({ column: { says, names }, evidence }: Assignment): boolean {
  return evidence.kind === "full-name" && says.bareName === 0 && names.shaped > 0 && names.paired < MOSTLY_PAIRED;
}

/** Under no header, beside a column of first names: two last names each, as in Spanish and Portuguese. */
function isPairOfLastNames({ column, evidence }: Assignment, assignments: readonly Assignment[]): boolean {
  return (
    evidence.kind === "full-name" &&
    evidence.header === 0 &&
    column.names.given * 2 < column.names.family &&
    assignments.some(
      (other) =>
        other.evidence.kind === "first-name" &&
        other.evidence.header === 0 &&
        Math.abs(other.column.index - column.index) === 1,
    )
  );
}

function partOf({ names }: Column, hasFirst: boolean, hasLast: boolean): NameKind {
  if (names.paired >= ALL_PAIRED) {
    return "full-name";
  }
  if (hasFirst !== hasLast) {
    return hasFirst ? "last-name" : "first-name";
  }
  if (names.paired >= MOSTLY_PAIRED) {
    return "full-name";
  }
  if (hasFirst) {
    // A third part: the name between a patronymic and a surname, or a second surname.
    return names.given >= names.family ? "first-name" : "last-name";
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
const FEWEST = 3;

/**
 * Names too rare for the lists, under no header: columns of single distinct words in the shape of names, beside values that prove
 * the other half of a name or a form of address. At most two, the nearest to the proof.
 */
function silentNames(assignments: readonly Assignment[], columns: readonly Column[]): Assignment[] {
  const proof = assignments.find(
    ({ column, evidence }) => !column.says.isKnown && evidence.isConclusive && PROOFS.indexOf(evidence.kind) !== -1,
  );
  if (proof === undefined) {
    return [];
  }
  const found = assignments.map(({ evidence }) => evidence.kind);
  const open = (["last-name", "first-name"] as const).filter((kind) => found.indexOf(kind) === -1);
  const silent =
    found.indexOf("full-name") !== -1
      ? []
      : columns.filter((column) => isSilentName(column, assignments, proof.evidence.kind === "first-name"));
  const near = silent
    .filter(({ index }) => Math.abs(index - proof.column.index) <= MOST_HALVES)
    .sort((one, other) => one.names.given - other.names.given)
    .slice(0, open.length);
  return near.map((column, at) => ({
    column,
    evidence: {
      // With both halves open the column with fewer known given names holds the family names.
      kind: open[at] ?? "first-name",
      header: 0,
      matching: Math.round(column.names.shaped * column.values.length),
      tested: column.values.length,
      isConclusive: false,
    },
    score: 0.6,
  }));
}

const PROOFS: readonly ColumnKind[] = ["first-name", "last-name", "gender"];
const MOST_HALVES = 2;

/** @param mayBePaired beside first names: people have two last names in Spanish and Portuguese */
function isSilentName(column: Column, assignments: readonly Assignment[], mayBePaired: boolean): boolean {
  return (
    !column.says.isKnown &&
    column.filled >= FEWEST &&
    column.names.shaped >= SHAPED &&
    (column.names.paired < MOSTLY_PAIRED || (mayBePaired && column.names.family > column.names.given)) &&
    (column.values.length >= column.filled * DISTINCT || (column.header === null && column.names.family >= DISTINCT)) &&
    !assignments.some((assignment) => assignment.column === column)
  );
}
