import type { PersonalKind } from "../../standards/kinds";
import { TOTAL_WORDS } from "../../standards/total-words";
import type { CellValue } from "../../workbook/workbook";
import { writtenShape } from "../values/name-shape";
import { isNumeric } from "../values/value-tests";
import type { DecidedColumn } from "./decide-table";
import { addText, addWords, fold, keyOfWords, NO_KEY } from "./key-hash";
import { cellOf, isFilled } from "./read-columns";

type Row = readonly CellValue[];

/** What people can be told apart by, and the hash of it in a row (`key-hash.ts`); null where the row has none. */
export interface Key {
  readonly type: string;
  /**
   * The columns the key is mostly read from, null for all: a key that a row gives with these alone is its key; where they give none,
   * the whole row is to be asked.
   */
  readonly columns: readonly number[] | null;
  keyOf(row: Row): number | null;
}

/** A part of a key: null where a row has none of it. */
export type KeyPart = (row: Row) => number | null;

export function placesOf(columns: readonly DecidedColumn[], kinds: readonly PersonalKind[]): number[] {
  return columns.filter(({ kind }) => kinds.indexOf(kind) !== -1).map(({ index }) => index);
}

/**
 * The columns of the name: the full one where there is one, else first and last; none where there is only half a name. Of two names the
 * one that is another in each row, where the first comes again and again: a tutor's pupils are the people, not the tutor.
 */
export function nameColumns(columns: readonly DecidedColumn[]): readonly number[] {
  const all = columns.filter(({ kind }) => kind === "full-name");
  const first = columns.find(({ kind }) => kind === "first-name");
  const last = columns.find(({ kind }) => kind === "last-name");
  const names = all.map((column) => [column]).concat(first !== undefined && last !== undefined ? [[first, last]] : []);
  const best = names[0]?.some(isRepeated) === true ? names.find((parts) => parts.every(isOfEachRow)) : undefined;
  return (best ?? names[0] ?? []).map(({ index }) => index);
}

function isRepeated({ column: { values, filled } }: DecidedColumn): boolean {
  return values.length * 2 < filled;
}

/** First names come again, but seldom. */
function isOfEachRow({ column: { values, filled } }: DecidedColumn): boolean {
  return filled > 0 && values.length >= filled * 0.6;
}

/**
 * The words of the full name where there is one, else of first and last name together, in any order; half a name tells nobody apart.
 */
export function namePart(parts: readonly number[]): KeyPart | null {
  if (parts.length === 0) {
    return null;
  }
  const [first = 0, second] = parts;
  // Rows are asked for their key and then for the name alone.
  const last: { first: CellValue | undefined; second: CellValue | undefined; words: number } = {
    first: null,
    second: null,
    words: 0,
  };
  return (row) => {
    if (row[first] !== last.first || (second !== undefined && row[second] !== last.second)) {
      last.first = row[first];
      if (second !== undefined) last.second = row[second];
      last.words = second === undefined ? wordsIn(row[first]) : wordsOfHalves(row[first], row[second]);
    }
    return last.words === 0 ? null : last.words;
  };
}

/** A name that is the key of its row: a text that stands alone in it and is no name is a remark below the table. */
export function nameKey(columns: readonly DecidedColumn[], name: KeyPart): KeyPart {
  const parts = nameColumns(columns);
  const others = columns.filter(({ index }) => parts.indexOf(index) === -1).map(({ index }) => index);
  return columns.length < 2 ? name : (row) => (isRemark(row, parts, others) ? null : name(row));
}

function wordsIn(cell: CellValue | undefined): number {
  const written = part(cell);
  return written === null ? 0 : keyOfWords(written);
}

function wordsOfHalves(one: CellValue | undefined, other: CellValue | undefined): number {
  const first = textOf(one);
  const last = textOf(other);
  if (first !== null && last !== null) {
    return addWords(keyOfWords(first), keyOfWords(last));
  }
  const only = first ?? last;
  return only === null || isSum(only) || isExtreme(only.toLowerCase()) ? 0 : keyOfWords(only);
}

