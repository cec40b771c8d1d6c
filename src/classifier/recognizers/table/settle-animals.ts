import { BELONGINGS } from "../header/header-reading";
import type { Column } from "../recognizer";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";
import { CLEAR } from "./table-evidence";
import type { TableHints } from "./table-hints";

const ALL_KNOWN = 0.7;

/**
 * Zoos, shelters, breeders and vets name their animals as people are named, and note sex and birth. Where a column holds the species or
 * the breed, or the file is called after animals, only what a header calls a person's is one: the owner, first and last names, contacts.
 */
export function settleAnimals(
  assignments: readonly Assignment[],
  columns: readonly Column[],
  { isOfAnimals = false }: TableHints,
): readonly Assignment[] {
  const areAnimals = isOfAnimals || columns.some(({ says, filled }) => says.animal >= ALL_KNOWN && filled > 0);
  return areAnimals ? assignments.filter(isOfPerson) : assignments;
}

function isOfPerson({ column: { says }, evidence: { kind, header } }: Assignment): boolean {
  return (
    says.owner === "people" ||
    says.owner === "staff" ||
    (isName(kind) ? header >= CLEAR : BELONGINGS.indexOf(kind) !== -1)
  );
}
