import { repeatsHeader } from "../recognizers/table/begins-table";
import { decideTable } from "../recognizers/table/decide-table";
import type { DecidedColumn } from "../recognizers/table/decide-table";
import { findHeader } from "../recognizers/table/find-header";
import { isName } from "../recognizers/table/assign-kinds";
import { choosePersonKey } from "../recognizers/table/person-key";
import type { PersonKey } from "../recognizers/table/person-key";
import { keepRow, readColumns } from "../recognizers/table/read-columns";
import { partSideBySide } from "../recognizers/table/side-by-side";
import type { TableHints } from "../recognizers/table/table-hints";
import { turnTable } from "../recognizers/table/turn-table";
import type { CellValue } from "../workbook/workbook";
import type { CountedPeople } from "./join-people";
import { PeopleCounter } from "./people-counter";

/** Rows looked at before deciding what the columns are; everybody is counted in all rows. */
export const SAMPLE = 250;

/** Names are only compared between tables: a sample of them will do. */
const NAMES_KEPT = 1 << 14;

type Row = readonly CellValue[];

interface Group extends CountedPeople {
  readonly key: PersonKey;
}

interface Decision {
  readonly header: Row | null;
  readonly headerRow: number | null;
  readonly columnsInUse: number;
  readonly columns: readonly DecidedColumn[];
  /** One for each of the tables that stand side by side. */
  readonly groups: readonly Group[];
}

/** What is known of one table once its last row has gone by. */
export interface CountedTable {
  /** Data rows, headers aside. */
  readonly rows: number;
  readonly hiddenRows: number;
  readonly columnsInUse: number;
  readonly headerRow: number | null;
  /** Empty where the table is not about people. */
  readonly columns: readonly DecidedColumn[];
  readonly people: readonly CountedPeople[];
}

/**
 * Judges one table while its rows go by: a sample decides what its columns are, then all rows are counted, the sample first. Where the
 * sample is about nobody, later ones are looked at, at ever greater distances. Holds hashes and counts once a sample is judged.
 */
export class TableCounter {
  private sample: { position: number; cells: Row; isHidden: boolean }[] = [];
  private decision: Decision | null = null;
  private rows = 0;
  private hiddenRows = 0;
  /** Data rows before the next sample of a table that has been about nobody so far. */
  private nextSample = 0;
  private later: Row[] = [];
  private lastOfSample: Row = [];

  constructor(private readonly hints: TableHints) {}

  get isEmpty(): boolean {
    return this.sample.length === 0 && this.decision === null;
  }

  /** A row of its data, or the only row there is. */
  get example(): Row {
    return this.decision === null ? (this.sample[this.sample.length - 1]?.cells ?? []) : this.lastOfSample;
  }

  /** The header as far as it is known. */
  get header(): Row | null {
    return this.decision === null ? findHeader(this.sample.map(({ cells }) => cells)).cells : this.decision.header;
  }

  /** @param cells is kept only as a copy */
  add(position: number, cells: Row, isHidden: boolean): void {
    if (this.decision !== null) {
      this.count(this.decision, cells, isHidden);
      return;
    }
    this.sample.push({ position, cells: keepRow(cells), isHidden });
    if (this.sample.length === SAMPLE) this.decide(false);
  }

  end(): CountedTable {
    const decision = this.decision ?? this.decide(true);
    const last = this.later.length > 0 ? this.judgeAgain(decision) : decision;
    const people = last.groups.filter((group) => group.people.count() > 0);
    const { columnsInUse, headerRow, columns } = last;
    return {
      rows: this.rows,
      hiddenRows: this.hiddenRows,
      columnsInUse,
      headerRow,
      columns: people.length > 0 ? columns : [],
      people,
    };
  }