/** Nothing else in the row, and no name that is known or capitalized as names are. */
function isRemark(row: Row, parts: readonly number[], others: readonly number[]): boolean {
  if (isAnyFilled(row, others)) {
    return false;
  }
  const written = parts.map((index) => cellOf(row[index]) ?? "").filter((cell) => cell !== "");
  if (written.length > 1) {
    return false;
  }
  const shape = writtenShape(String(written[0] ?? ""));
  const isKnown = shape !== null && (shape.hasGiven || shape.hasFamily || shape.hasInitials);
  return !isKnown && (shape === null || shape.words < 2 || isLowerCase(written[0] ?? ""));
}

export function isAnyFilled(row: Row, places: readonly number[]): boolean {
  for (const place of places) {
    if (isFilled(row[place])) {
      return true;
    }
  }
  return false;
}

function isLowerCase(written: string | number | boolean): boolean {
  return String(written) === String(written).toLowerCase();
}

/**
 * A person without any key in a list that has one row for each: two details or more, half of what the list tells, one of them in words
 * (sums are none). Rows that say the same are one.
 */
export function detailsKey(columns: readonly DecidedColumn[]): Key {
  return {
    type: "details",
    columns: null,
    keyOf(row) {
      const first = row.find(isFilled);
      const details = columns.map(({ index }) => part(row[index])).filter((detail) => detail !== null);
      const begins = part(first);
      const isTold =
        details.length > 1 &&
        details.length * 2 >= columns.length &&
        !details.every((detail) => isNumeric(fold(detail))) &&
        begins !== null &&
        !isExtreme(begins.toLowerCase());
      return isTold ? details.reduce((key, detail) => addText(key, detail), NO_KEY) : null;
    },
  };
}

const LONGEST_TOTAL = 16;
const TOTALS = new Set(TOTAL_WORDS.split(","));
/** Names of people too, where they stand in front of another name. */
const EXTREMES = /^(?:max|min|maximum|minimum|median|std|stdev)$/;

/**
 * By the last five bits of the first letter, a bit for each length of a word for a sum, and for two accents that are letters of their own:
 * most texts need no copy to be told from those.
 */
const LENGTHS = new Int32Array(32);
TOTALS.forEach((word) => {
  const letter = word.charCodeAt(0) & 31;
  LENGTHS[letter] = (LENGTHS[letter] ?? 0) | (7 << word.length);
});
const ENDS_PLAINLY = /[^\s:.]$/;

/** Whether a text is a word for a sum. */
function isSum(text: string): boolean {
  if (text.length > LONGEST_TOTAL) return false;
  const first = text.charCodeAt(0);
  const canBe = first > LAST_ASCII || (((LENGTHS[first & 31] ?? 0) >> text.length) & 1) === 1;
  if (!canBe && isLetter(text.charCodeAt(text.length - 1))) return false;
  const word = fold(text);
  return TOTALS.has(word) || (!ENDS_PLAINLY.test(word) && TOTALS.has(word.replace(/[\s:.]{1,20}$/, "")));
}

const LAST_ASCII = 0x7f;

/** Whether this is a digit or a letter, as far as ASCII has them. */
function isLetter(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code > 0x40 && code <= LAST_ASCII);
}

function isExtreme(word: string): boolean {
  return EXTREMES.test(word);
}

/** A cell as part of a key; a sum names nobody. */
export function part(cell: CellValue | undefined): string | null {
  const text = textOf(cell);
  return text !== null && typeof cell === "string" && isSum(text) ? null : text;
}

function textOf(cell: CellValue | undefined): string | null {
  const value = cellOf(cell);
  return value === null || typeof value === "string" ? value : String(value);
}

/** The address of a cell, alone or after a name; looser than the recognizer, which has judged the column. */
export function emailIn(cell: CellValue | undefined): number | null {
  if (typeof cell !== "string" || cell.indexOf("@") <= 0) {
    return null;
  }
  const open = cell.indexOf("<");
  return addText(NO_KEY, (open === -1 ? cell : cell.slice(open + 1, cell.indexOf(">", open))).trim());
}
