import type { ColumnKind } from "../../standards/kinds";
import { BELONGINGS } from "../header/said-together";
import type { Column } from "../recognizer";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";
import { CLEAR, SURE } from "./table-evidence";
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
  const areAnimals =
    isOfAnimals ||
    columns.some(
      ({ says, values }) => says.animal >= ALL_KNOWN && values.some((value) => !/^h(?:uman|omo)/i.test(String(value))),
    );
  return areAnimals && !areOfPeople(assignments, columns) ? assignments.filter(isOfPerson) : assignments;
}

const ONLY_OF_PEOPLE: readonly ColumnKind[] = [
  "national-id",
  "passport",
  "tax-id",
  "bank-account",
  "card-number",
  "salary",
  "job-title",
  "religion",
  "marital-status",
  "supervisor",
  "contract-type",
];

/** Whom a germ or a dog hurt has a first and a last name, beside no single one such as pets have; a keeper has a salary. */
function areOfPeople(assignments: readonly Assignment[], columns: readonly Column[]): boolean {
  const isWhole = ({ names }: Column): boolean => names.paired >= MOSTLY_PAIRED;
  return (
    (assignments.some(({ column, evidence }) => isName(evidence.kind) && isWhole(column)) &&
      !columns.some((column) => areSingleNames(column) && !isWhole(column))) ||
    assignments.some(({ evidence, score }) => score >= SURE && ONLY_OF_PEOPLE.indexOf(evidence.kind) !== -1)
  );
}

/** "Name", "Imię", "Pet name" above words of their own in most rows. */
function areSingleNames({ says, names, values, filled }: Column): boolean {
  return (
    says.bareName > 0 ||
    says.kinds.has("first-name") ||
    (says.owner === "thing" && names.shaped >= ALL_KNOWN && values.length >= filled * MOSTLY_PAIRED)
  );
}

const MOSTLY_PAIRED = 0.5;

function isOfPerson({ column: { says }, evidence: { kind, header } }: Assignment): boolean {
  return (
    says.owner === "people" ||
    says.owner === "staff" ||
    (isName(kind) ? header >= CLEAR : BELONGINGS.indexOf(kind) !== -1)
  );
}
