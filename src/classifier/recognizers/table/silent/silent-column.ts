import type { ColumnKind, PersonalKind } from "../../../standards/kinds";
import type { Value } from "../../define";
import type { Column } from "../../recognizer";
import type { DecidedColumn } from "../decide-table";

/** What stands beside a column that says nothing, in a table that is known to be about people. */
export interface Company {
  readonly columns: readonly Column[];
  /** What was found so far, guesses too. */
  readonly found: readonly DecidedColumn[];
}

/** One kind that a column without a header may be, told by its values in such company: too little to tell by the values alone. */
export interface SilentRule {
  readonly kind: PersonalKind | ((company: Company) => PersonalKind);
  readonly tells: (column: Column, company: Company) => boolean;
}

/** Adds to the decided columns of a table those that only their neighbours tell. */
export type Guess = (decided: readonly DecidedColumn[], columns: readonly Column[]) => readonly DecidedColumn[];

export function has({ found }: Company, ...kinds: readonly ColumnKind[]): boolean {
  return found.some(({ kind }) => kinds.indexOf(kind) !== -1);
}

/** Whether one of these kinds stands at most so many columns away. */
export function isNear({ found }: Company, { index }: Column, distance: number, kinds: readonly ColumnKind[]): boolean {
  return found.some(
    (other) => Math.abs(other.index - index) <= distance && other.index !== index && kinds.indexOf(other.kind) !== -1,
  );
}

/** A value of its own in each row, but for a typing error or two. */
export function isOfEachRow({ values, filled }: Column, share = 0.9): boolean {
  return values.length >= filled * share;
}

/** Different results of a look at each value. */
export function countOf(values: readonly Value[], look: (text: string) => string): number {
  return new Set(values.map((value) => look(String(value)))).size;
}
