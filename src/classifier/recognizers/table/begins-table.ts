import type { CellValue } from "../../workbook/workbook";
import type { ReadHeader } from "../header/header-reader";
import { clarity, readHeader } from "../header/header-reading";
import { isData } from "./data-cells";
import { cellOf } from "./read-columns";

type Row = readonly CellValue[];

const CLEAR = 0.9;
const FEWEST_CLEAR = 2;
const MOST_UNKNOWN = 0.5;
/** Where nothing parts it from the rows before. */
const MOST_UNKNOWN_UNPARTED = 0.3;
/** The first letter behind the digits: figures, dates and most numbers begin with no letter. */
const LAST_DIGIT = 0x39;

/** Words only: what can stand between two tables as a title or a header. */
export function isAllWords(row: Row): boolean {
  return row.every((cell) => {
    const value = cellOf(cell);
    return value === null || (typeof value === "string" && !isData(value));
  });
}

/**
 * Whether a row after a gap is the header of another table: all words, most of them known, two or more of them clear, or all known and
 * most of them in columns that held numbers, dates and addresses so far. Without a gap two must be clear and hardly any unknown.
 *
 * @param example a row of the table before
 */
export function beginsTable(row: Row, example: Row, isAfterGap = true, read: ReadHeader = readHeader): boolean {
  if (!isAllWords(row)) {
    return false;
  }
  const cells = row.map((cell) => cellOf(cell));
  const readings = cells.filter((cell) => cell !== null).map((cell) => read(String(cell)));
  const known = readings.filter(({ isKnown }) => isKnown).length;
  const clear = readings.filter((reading) => clarity(reading) >= CLEAR).length;
  if (!isAfterGap) {
    return clear >= FEWEST_CLEAR && readings.length - known <= readings.length * MOST_UNKNOWN_UNPARTED;
  }
  const overData = cells.filter((cell, index) => {
    const other = cellOf(example[index]);
    return cell !== null && other !== null && isData(other);
  }).length;
  return (
    (clear >= FEWEST_CLEAR && known > readings.length * MOST_UNKNOWN) ||
    (known > 1 && known === readings.length && overData > known * MOST_UNKNOWN)
  );
}

/** Words where the row before has figures: what a row without a gap before it must have to be asked whether it begins a table. */
export function isOverFigures(row: Row, before: Row): boolean {
  for (let at = 0; at < row.length; at++) {
    if (isWord(row[at]) && isFigure(before[at])) return true;
  }
  return false;
}

/** By the first letter alone: this is asked of every row. */
export function isWord(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && cell.charCodeAt(0) > LAST_DIGIT;
}

export function isFigure(cell: CellValue | undefined): boolean {
  return typeof cell === "number" || (typeof cell === "string" && cell.charCodeAt(0) <= LAST_DIGIT);
}

/** The header again, as it is printed on every page or above every class. */
export function repeatsHeader(row: Row, header: Row): boolean {
  const named = header.map((cell, index) => ({ cell, index })).filter(({ cell }) => cell !== null && cell !== "");
  return named.length > 0 && named.every(({ cell, index }) => row[index] === cell);
}
