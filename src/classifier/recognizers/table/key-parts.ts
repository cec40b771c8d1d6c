import type { PersonalKind } from "../../standards/kinds";
import { TOTAL_WORDS } from "../../standards/total-words";
import type { CellValue } from "../../workbook/workbook";
import { withoutAccents } from "../header/header-text";
import { nameShape } from "../values/name-shape";
import type { NameShape } from "../values/name-shape";
import { isNumeric } from "../values/value-tests";
import type { DecidedColumn } from "./decide-table";
import { cellOf } from "./read-columns";

type Row = readonly CellValue[];

/** What people can be told apart by, and the text of it in a row; null where the row has none. */
export interface Key {
  readonly type: string;
  /**
   * The columns the text is mostly read from, null for all: a text that a row gives with these alone is its text; where they give none,
   * the whole row is to be asked.
   */
  readonly columns: readonly number[] | null;
  keyOf(row: Row): string | null;
}

export function placesOf(columns: readonly DecidedColumn[], kinds: readonly PersonalKind[]): number[] {
  return columns.filter(({ kind }) => kinds.indexOf(kind) !== -1).map(({ index }) => index);
}

/** The columns of the name: the full one where there is one, else first and last; none where there is only half a name. */
export function nameColumns(columns: readonly DecidedColumn[]): readonly number[] {
  const full = placesOf(columns, ["full-name"]);
  const halves = placesOf(columns, ["first-name"])
    .slice(0, 1)
    .concat(placesOf(columns, ["last-name"]).slice(0, 1));
  return full.length > 0 ? full.slice(0, 1) : halves.length === 2 ? halves : [];
}

/**
 * The full name where there is one, else first and last name together, in any order of words; half a name tells nobody apart.
 * A text that stands alone in its row and is no name is a remark below the table.
 */
export function nameKey(
  columns: readonly DecidedColumn[],
  parts = nameColumns(columns),
): ((row: Row) => string | null) | null {
  if (parts.length === 0) {
    return null;
  }
  const others = columns.filter(({ index }) => parts.indexOf(index) === -1).map(({ index }) => index);
  const [first = 0, second] = parts;
  const mayRemark = columns.length > 1;
  // Rows are asked for their key and then for the name alone.
  const last = { words: "", sorted: "" };
  return (row) => {
    const words = second === undefined ? text(row[first]) : joined(folded(row[first]), folded(row[second]));
    if (words === null || (mayRemark && isRemark(row, parts, others))) {
      return null;
    }
    if (words !== last.words) {
      last.words = words;
      last.sorted = sortWords(words);
    }
    return last.sorted === "" ? null : last.sorted;
  };
}

const LAST_CONTROL = 0x20;
const COMMA = 0x2c;
const POINT = 0x2e;
const FIRST_WIDE_SPACE = 0xa0;

/** The words of a text, parted by spaces, commas and points, in alphabetical order; asked for each row, so without patterns. */
function sortWords(text: string): string {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isGap(text.charCodeAt(at))) continue;
    if (at > start) {
      const word = text.slice(start, at);
      let place = words.length;
      for (; place > 0 && (words[place - 1] as string) > word; place--) words[place] = words[place - 1] as string;
      words[place] = word;
    }
    start = at + 1;
  }
  return words.join(" ");
}

function isGap(code: number): boolean {
  if (code === LAST_CONTROL || code === COMMA || code === POINT) return true;
  return (code < LAST_CONTROL || code >= FIRST_WIDE_SPACE) && /\s/.test(String.fromCharCode(code));
}

function joined(first: string | null, last: string | null): string | null {
  if (first !== null && last !== null) {
    return `${first} ${last}`;
  }
  const only = first ?? last;
  return only === null || isTotal(only) || isExtreme(only) ? null : only;
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
  const shape = shapeOf(written[0] ?? "");
  const isKnown = shape !== null && (shape.hasGiven || shape.hasFamily || shape.hasInitials);
  return !isKnown && (shape === null || shape.words < 2 || isLowerCase(written[0] ?? ""));
}

export function isAnyFilled(row: Row, places: readonly number[]): boolean {
  for (const place of places) {
    if (cellOf(row[place]) !== null) {
      return true;
    }
  }
  return false;
}

function shapeOf(written: string | number | boolean): NameShape | null {
  const text = String(written);
  return nameShape(text) ?? nameShape(text.replace(/(^|[\s,.'-])([a-z])/g, capitalized));
}

function isLowerCase(written: string | number | boolean): boolean {
  return String(written) === String(written).toLowerCase();
}

function capitalized(_: string, gap: string, letter: string): string {
  return gap + letter.toUpperCase();
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
      const first = row.find((cell) => cellOf(cell) !== null);
      const details = columns.map(({ index }) => text(row[index])).filter((detail) => detail !== null);
      const begins = text(first);
      const isTold =
        details.length > 1 &&
        details.length * 2 >= columns.length &&
        !details.every(isNumeric) &&
        begins !== null &&
        !isExtreme(begins);
      return isTold ? details.join("|") : null;
    },
  };
}

const LONGEST_TOTAL = 16;
const TOTALS = new Set(TOTAL_WORDS.split(","));
/** Names of people too, where they stand in front of another name. */
const EXTREMES = /^(?:max|min|maximum|minimum|median|std|stdev)$/;

function isTotal(word: string): boolean {
  if (word.length > LONGEST_TOTAL) return false;
  return TOTALS.has(word) || (/[\s:.]$/.test(word) && TOTALS.has(word.replace(/[\s:.]+$/, "")));
}

function isExtreme(word: string): boolean {
  return EXTREMES.test(word);
}

/** A cell as part of a key; a sum names nobody. */
export function text(cell: CellValue | undefined): string | null {
  const value = folded(cell);
  return value !== null && typeof cell === "string" && isTotal(value) ? null : value;
}

function folded(cell: CellValue | undefined): string | null {
  const value = cellOf(cell);
  return value === null ? null : withoutAccents(String(value)).toLowerCase();
}

/** The address of a cell, alone or after a name; looser than the recognizer, which has judged the column. */
export function emailIn(cell: CellValue | undefined): string | null {
  if (typeof cell !== "string" || cell.indexOf("@") <= 0) {
    return null;
  }
  const open = cell.indexOf("<");
  const address = open === -1 ? cell : cell.slice(open + 1, cell.indexOf(">", open));
  return address.trim().toLowerCase();
}
