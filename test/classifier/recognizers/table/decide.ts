import { decideTable } from "../../../../src/classifier/recognizers/table/decide-table";
import type { DecidedColumn } from "../../../../src/classifier/recognizers/table/decide-table";
import { guessColumns } from "../../../../src/classifier/recognizers/table/guess-columns";
import { readColumns } from "../../../../src/classifier/recognizers/table/read-columns";
import { hintsFrom } from "../../../../src/classifier/recognizers/table/table-hints";
import type { CellValue } from "../../../../src/classifier/workbook/workbook";
import { syntheticPeople } from "../../../support/people";

export type Row = readonly CellValue[];

export const PEOPLE = syntheticPeople(30, 5);
export const GIVEN = [...new Set(PEOPLE.map(({ firstName }) => firstName))];

/** The kind of each column, null where it is none. */
export function decide(
  header: readonly (string | null)[] | null,
  rows: readonly Row[],
  names: readonly string[] = [],
): (string | null)[] {
  return kindsOf(decideTable(readColumns(header, rows), hintsFrom(names)), rows);
}

/** The same with what only its neighbours tell of a column. */
export function guess(header: readonly (string | null)[] | null, rows: readonly Row[]): (string | null)[] {
  const columns = readColumns(header, rows);
  return kindsOf(guessColumns(decideTable(columns, { owner: null }), columns), rows);
}

function kindsOf(decided: readonly DecidedColumn[], rows: readonly Row[]): (string | null)[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => decided.find((column) => column.index === index)?.kind ?? null);
}
