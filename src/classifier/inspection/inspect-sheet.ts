import { headerReader } from "../recognizers/header/header-reader";
import { beginsTable, isAllWords, repeatsHeader } from "../recognizers/table/begins-table";
import { isFilled, keepRow } from "../recognizers/table/read-columns";
import type { Guess } from "../recognizers/table/silent/silent-column";
import { hintsFrom } from "../recognizers/table/table-hints";
import { GRAVE_KINDS } from "../standards/sensitivity";
import type { CellValue, RowSink, SheetHead, TableStore } from "../workbook/workbook";
import type { PersonalColumn, SheetInspection } from "./inspection";
import { joinPeople } from "./join-people";
import type { CountedPeople } from "./join-people";
import { TableCounter } from "./table-counter";
import { NO_GUESS } from "./judge-table";
import type { CountedColumn } from "./judge-table";
import type { CountedTable } from "./table-counter";

/** A sheet with the people of its tables still told apart, so that sheets with the same people can be joined. */
export interface InspectedSheet {
  readonly inspection: SheetInspection;
  /** Where the table is kept, if on no sheet. */
  readonly store: TableStore | null;
  readonly people: readonly CountedPeople[];
}

type Row = readonly CellValue[];

/** Titles and headers of more rows than these are remarks. */
const MOST_HELD = 4;
/** Gaps looked at for the header of another table; sheets with more of them have a gap after every row. So many rows without one, too. */
const MOST_GAPS = 200;
/** Of a row that is rehearsed: one with another before it. */
const REHEARSED: readonly number[] = [1];

/**
 * Judges one sheet while its rows stream by, table for table: after an empty row or a title in one cell, or where there were figures, a row
 * of header words begins another table.
 *
 * @param fileName what the file is called, where the sheet's name says nothing
 * @param checkTime throws where time is over; the sheet is done then, with the tables judged so far
 */
export function inspectSheet(
  head: SheetHead,
  fileName: string,
  done: (sheet: InspectedSheet) => void,
  checkTime: () => void,
  guess: Guess = NO_GUESS,
): RowSink {
  const hints = hintsFrom([head.name, ...head.within.slice().reverse(), fileName]);
  const tables: CountedTable[] = [];
  let table = new TableCounter(hints, checkTime, guess);
  /** Rows of words after a gap, which may belong to the next table. */
  let held: { position: number; cells: Row; isHidden: boolean }[] = [];
  let last = -1;
  let gaps = 0;
  let unparted = 0;

  function release(): void {
    for (const { position, cells, isHidden } of held) table.add(position, cells, isHidden);
    held = [];
  }

  function isLookedAt(cells: Row, isAfterGap: boolean): boolean {
    return isAfterGap ? gaps <= MOST_GAPS : unparted <= MOST_GAPS && table.mayEndBefore(cells);
  }

  /** Whether the row waits for what comes after it. */
  function hold(position: number, cells: Row, isHidden: boolean, complete: () => void): boolean {
    const isAfterGap = held.length > 0 || position > last + 1 || isNarrow(cells, table.wanted);
    if (table.isEmpty || !isLookedAt(cells, isAfterGap)) return false;
    complete();
    if (!isAllWords(cells)) return false;
    if (!isAfterGap) unparted++;
    else if (held.length === 0) gaps++;
    if (beginsTable(cells, table.example, isAfterGap, headerReader(checkTime))) {
      const { header } = table;
      if (header !== null && repeatsHeader(cells, header)) return false;
      tables.push(table.end());
      table = new TableCounter(hints, checkTime, guess);
      release();
      return false;
    }
    if (!isAfterGap || held.length === MOST_HELD) return false;
    held.push({ position, cells: keepRow(cells), isHidden });
    return true;
  }

  return {
    get wanted() {
      return table.isRehearsing ? REHEARSED : table.wanted;
    },
    row(position, cells, isHidden, _formats, complete) {
      if (held.length === 0 && position === last + 1 && table.countQuickly(cells, isHidden)) {
        last = position;
        return;
      }
      if (table.isRehearsing || isEmpty(cells)) {
        complete();
        if (isEmpty(cells)) return;
      }
      const waits = hold(position, cells, isHidden, complete);
      last = position;
      if (waits) return;
      release();
      table.add(position, cells, isHidden, complete);
    },
    end() {
      try {
        release();
        tables.push(table.end());
      } finally {
        done({
          store: head.store ?? null,
          people: tables.reduce<CountedPeople[]>((people, one) => people.concat(one.people), []),
          inspection: describeSheet(tables, head),
        });
      }
    },
  };
}

