import type { JudgedTable, PlacedKind } from "./measure-tables";

/** Columns found and right, found and wrong, not found. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Columns by (sheet, index, kind), of personal tables. */
export function tallyColumns(tables: readonly JudgedTable[], of: (column: PlacedKind) => boolean = () => true): Tally {
  return tally(tables, of, ({ kind }) => kind);
}

/** The same with full, first and last names as one kind. */
export function tallyWithNamesAsOne(tables: readonly JudgedTable[]): Tally {
  return tally(
    tables,
    () => true,
    ({ kind }) => kind.replace(/^(?:full|first|last)-name$/, "name"),
  );
}

export function f1({ right, wrong, missed }: Tally): number {
  return (2 * right) / (2 * right + wrong + missed);
}

function tally(
  tables: readonly JudgedTable[],
  of: (column: PlacedKind) => boolean,
  kindOf: (column: PlacedKind) => string,
): Tally {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const { wanted, found } of tables) {
    const keys = (columns: readonly PlacedKind[]): Set<string> =>
      new Set(columns.filter(of).map((column) => `${column.sheet} ${column.index} ${kindOf(column)}`));
    const [expected, seen] = [keys(wanted), keys(found)];
    const right = [...seen].filter((key) => expected.has(key)).length;
    sum.right += right;
    sum.wrong += seen.size - right;
    sum.missed += expected.size - right;
  }
  return sum;
}
