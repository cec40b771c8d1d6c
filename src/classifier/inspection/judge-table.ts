import { decideTable } from "../recognizers/table/decide-table";
import type { DecidedColumn } from "../recognizers/table/decide-table";
import type { FormReader } from "../recognizers/table/form-reader";
import type { ReadHeader } from "../recognizers/header/header-reader";
import { gridKey, nameGrid } from "../recognizers/table/name-grid";
import { hasSensitive } from "../recognizers/table/sensitive-columns";
import { choosePersonKey } from "../recognizers/table/person-key";
import { readColumns } from "../recognizers/table/read-columns";
import { partSideBySide } from "../recognizers/table/side-by-side";
import type { Guess } from "../recognizers/table/silent/silent-column";
import type { TableHints } from "../recognizers/table/table-hints";
import type { CellValue } from "../workbook/workbook";
import { newGroup } from "./count-people";
import type { Group } from "./count-people";
import { fullest, holdsFigures } from "./judge-sample";

type Row = readonly CellValue[];

/** A personal column; `row` where people stand in columns: the row that holds this of them. */
export interface CountedColumn extends DecidedColumn {
  readonly row?: number;
}

/** What is decided about a table. */
export interface Decision {
  readonly header: Row | null;
  readonly headerRow: number | null;
  readonly columnsInUse: number;
  readonly columns: readonly CountedColumn[];
  /** Beside people stands what makes it private to be among them. */
  readonly isSensitive: boolean;
  /** One for each of the tables that stand side by side. */
  readonly groups: readonly Group[];
  /** That of the only table. */
  readonly only: Group | null;
  /** Columns to be read on, null for all. */
  readonly wanted: readonly number[] | null;
  /** One of those that held figures so far, in a table about nobody; null where none did. */
  readonly figures: number | null;
  /** Reads forms as rows, where the people stand on those. */
  readonly forms: FormReader | null;
}

/** What the handler has no need of: guesses raise no verdict. */
export const NO_GUESS: Guess = (decided) => decided;

/**
 * What a sample of rows below a header says: the columns, and by what its people are counted.
 *
 * @param isWhole the sample is all rows there are
 */
export function judgeTable(
  hints: TableHints,
  header: Row | null,
  headerRow: number | null,
  data: readonly Row[],
  isWhole: boolean,
  guess: Guess,
  read: ReadHeader,
): Decision {
  const columns = readColumns(header, data, read);
  const single = decideTable(columns, hints);
  const grid = nameGrid(columns, single);
  const proven = grid.length > 0 ? grid : single;
  const keys =
    grid.length > 0
      ? grid.map((column) => gridKey(column, data))
      : single.length > 0
        ? partSideBySide(single, columns).map((part) => choosePersonKey(part, data))
        : [];
  const groups = keys.map(newGroup);
  const [only, ...others] = groups;
  const isAlone = only !== undefined && others.length === 0;
  const wanted = only === undefined ? fullest(columns) : isAlone ? only.key.columns : null;
  const figures = only === undefined ? columns.filter(holdsFigures).map(({ index }) => index) : [];
  return {
    header,
    headerRow,
    columnsInUse: columns.length,
    columns: grid.length > 0 ? grid : guess(single, columns),
    isSensitive: hasSensitive(columns, proven, isWhole),
    groups,
    only: isAlone ? only : null,
    wanted,
    figures: wanted?.find((index) => figures.indexOf(index) !== -1) ?? null,
    forms: null,
  };
}
