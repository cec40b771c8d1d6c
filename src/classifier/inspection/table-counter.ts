import { headerReader } from "../recognizers/header/header-reader";
import type { ReadHeader } from "../recognizers/header/header-reader";
import { isOverFigures, isWord, repeatsHeader } from "../recognizers/table/begins-table";
import { findHeader } from "../recognizers/table/find-header";
import type { FormPlace } from "../recognizers/table/form-reader";
import { keepRow } from "../recognizers/table/read-columns";
import type { Guess } from "../recognizers/table/silent/silent-column";
import type { TableHints } from "../recognizers/table/table-hints";
import { turnTable } from "../recognizers/table/turn-table";
import type { CellValue } from "../workbook/workbook";
import { weighedKinds } from "./inspection";
import { addPerson, countFilled, countPeople } from "./count-people";
import type { Group } from "./count-people";
import type { CountedPeople } from "./join-people";
import { isCertain, isTested } from "./judge-sample";
import { judgeTable } from "./judge-table";
import type { CountedColumn, Decision } from "./judge-table";

/** Rows looked at before deciding what the columns are; everybody is counted in all rows. */
const SAMPLE = 250;

/** One of so many rows of a sample is rehearsed. */
const REHEARSED = 32;

/** A header and two rows. */
const SHORTEST = 3;

type Row = readonly CellValue[];

const isComplete = (): void => undefined;

/** What is known of one table once its last row has gone by. */
export interface CountedTable {
  /** Data rows, headers aside. */
  readonly rows: number;
  readonly hiddenRows: number;
  readonly columnsInUse: number;
  readonly headerRow: number | null;
  /** Empty where the table is not about people. */
  readonly columns: readonly CountedColumn[];
  readonly isSensitive: boolean;
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
  private formsCounted = 0;
  /** Data rows before the next sample of a table that has been about nobody so far. */
  private nextSample = 0;
  private later: Row[] = [];
  private lastOfSample: Row = [];

  /** @param checkTime throws where time is over */
  constructor(
    private readonly hints: TableHints,
    private readonly checkTime: () => void,
    private readonly guess: Guess,
  ) {}

  get isEmpty(): boolean {
    return this.sample.length === 0 && this.decision === null;
  }

  /** Columns that are still looked at; null for all. */
  get wanted(): readonly number[] | null {
    const { decision } = this;
    if (decision === null) return null;
    return decision.columns.length === 0 && this.isSampling ? null : decision.wanted;
  }

  /**
   * Some rows of the sample are passed over and put in after all. Readers are compiled while they read the sample: what they first do after
   * it makes the engine throw that away and compile it again.
   */
  get isRehearsing(): boolean {
    return this.decision === null && this.sample.length % REHEARSED === REHEARSED >> 1;
  }

  private get isSampling(): boolean {
    return this.decision?.columns.length === 0 && this.rows >= SAMPLE && this.rows >= this.nextSample - 1;
  }

  /** A row of its data, or the only row there is. */
  get example(): Row {
    return this.decision === null ? (this.sample[this.sample.length - 1]?.cells ?? []) : this.lastOfSample;
  }

  /** Whether a row may be the header of another table though nothing parts them; never where people are counted. */
  mayEndBefore(cells: Row): boolean {
    const { decision } = this;
    if (decision !== null) return decision.figures !== null && isWord(cells[decision.figures]);
    return this.sample.length >= SHORTEST && isOverFigures(cells, this.example);
  }

  /** The header as far as it is known. */
  get header(): Row | null {
    if (this.decision !== null) return this.decision.header;
    return findHeader(
      this.sample.map(({ cells }) => cells),
      headerReader(this.checkTime),
    ).cells;
  }

  /**
   * @param cells is kept only as a copy
   * @param complete puts in what is missing of `cells` because it was not wanted
   */
  add(position: number, cells: Row, isHidden: boolean, complete = isComplete): void {
    if (this.decision !== null) {
      this.count(this.decision, cells, isHidden, complete);
      return;
    }
    this.sample.push({ position, cells: keepRow(cells), isHidden });
    if (this.sample.length === SAMPLE) this.decide(false);
  }

  /**
   * Counts a row by the cells its key is mostly read from, where two of them are filled: nearly all rows are like that, and need not be
   * looked at in any other way. False where nothing was done.
   */
  countQuickly(cells: Row, isHidden: boolean): boolean {
    const { decision } = this;
    const group = decision?.only ?? null;
    if (decision === null || group === null || decision.wanted === null) return false;
    const { wanted, header } = decision;
    const probe = wanted[0] ?? 0;
    if (header !== null && cells[probe] === header[probe]) return false;
    const person = countFilled(cells, wanted) < Math.min(wanted.length, 2) ? null : group.key.quickOf(cells);
    if (person === null) return false;
    this.rows++;
    if (isHidden) this.hiddenRows++;
    addPerson(group, person, cells);
    return true;
  }