  private decide(isWhole: boolean): Decision {
    const rows = this.sample.map(({ cells }) => cells);
    const { cells: header, firstData } = findHeader(rows);
    const headerRow = header === null ? null : (this.sample[firstData - 1]?.position ?? null);
    let decision = this.judge(header, headerRow, rows.slice(firstData));
    const turned = isWhole && decision.columns.length === 0 ? this.judgeTurned(rows) : null;
    if (turned !== null) {
      decision = { ...turned, columnsInUse: decision.columnsInUse };
      this.rows = this.sample.length;
      this.hiddenRows = this.sample.filter(({ isHidden }) => isHidden).length;
    } else {
      for (const { cells, isHidden } of this.sample.slice(firstData)) this.count(decision, cells, isHidden);
    }
    this.lastOfSample = rows[rows.length - 1] ?? [];
    this.sample = [];
    this.decision = decision;
    return decision;
  }

  private judge(header: Row | null, headerRow: number | null, data: readonly Row[]): Decision {
    const columns = readColumns(header, data);
    const decided = decideTable(columns, this.hints);
    const parts = decided.length === 0 ? [] : partSideBySide(decided, columns);
    const groups = parts.map((part) => newGroup(choosePersonKey(part, data)));
    return { header, headerRow, columnsInUse: columns.length, columns: decided, groups };
  }

  /** People in columns, or one on a form: the columns of the sheet are told once each, the first with all that is told of people. */
  private judgeTurned(rows: readonly Row[]): Decision | null {
    const turned = turnTable(rows);
    const decision = turned === null ? null : this.judge(turned.header, null, turned.rows);
    if (turned === null || decision === null || !decision.columns.some(isTested)) return null;
    turned.rows.forEach((row, at) => countPeople(decision.groups, row, at));
    const columns = turned.places.reduce<DecidedColumn[]>((told, index, at) => {
      const kinds = at === 0 ? decision.columns : decision.columns.slice(0, 1);
      return told.concat(kinds.map((column) => ({ ...column, index })));
    }, []);
    return { ...decision, header: null, columns };
  }

  private count(decision: Decision, cells: Row, isHidden: boolean): void {
    const { header, columns, groups } = decision;
    const [first] = columns;
    if (first !== undefined && header !== null && isHeaderAgain(cells, header, first.index)) return;
    this.rows++;
    this.hiddenRows += Number(isHidden);
    if (columns.length > 0) {
      countPeople(groups, cells, this.rows);
    } else if (this.rows > SAMPLE && this.rows >= this.nextSample) {
      this.later.push(keepRow(cells));
      if (this.later.length === SAMPLE) this.decision = this.judgeAgain(decision);
    }
  }

  /** A later sample of a table that was about nobody: sorted lists begin with firms, or with rows that are not filled in. */
  private judgeAgain({ header, headerRow, columnsInUse }: Decision): Decision {
    const rows = this.later;
    this.later = [];
    this.nextSample = this.rows * 4;
    const decision = this.judge(header, headerRow, rows);
    rows.forEach((row, at) => countPeople(decision.groups, row, this.rows - rows.length + at));
    return { ...decision, columnsInUse: Math.max(columnsInUse, decision.columnsInUse) };
  }
}

/** The values are what the header says, as far as values can tell. */
function isTested({ kind, evidence: { matching, tested } }: DecidedColumn): boolean {
  return !isName(kind) && tested > 0 && matching * 2 > tested;
}

function newGroup(key: PersonKey): Group {
  return { key, keyType: key.type, people: new PeopleCounter(), names: new PeopleCounter(NAMES_KEPT) };
}

function countPeople(groups: readonly Group[], cells: Row, position: number): void {
  for (const { key, people, names } of groups) {
    const person = key.keyOf(cells);
    if (person !== null) {
      people.add(key.type === "row" ? String(position) : person);
      const name = key.nameOf?.(cells) ?? null;
      if (name !== null) names.add(name);
    }
  }
}

function isHeaderAgain(cells: Row, header: Row, column: number): boolean {
  return cells[column] === header[column] && repeatsHeader(cells, header);
}
