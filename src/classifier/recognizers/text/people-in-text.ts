import type { PersonalKind } from "../../standards/kinds";
import { decideTable } from "../table/decide-table";
import type { DecidedColumn } from "../table/decide-table";
import { findHeader } from "../table/find-header";
import { choosePersonKey } from "../table/person-key";
import type { Column } from "../recognizer";
import { readColumns } from "../table/read-columns";
import { nameShape } from "../values/name-shape";
import { layOut } from "./lay-out-lines";
import type { Row } from "./lay-out-lines";

/** People listed in a text: how many, and what is told of them. */
export interface ListedPeople {
  readonly people: number;
  readonly kinds: readonly PersonalKind[];
  /** Amounts of money, long numbers or long past days stand beside the people, whatever they mean: no contact sheet has them. */
  readonly hasFigures: boolean;
}

/** An amount with its currency or its hundredths, or a number nobody dials: an account, a case. */
const FIGURE =
  /^(?:[€$£¥₹]|eur|usd|gbp|chf|kr|zł)\s?[\d.,' ]+$|^-?[\d.,' ]+\s?(?:[€$£¥₹円元]|eur|usd|gbp|chf|kr|zł)$|^-?\d[\d.,']*[.,]\d{2}$|^(?=(?:.*\d){6})[a-z\d/-]{6,}$|^[a-z]{0,2}(?:\d ?){14}/i;
/** What a detail is stands before it where a list has no header: "passport K1200345", "born 3.4.1970". */
const LABEL = /^([^\d€$£]{2,24}?)[\s.:#]+(?=[a-z]{0,3}\d)/i;
/** A day of a year that is long past, with or without words about it: beside a name it is a birth, a start or an end, never a meeting. */
const LONG_PAST =
  /(?:^|\D)(?:\d{1,2}(?:[./-]\s?\d{1,2}[./-]\s?|[^\s\d]{0,2}\s(?:de\s)?[^\s\d]{3,10},?\s(?:de\s)?)(?:19\d\d|20[01]\d)|(?:19\d\d|20[01]\d)[./年-]\d{1,2}[./月-]\d{1,2})(?!\d)/;
/** A date in figures, two years, or a telephone number. */
const NO_FIGURE = /^\d{1,4}([./-])\d{1,2}\1\d{2,4}$|^[12]\d{3}[/–-]\d{2,4}$|^\+|^0[\d/-]+$/;
const MOST_HAVE = 0.8;

const SAMPLE = 250;

/** The largest list of people among the lines of a text, however its details are parted; null where there is none. */
export function findPeopleInText(lines: readonly string[]): ListedPeople | null {
  const { parted, mixed } = layOut(lines);
  const clear = largest(parted, false);
  const other = largest(mixed, true);
  if (clear === null || other === null) return clear ?? other;
  // Sentences beside a list may look like lines of it where anything parts them.
  const isMoreTold = howMuch(other) > howMuch(clear) || other.people > 2 * clear.people;
  return isMoreTold ? other : clear;
}

/** @param isMixed anything may be such a table: it takes names or addresses that are beyond doubt */
function largest(tables: readonly (readonly Row[])[], isMixed: boolean): ListedPeople | null {
  let best: ListedPeople | null = null;
  for (const rows of tables) {
    const found = rows.length === 0 ? null : peopleIn(rows, isMixed);
    if (found !== null && isMore(found, best)) best = found;
  }
  return best;
}

/** An address, a telephone number, a date, a number of somebody. */
const TELLING = /@|\d[\d ()./-]{3,}\d/;

/** Sentences parted at their commas hold hardly any names and numbers; a list has one of either in most of its lines. */
function mayBeList(rows: readonly Row[], isTelling: (cell: string) => boolean): boolean {
  const least = rows.length / 2;
  let telling = 0;
  return rows.some((row) => row.some(isTelling) && ++telling >= least);
}

function tellsSomething(cell: string): boolean {
  return TELLING.test(cell) || nameShape(cell) !== null;
}

function tellsWho(cell: string): boolean {
  return cell.includes("@") || (nameShape(cell)?.words ?? 0) > 1;
}

function peopleIn(rows: readonly Row[], isMixed: boolean): ListedPeople | null {
  const sample = rows.slice(0, SAMPLE);
  if (!mayBeList(sample, isMixed ? tellsWho : tellsSomething)) return null;
  const header = findHeader(sample);
  // Lines of one form have no title above their header: what looks like one further down is one of them.
  const { cells, firstData } = header.firstData === 1 ? header : { cells: null, firstData: 0 };
  const data = sample.slice(firstData);
  // A header such as "Customer" leaves open whether firms are meant; names in the lines below it do not.
  const columns =
    (cells === null ? [null] : [cells, null])
      .map((head) => decideTable(head === null ? labelledColumns(data) : readColumns(head, data), { owner: null }))
      .find(isAny) ?? [];
  if (columns.length === 0 || (isMixed && !columns.some(isProof))) return null;
  const key = choosePersonKey(columns, data);
  const people = new Set<number>();
  rows.slice(firstData).forEach((row, at) => {
    const person = key.type === "row" ? at : key.keyOf(row);
    if (person !== null) people.add(person);
  });
  if (people.size === 0) return null;
  const told = columns.map(({ index }) => index);
  return {
    people: people.size,
    kinds: [...new Set(columns.map(({ kind }) => kind))],
    hasFigures: (data[0] ?? []).some((_, index) => !told.includes(index) && areFigures(data, index)),
  };
}

/** Columns without a header, but for those whose cells all begin with the same words. */
function labelledColumns(rows: readonly Row[]): Column[] {
  const labels = (rows[0] ?? []).map((cell, index) => {
    const label = LABEL.exec(cell)?.[1];
    return label !== undefined && rows.every((row) => (row[index] ?? label).startsWith(label)) ? label : null;
  });
  const values = rows.map((row) =>
    row.map((cell, index) => (isAny(labels[index] ?? "") ? cell.replace(LABEL, "") : cell)),
  );
  const named = readColumns(labels, values).filter(({ header }) => header !== "");
  return readColumns(null, rows).map((column) => named.find(({ index }) => index === column.index) ?? column);
}

function isProof({ kind, evidence: { isConclusive } }: DecidedColumn): boolean {
  return isConclusive && (kind === "full-name" || kind === "email");
}

function isAny({ length }: string | readonly unknown[]): boolean {
  return length > 0;
}

function areFigures(rows: readonly Row[], index: number): boolean {
  return rows.filter((row) => isFigure((row[index] ?? "").trim())).length >= rows.length * MOST_HAVE;
}

function isFigure(cell: string): boolean {
  const bare = cell.replace(LABEL, "");
  return (FIGURE.test(bare) && !NO_FIGURE.test(bare)) || LONG_PAST.test(cell);
}

function isMore(one: ListedPeople, other: ListedPeople | null): boolean {
  return other === null || one.people > other.people || (one.people === other.people && howMuch(one) > howMuch(other));
}

function howMuch({ kinds, hasFigures }: ListedPeople): number {
  return kinds.length + Number(hasFigures);
}