  end(): CountedTable {
    const decision = this.decision ?? this.decide(true);
    decision.forms?.unfinished().forEach((form) => this.countForm(decision.groups, form));
    const last = this.later.length > 0 ? this.judgeAgain(decision) : decision;
    const people = last.groups.filter((group) => group.people.count() > 0);
    const { columnsInUse, headerRow, columns, isSensitive } = last;
    return {
      rows: this.rows,
      hiddenRows: this.hiddenRows,
      columnsInUse,
      headerRow,
      columns: people.length > 0 ? columns : [],
      isSensitive: isSensitive && people.length > 0,
      people,
    };
  }

  private decide(isWhole: boolean): Decision {
    const rows = this.sample.map(({ cells }) => cells);
    const read = headerReader(this.checkTime);
    const { cells: header, firstData } = findHeader(rows, read);
    const headerRow = header === null ? null : (this.sample[firstData - 1]?.position ?? null);
    let decision = judgeTable(this.hints, header, headerRow, rows.slice(firstData), isWhole, this.guess, read);
    const isUnheaded = decision.columns.every(({ evidence }) => evidence.header === 0);
    const turned = isUnheaded ? this.judgeTurned(rows, isWhole, read) : null;
    // E-mail addresses in every second row are found without labels; forms tell what the others are.
    if (turned !== null && weighedKinds(turned.columns).length > weighedKinds(decision.columns).length) {
      decision = { ...turned, columnsInUse: decision.columnsInUse };
      this.rows = this.sample.length;
      this.hiddenRows = this.sample.filter(({ isHidden }) => isHidden).length;
    } else {
      for (const { cells, isHidden } of this.sample.slice(firstData)) this.count(decision, cells, isHidden, isComplete);
    }
    this.lastOfSample = rows[rows.length - 1] ?? [];
    this.sample = [];
    this.decision = decision;
    return decision;
  }

  /** People in columns, or on forms: all that is told of people once, and each column of the sheet at least once. */
  private judgeTurned(rows: readonly Row[], isWhole: boolean, read: ReadHeader): Decision | null {
    const turned = turnTable(rows, read);
    if (turned === null || (turned.forms === null && !isWhole)) return null;
    const decision = judgeTable(this.hints, turned.header, null, turned.rows, isWhole, this.guess, read);
    const values = decision.columns.reduce<CellValue[]>((all, { column }) => all.concat(column.values), []);
    // One word in place of all that was told, as in our copies, is nobody: "removed" might be a month.
    const isBlanked = values.length > 1 && values.every((value) => value === values[0]);
    if (isBlanked || !decision.columns.some(isTested)) return null;
    // A form that may go on in the next row is counted once it is whole.
    const unfinished = turned.forms?.unfinished() ?? [];
    for (const row of turned.rows) {
      if (unfinished.indexOf(row) === -1) this.countForm(decision.groups, row);
    }
    const columns: CountedColumn[] = [];
    const told = new Set<number>();
    turned.places.forEach((places) => {
      const here = decision.columns.filter(({ index }) => places[index] !== undefined);
      const news = here.filter(({ index }) => !told.has(index));
      for (const column of news.length > 0 ? news : here.slice(0, 1)) {
        const { index, line } = places[column.index] as FormPlace;
        told.add(column.index);
        columns.push({ ...column, index, row: this.sample[line]?.position ?? 0 });
      }
    });
    return { ...decision, header: null, columns, only: null, wanted: null, forms: turned.forms };
  }

  /** By its number: several may end in one row. */
  private countForm(groups: readonly Group[], form: Row): void {
    countPeople(groups, form, this.formsCounted++, isComplete);
  }

  /** A person's key stands in the columns still wanted; where it does not, the whole row is looked at. */
  private count(decision: Decision, cells: Row, isHidden: boolean, complete: () => void): void {
    const { header, columns, groups, wanted } = decision;
    const probe = wanted?.[0] ?? columns[0]?.index ?? 0;
    if (columns.length > 0 && header !== null && cells[probe] === header[probe]) {
      complete();
      if (repeatsHeader(cells, header)) return;
    }
    const { isSampling } = this;
    this.rows++;
    this.hiddenRows += Number(isHidden);
    if (decision.forms !== null) {
      decision.forms.read(cells, 0, (form) => this.countForm(groups, form));
    } else if (columns.length > 0) {
      countPeople(groups, cells, this.rows, complete);
    } else if (isSampling || this.later.length > 0) {
      complete();
      this.later.push(keepRow(cells));
      if (this.later.length === SAMPLE) this.decision = this.judgeAgain(decision);
    }
  }

  /** A later sample of a table that was about nobody: sorted lists begin with firms, or with rows that are not filled in. */
  private judgeAgain({ header, headerRow, columnsInUse }: Decision): Decision {
    const rows = this.later;
    this.later = [];
    this.nextSample = this.rows * 4;
    const judged = judgeTable(this.hints, header, headerRow, rows, false, this.guess, headerReader(this.checkTime));
    const decision = judged.columns.some(isCertain) ? judged : { ...judged, columns: [], groups: [], only: null };
    rows.forEach((row, at) => countPeople(decision.groups, row, this.rows - rows.length + at, isComplete));
    return { ...decision, columnsInUse: Math.max(columnsInUse, decision.columnsInUse) };
  }
}
