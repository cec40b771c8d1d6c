import type { CellValue } from "../../workbook/workbook";
import { clarity, readHeader } from "../header/header-reading";
import { isData } from "./find-header";
import { cellOf } from "./read-columns";

type Row = readonly CellValue[];

const CLEAR = 0.9;
const FEWEST_CLEAR = 2;
const MOST_UNKNOWN = 0.5;

/** Words only: what can stand between two tables as a title or a header. */
export function isAllWords(row: Row): boolean {
  return row.every((cell) => {
    const value = cellOf(cell);
    return value === null || (typeof value === "string" && !isData(value));
  });
}

/**
 * Whether a row after a gap is the header of another table: all words, most of them known, two or more of them clear, or all known and
 * most of them in columns that held numbers, dates and addresses so far.
 *
 * @param example a row of the table before
 */
export function beginsTable(row: Row, example: Row): boolean {
  if (!isAllWords(row)) {
    return false;
  }
  const cells = row.map((cell) => cellOf(cell));
  const readings = cells.filter((cell) => cell !== null).map((cell) => readHeader(String(cell)));
  const known = readings.filter(({ isKnown }) => isKnown).length;
  const clear = readings.filter((reading) => clarity(reading) >= CLEAR).length;
  const overData = cells.filter((cell, index) => {
    const other = cellOf(example[index]);
    return cell !== null && other !== null && isData(other);
  }).length;
  return (
    (clear >= FEWEST_CLEAR && known > readings.length * MOST_UNKNOWN) ||
    (known > 1 && known === readings.length && overData > known * MOST_UNKNOWN)
  );
}

/** The header again, as it is printed on every page or above every class. */
export function repeatsHeader(row: Row, header: Row): boolean {
  const named = header.map((cell, index) => ({ cell, index })).filter(({ cell }) => cell !== null && cell !== "");
  return named.length > 0 && named.every(({ cell, index }) => row[index] === cell);
}
