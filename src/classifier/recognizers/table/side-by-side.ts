import type { PersonalKind } from "../../standards/kinds";
import type { Column } from "../recognizer";
import type { DecidedColumn } from "./decide-table";

const NAMES: readonly PersonalKind[] = ["full-name", "last-name", "first-name"];

/**
 * The personal columns of each table where several stand side by side: a column that names people opens the next one where it has
 * the header of the first again ("Player 1", "Player 2"), or where an empty column parts it from the names before it.
 */
export function partSideBySide(
  decided: readonly DecidedColumn[],
  columns: readonly Column[],
): readonly (readonly DecidedColumn[])[] {
  const opening = decided.filter(({ kind }) => NAMES.indexOf(kind) !== -1);
  const [first] = opening;
  if (first === undefined) {
    return [decided];
  }
  const used = new Set(columns.map(({ index }) => index));
  const goods = columns.filter(({ index, says }) => says.owner === "thing" && hasGap(index, first.index, used));
  // "Code, Item, Price" left of an empty column number goods, not the people right of it.
  const own = decided.filter(
    ({ index, kind }) =>
      !isNumber(kind) || !goods.some((good) => good.index > index && !hasGap(index, good.index, used)),
  );
  const starts = opening
    .slice(1)
    .filter((column, at) => {
      const before = opening[at]?.index ?? 0;
      const isRepeated = column.kind === first.kind && isSameHeader(column, first);
      return isRepeated || hasGap(before, column.index, used);
    })
    .map(({ index }) => startOf(index, used, decided));
  const bounds = [0, ...starts, Infinity];
  return bounds
    .slice(1)
    .map((end, at) => own.filter(({ index }) => index >= (bounds[at] ?? 0) && index < end))
    .filter((part) => part.length > 0);
}

function isSameHeader({ column: one }: DecidedColumn, { column: other }: DecidedColumn): boolean {
  const text = unnumbered(one.header);
  return text !== "" && text === unnumbered(other.header);
}

function unnumbered(header: string | null): string {
  return (header ?? "").replace(/[\s_.#-]{0,20}\d{1,20}$|\b[A-Z]$/, "").toLowerCase();
}

function hasGap(from: number, to: number, used: ReadonlySet<number>): boolean {
  for (let index = from + 1; index < to; index++) {
    if (!used.has(index)) {
      return true;
    }
  }
  return false;
}

/** A table begins with what stands before its names: numbers, after the empty column or the last table's end. */
function startOf(name: number, used: ReadonlySet<number>, decided: readonly DecidedColumn[]): number {
  let start = name;
  while (used.has(start - 1) && decided.some(({ index, kind }) => index === start - 1 && isNumber(kind))) {
    start--;
  }
  return start;
}

function isNumber(kind: PersonalKind): boolean {
  return kind === "person-reference" || kind === "employee-id";
}
