import type { PersonalKind } from "../../standards/kinds";
import { decideTable } from "../table/decide-table";
import type { DecidedColumn } from "../table/decide-table";
import { readHeader } from "../header/header-reading";
import type { FoundHeader } from "../table/find-header";
import { findHeader } from "../table/find-header";
import { choosePersonKey } from "../table/person-key";
import type { Column } from "../recognizer";
import { readColumns } from "../table/read-columns";
import { nameShape } from "../values/name-shape";
import { CODE, figuresAmong, isConstant, LABEL, saysAccounts } from "./figures";
import { layOut } from "./lay-out-lines";
import type { LaidOutTable, Row } from "./lay-out-lines";

/** People listed in a text: how many, and what is told of them. */
export interface ListedPeople {
  readonly people: number;
  readonly kinds: readonly PersonalKind[];
  /** Amounts of money, long numbers or long past days stand beside the people, whatever they mean: no contact sheet has them. */
  readonly hasFigures: boolean;
}

/** Behind a number that is an age. */
const YEARS = /^(?:[yj歳岁살]|a[nñ]|år|l[ea]t|rok|éve|tahun|godin|vuotta|χρον|лет|р[оі]к|سنة)/i;

const SAMPLE = 250;
/** Where the words above speak of passwords. */
const ACCOUNT = ["user name", "password"];

/**
 * The largest list of people among the lines of a text, however its details are parted; null where there is none.
 *
 * @param title what the text is called
 */
export function findPeopleInText(lines: readonly string[], title = ""): ListedPeople | null {
  const { parted, mixed } = layOut(lines);
  const clear = largest(parted, title, false);
  const other = largest(mixed, title, true);
  if (clear === null || other === null) return clear ?? other;
  // Sentences beside a list may look like lines of it where anything parts them.
  const isMoreTold = howMuch(other) > howMuch(clear) || other.people > 2 * clear.people;
  return isMoreTold ? other : clear;
}

/** @param isMixed anything may be such a table: it takes names or addresses that are beyond doubt */
function largest(tables: readonly LaidOutTable[], title: string, isMixed: boolean): ListedPeople | null {
  let best: ListedPeople | null = null;
  for (const { rows, above } of tables) {
    const found = peopleIn({ rows, above }, title, isMixed);
    if (found !== null && isMore(found, best)) best = found;
  }
  return best;
}

/** An address, a telephone number, a date, a number of somebody. */
const TELLING = /@|\d[\d ()./-]{3,}\d/;

/** Sentences parted at their commas hold hardly any names and numbers; a list has one of either in most of its lines. */
function mayBeList(rows: readonly Row[], isTelling: (row: Row) => boolean): boolean {
  const least = rows.length / 2;
  let telling = 0;
  return rows.some((row) => isTelling(row) && ++telling >= least);
}

function tellsSomething(row: Row): boolean {
  return row.some((cell) => TELLING.test(cell) || nameShape(cell) !== null);
}

/** An address, a name of two words, or one half of a name and another. */
function tellsWho(row: Row): boolean {
  let names = 0;
  return row.some((cell) => {
    const shape = nameShape(cell);
    return cell.includes("@") || (shape !== null && (++names > 1 || shape.words > 1 || shape.hasInitials));
  });
}

function peopleIn({ rows, above }: LaidOutTable, title: string, isMixed: boolean): ListedPeople | null {
  const sample = rows.slice(0, SAMPLE);
  const mayBeAccounts = !isMixed && areCodes(sample);
  if (!mayBeAccounts && !mayBeList(sample, isMixed ? tellsWho : tellsSomething)) return null;
  const header = findHeader(sample);
  // Lines of one form have no title above their header: what looks like one further down is one of them.
  const { cells, firstData } = header.firstData === 1 ? header : { cells: null, firstData: 0 };
  const data = sample.slice(firstData);
  const heads = [cells, mayBeAccounts && saysAccounts(`${title} ${above}`) ? ACCOUNT : null];
  const columns = columnsOf(data, heads, above);
  if (columns.length === 0 || (isMixed && !areProof(columns))) return null;
  const key = choosePersonKey(columns, data);
  const people = new Set<number>();
  rows.slice(firstData).forEach((row, at) => {
    const person = key.type === "row" ? at : key.keyOf(row);
    if (person !== null) people.add(person);
  });
  if (people.size === 0) return null;
  const told = columns.map(({ index }) => index);
  const silent = (data[0] ?? []).map((_, index) => index).filter((index) => !told.includes(index));
  const figures = figuresAmong(data, silent, above, title);
  return {
    people: people.size,
    kinds: [...new Set([...columns.map(({ kind }) => kind), ...figures.kinds])],
    hasFigures: figures.areAny,
  };
}

/** By the first of the heads that says anything, or else by what stands below. "Customer" leaves open whether firms are meant; names do not. */
function columnsOf(data: readonly Row[], heads: readonly FoundHeader["cells"][], above: string): DecidedColumn[] {
  const columns =
    [...heads.filter((head) => head !== null), null]
      .map((head) => decideTable(head === null ? labelledColumns(data) : readColumns(head, data), { owner: null }))
      .find(isAny) ?? [];
  return columns.filter((column) => column.kind !== "age" || areAges(column, data, above));
}

/** Two words in a line, and the other is no word of a language. */
function areCodes(rows: readonly Row[]): boolean {
  const codes = rows.filter(({ length, 1: code = "" }) => length === 2 && CODE.test(code));
  return codes.length * 2 > rows.length;
}

/**
 * Bare numbers are years of a life where they are called so, where something else is told of somebody, or where the words above speak of
 * people: "Marie Curie, 24" is a room as well.
 */
function areAges({ index, evidence }: DecidedColumn, rows: readonly Row[], above: string): boolean {
  if (evidence.header > 0) return true;
  const behind = rows.map((row) => row[index + 1] ?? "");
  const { owner, kinds } = readHeader(above.trim());
  const isOfPeople = owner === "people" || kinds.has("family");
  if (behind[0] !== "" && isConstant(behind)) return isOfPeople || YEARS.test(behind[0] ?? "");
  return isOfPeople || (owner !== "thing" && (rows[0] ?? []).length > 2);
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

/** A column of names or addresses by its values, or of given names beside the others. */
function areProof(columns: readonly DecidedColumn[]): boolean {
  const isPair = columns.some(({ kind }) => kind === "last-name");
  return columns.some(
    ({ kind, evidence }) =>
      evidence.isConclusive && (kind === "full-name" || kind === "email" || (kind === "first-name" && isPair)),
  );
}

function isAny({ length }: string | readonly unknown[]): boolean {
  return length > 0;
}

function isMore(one: ListedPeople, other: ListedPeople | null): boolean {
  return other === null || one.people > other.people || (one.people === other.people && howMuch(one) > howMuch(other));
}

function howMuch({ kinds, hasFigures }: ListedPeople): number {
  return kinds.length + Number(hasFigures);
}
