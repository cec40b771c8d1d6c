import type { PersonalKind } from "../../standards/kinds";
import { TOTAL_WORDS } from "../../standards/total-words";
import type { CellValue } from "../../workbook/workbook";
import { withoutAccents } from "../header/header-text";
import { nameShape } from "../values/name-shape";
import type { NameShape } from "../values/name-shape";
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
export function nameKey(columns: readonly DecidedColumn[]): ((row: Row) => string | null) | null {
  const parts = nameColumns(columns);
  if (parts.length === 0) {
    return null;
  }
  const others = columns.filter(({ index }) => parts.indexOf(index) === -1).map(({ index }) => index);
  // A row is asked for its key, of which the name is a part, and then for the name alone.
  const last: { cell: CellValue | undefined; sorted: string } = { cell: null, sorted: "" };
  return (row) => {
    const cell = row[parts[0] ?? 0];
    if (parts.length > 1 || cell !== last.cell) {
      const words = parts.length === 1 ? text(cell) : joined(parts.map((index) => folded(row[index])));
      last.cell = cell;
      last.sorted = words === null || isTotal(words) ? "" : sortWords(words);
    }
    return last.sorted === "" || (others.length > 0 && isRemark(row, parts, others)) ? null : last.sorted;
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
    if (at > start) insert(words, text.slice(start, at));
    start = at + 1;
  }
  let sorted = words[0] ?? "";
  for (let i = 1; i < words.length; i++) sorted += ` ${words[i] as string}`;
  return sorted;
}

function insert(words: string[], word: string): void {
  let place = words.length;
  for (; place > 0 && (words[place - 1] as string) > word; place--) words[place] = words[place - 1] as string;
  words[place] = word;
}

function isGap(code: number): boolean {
  if (code === LAST_CONTROL || code === COMMA || code === POINT) return true;
  return (code < LAST_CONTROL || code >= FIRST_WIDE_SPACE) && /\s/.test(String.fromCharCode(code));
}

function joined(parts: readonly (string | null)[]): string | null {
  const [only, ...more] = parts.filter((part) => part !== null);
  return only === undefined ? null : more.length === 0 ? (isExtreme(only) ? null : only) : [only, ...more].join(" ");
}

/** Nothing else in the row, and no name that is known or capitalized as names are. */
function isRemark(row: Row, parts: readonly number[], others: readonly number[]): boolean {
  for (let i = 0; i < others.length; i++) {
    if (cellOf(row[others[i] as number]) !== null) {
      return false;
    }
  }
  const written = parts.map((index) => cellOf(row[index]) ?? "").filter((cell) => cell !== "");
  if (written.length > 1) {
    return false;
  }
  const shape = shapeOf(written[0] ?? "");
  const isKnown = shape !== null && (shape.hasGiven || shape.hasFamily || shape.hasInitials);
  return !isKnown && (shape === null || shape.words < 2 || isLowerCase(written[0] ?? ""));
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