/** Rows that only look filled are no data; most rows say so with their first cell. */
function isEmpty(cells: Row): boolean {
  // By number: this is asked of every row, and an iterator costs more than what it finds.
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (cell !== null && cell !== "" && isFilled(cell)) {
      return false;
    }
  }
  return true;
}

/** One cell alone, as titles stand; one of those that are wanted, where they are several. */
function isNarrow(cells: Row, wanted: readonly number[] | null): boolean {
  if (wanted !== null && wanted.length < 2) return false;
  let filled = 0;
  for (const cell of cells) {
    if (cell !== null && cell !== "" && ++filled > 1) {
      return false;
    }
  }
  return true;
}

/** What the inspection keeps of a sheet. Words above a table that is no table itself are no rows of data. */
function describeSheet(tables: readonly CountedTable[], head: SheetHead): SheetInspection {
  const whole = tables.filter(
    ({ columns, columnsInUse, headerRow }, at) =>
      at === tables.length - 1 || columns.length > 0 || (headerRow !== null && columnsInUse > 1),
  );
  const ofPeople = whole.find(({ columns }) => columns.length > 0);
  const sum = (of: (table: CountedTable) => number): number => whole.reduce((total, table) => total + of(table), 0);
  const columns = whole.reduce<readonly PersonalColumn[]>(
    (above, table) =>
      joinColumns(
        above,
        table.columns.map((column) => describeColumn(column, table.headerRow, head)),
      ),
    [],
  );
  return {
    index: head.index,
    within: head.within,
    visibility: head.visibility,
    rows: sum(({ rows }) => rows),
    hiddenRows: sum(({ hiddenRows }) => hiddenRows),
    unseenColumns: head.unseenColumns ?? [],
    columnsInUse: whole.reduce((most, table) => Math.max(most, table.columnsInUse), 0),
    headerRow: (ofPeople ?? whole[0])?.headerRow ?? null,
    people: joinPeople(whole.reduce<CountedPeople[]>((people, table) => people.concat(table.people), [])),
    isSensitive: whole.some((table) => table.isSensitive),
    columns: columns.slice().sort((one, other) => one.index - other.index),
  };
}

/**
 * One column of the sheet may be a telephone in one table and an illness in the next: the first that is proven is kept, but for a grave one below
 * it, and nothing that is only guessed.
 */
function joinColumns(above: readonly PersonalColumn[], below: readonly PersonalColumn[]): readonly PersonalColumn[] {
  const rank = ({ kind, isGuess }: PersonalColumn): number =>
    isGuess === true ? 2 : GRAVE_KINDS.indexOf(kind) === -1 ? 1 : 0;
  const isIn = (columns: readonly PersonalColumn[], { index }: PersonalColumn, most: number): boolean =>
    columns.some((other) => other.index === index && rank(other) <= most);
  return above
    .filter((column) => !isIn(below, column, rank(column) - 1))
    .concat(below.filter((column) => !isIn(above, column, rank(column))));
}

/** What the inspection keeps of a column: no header, no cell. */
function describeColumn(
  { index, kind, evidence, row, isGuess = false }: CountedColumn,
  headerRow: number | null,
  head: SheetHead,
): PersonalColumn {
  const { hiddenColumns, unseenColumns = [] } = head;
  return {
    index,
    kind,
    hidden: unseenColumns.includes(index) || hiddenColumns.some(({ first, last }) => index >= first && index <= last),
    headerSays: evidence.header > 0,
    matching: evidence.matching,
    tested: evidence.tested,
    ...(isGuess ? { isGuess } : {}),
    ...(headerRow === null ? {} : { headerRow }),
    ...(row === undefined ? {} : { row }),
  };
}
