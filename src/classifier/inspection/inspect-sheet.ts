import type { Column } from "../recognizers/recognizer";
import { findHeader } from "../recognizers/table/find-header";
import { decideTable } from "../recognizers/table/decide-table";
import type { DecidedColumn } from "../recognizers/table/decide-table";
import { choosePersonKey } from "../recognizers/table/person-key";
import type { PersonKey } from "../recognizers/table/person-key";
import { cellOf, keepRow, readColumns } from "../recognizers/table/read-columns";
import { hintsFrom } from "../recognizers/table/table-hints";
import type { CellValue, RowSink, SheetHead, TableStore } from "../workbook/workbook";
import type { PersonalColumn, SheetInspection } from "./inspection";
import { PeopleCounter } from "./people-counter";

/** Rows looked at before deciding what the columns are; everybody is counted in all rows. */
const SAMPLE = 250;

/** Names are only compared between sheets: a sample of them will do. */
const NAMES_KEPT = 1 << 14;

/** A sheet with its people still told apart, so that sheets with the same people can be joined. */
export interface InspectedSheet {
  readonly inspection: SheetInspection;
  /** Where the table is kept, if on no sheet. */
  readonly store: TableStore | null;
  readonly keyType: string;
  readonly people: PeopleCounter;
  /** The same people by their names alone; nobody where the table has no names. */
  readonly names: PeopleCounter;
}

type Row = readonly CellValue[];

interface Decision {
  readonly columnsInUse: number;
  readonly columns: readonly DecidedColumn[];
  readonly key: PersonKey;
  readonly headerRow: number | null;
  /** Columns to be read on, null for all. */
  readonly wanted: readonly number[] | null;
}

const isComplete = (): void => undefined;

/**
 * Judges one sheet while its rows stream by: a sample decides what its columns are, then all rows are counted, the sample
 * first. Holds hashes and counts, never cells, once the sample is judged.
 *
 * @param fileName what the file is called, where the sheet's name says nothing
 */
export function inspectSheet(head: SheetHead, fileName: string, done: (sheet: InspectedSheet) => void): RowSink {
  const people = new PeopleCounter();
  const names = new PeopleCounter(NAMES_KEPT);
  let sample: { position: number; cells: Row; isHidden: boolean }[] = [];
  let decision: Decision | null = null;
  let rows = 0;
  let hiddenRows = 0;

  function decide(): Decision {
    const sampled = sample.map(({ cells }) => cells);
    const { cells, firstData } = findHeader(sampled);
    const data = sampled.slice(firstData);
    const columns = readColumns(cells, data);
    const decided = decideTable(columns, hintsFrom([head.name, ...head.within.slice().reverse(), fileName]));
    const headerRow = cells === null ? null : (sample[firstData - 1]?.position ?? null);
    const key = choosePersonKey(decided, data);
    const wanted = decided.length > 0 ? key.columns : fullest(columns);
    const made = { columnsInUse: columns.length, columns: decided, key, headerRow, wanted };
    sample.slice(firstData).forEach(({ cells, isHidden }) => count(made, cells, isHidden, isComplete));
    sample = [];
    return made;
  }

  /** A person's key stands in the columns still wanted; where it does not, the whole row is looked at. */
  function count({ columns, key }: Decision, cells: Row, isHidden: boolean, complete: () => void): void {
    let person = columns.length > 0 ? key.keyOf(cells) : null;
    if (person === null && (columns.length > 0 || isEmpty(cells))) {
      complete();
      if (isEmpty(cells)) {
        return;
      }
      person = key.keyOf(cells);
    }
    rows++;
    hiddenRows += Number(isHidden);
    if (columns.length > 0 && person !== null) {
      people.add(key.type === "row" ? String(rows) : person);
      const name = key.nameOf?.(cells) ?? null;
      if (name !== null) names.add(name);
    }
  }

  return {
    get wanted() {
      return decision === null ? null : decision.wanted;
    },
    row(position, cells, isHidden, _formats, complete) {
      if (decision !== null) {
        count(decision, cells, isHidden, complete);
        return;
      }
      if (isEmpty(cells)) {
        return;
      }
      sample.push({ position, cells: keepRow(cells), isHidden });
      if (sample.length === SAMPLE) {
        decision = decide();
      }
    },
    end() {
      const { columnsInUse, columns, key, headerRow } = decision ?? decide();
      const isAboutPeople = columns.length > 0 && people.count() > 0;
      done({
        store: head.store ?? null,
        keyType: key.type,
        people,
        names,
        inspection: {
          index: head.index,
          within: head.within,
          visibility: head.visibility,
          rows,
          hiddenRows,
          unseenColumns: head.unseenColumns ?? [],
          columnsInUse,
          headerRow,
          people: isAboutPeople ? people.count() : null,
          columns: isAboutPeople ? columns.map((column) => describeColumn(column, head)) : [],
        },
      });
    },
  };
}

/** The column that tells best whether a row is filled, where nothing else is wanted of a table. */
function fullest(columns: readonly Column[]): readonly number[] {
  return columns
    .reduce<readonly Column[]>((best, column) => (column.filled > (best[0]?.filled ?? 0) ? [column] : best), [])
    .map(({ index }) => index);
}

/** Rows that only look filled are no data; most rows say so with their first cell. */
function isEmpty(cells: Row): boolean {
  for (const cell of cells) {
    if (cell !== null && cell !== "" && cellOf(cell) !== null) {
      return false;
    }
  }
  return true;
}

/** What the inspection keeps of a column: no header, no cell. */
function describeColumn({ index, kind, evidence }: DecidedColumn, head: SheetHead): PersonalColumn {
  const { hiddenColumns, unseenColumns = [] } = head;
  return {
    index,
    kind,
    hidden: unseenColumns.includes(index) || hiddenColumns.some(({ first, last }) => index >= first && index <= last),
    headerSays: evidence.header > 0,
    matching: evidence.matching,
    tested: evidence.tested,
  };
}
