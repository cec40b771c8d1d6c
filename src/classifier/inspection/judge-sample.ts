import type { Column } from "../recognizers/recognizer";
import { isName } from "../recognizers/table/assign-kinds";
import { isFigure } from "../recognizers/table/begins-table";
import type { DecidedColumn } from "../recognizers/table/decide-table";

const CLEAR = 0.9;

/** Of many samples one may look like people by chance: towns do. Of those after the first it takes more. */
export function isCertain({ kind, evidence: { header, isConclusive } }: DecidedColumn): boolean {
  const isProof = kind === "email" || kind === "full-name" || kind === "national-id";
  return (isConclusive && isProof) || (isName(kind) && header >= CLEAR);
}

/** The values are what the header says, as far as values can tell. */
export function isTested({ kind, evidence: { matching, tested } }: DecidedColumn): boolean {
  return !isName(kind) && tested > 0 && matching * 2 > tested;
}

/** The column that tells best whether a row is filled and another, of figures where one is as full: nothing else is wanted of a table about nobody. */
export function fullest(columns: readonly Column[]): readonly number[] {
  const [first, ...others] = columns.slice().sort((one, other) => other.filled - one.filled || one.index - other.index);
  const second = others.find((column) => column.filled * 2 > (first?.filled ?? 0) && holdsFigures(column)) ?? others[0];
  return [first, second].reduce<number[]>((all, column) => (column === undefined ? all : all.concat(column.index)), []);
}

export function holdsFigures({ values }: Column): boolean {
  return values.filter(isFigure).length > values.length * CLEAR;
}
