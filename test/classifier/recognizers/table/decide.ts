import { decideTable } from "../../../../src/classifier/recognizers/table/decide-table";
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
  const decided = decideTable(readColumns(header, rows), hintsFrom(names));
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => decided.find((column) => column.index === index)?.kind ?? null);
}
