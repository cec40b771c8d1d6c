import type { CellValue } from "../../workbook/workbook";
import type { ReadHeader } from "../header/header-reader";
import { clarity, readHeader } from "../header/header-reading";
import { isData, isFullName } from "./data-cells";
import { headsNames, isLikeName } from "./heads-names";
import { isPlaceholderRow } from "./placeholder-headers";

type Row = readonly CellValue[];

/** The header of a table, in one row, and where its data begins among the non-empty rows of the sheet. */
export interface FoundHeader {
  /** Null where the table has no header. */
  readonly cells: Row | null;
  readonly firstData: number;
}

/** Titles, dates of export and remarks stand above a header; deeper ones are not looked for. */
const DEEPEST = 25;
/** Headers of two or three rows: a group over its columns, a second language below. */
const MOST_STACKED = 3;
const MOST_DATA = 0.3;
/** Columns named by weeks or years stand beside real headers. */
const MOST_DATA_BESIDE_CLEAR = 0.9;
const MOST_REPEATED = 0.25;
const FEWEST_KNOWN = 0.4;
/** A title fills one cell of a wide table. */
const NARROWEST = 0.5;
/** A header that can hardly mean anything else. */
const CLEAR = 0.9;

interface Candidate {
  readonly row: number;
  readonly known: number;
  readonly clear: number;
  readonly share: number;
}

/**
 * The header of a sample of rows: found by its words, or one that only counts its columns, which stands first and may have been put above
 * the real one.
 */
export function findHeader(rows: readonly Row[], read: ReadHeader = readHeader): FoundHeader {
  const [first = [], ...below] = rows;
  if (below.length === 0 || !isPlaceholderRow(first)) return findWords(rows, read);
  const real = bestRow(below.slice(0, MOST_STACKED), below, read);
  if (real === null) return { cells: first, firstData: 1 };
  const { cells, firstData } = stacked(below, real.row, typicalWidth(below), read);
  return { cells, firstData: firstData + 1 };
}

/**
 * The row with the most header words among the first non-empty rows, provided it is as wide as the table, holds hardly any
 * data and its cells do not come again below; else the first row that is all words above columns of numbers.
 * Rows right below that name further columns belong to the header.
 */
function findWords(rows: readonly Row[], read: ReadHeader): FoundHeader {
  const width = typicalWidth(rows);
  // Titles are narrower than the table: below rows that are as wide as it there is no header, but data that sounds like one.
  const isTop = width > 1 && rows.slice(0, MOST_STACKED + 1).every((row) => filled(row).length >= width);
  const deepest = isTop ? MOST_STACKED + 1 : DEEPEST;
  const best = bestRow(rows.slice(0, deepest), rows, read);
  if (best !== null) {
    return stacked(rows, best.row, width, read);
  }
  const isAboveNumbers = (row: number): boolean =>
    (row < deepest && hasNumbersBelow(rows, row)) || isKnownBelow(rows, row, width, read);
  for (let row = 0; row < Math.min(DEEPEST, rows.length - 1); row++) {
    if (isAllWords(rows[row] ?? [], width) && isAboveNumbers(row)) return stacked(rows, row, width, read);
  }
  return { cells: null, firstData: 0 };
}

/** The row with the most header words among the first ones of a sample. */
function bestRow(first: readonly Row[], rows: readonly Row[], read: ReadHeader): Candidate | null {
  const width = typicalWidth(rows);
  let best: Candidate | null = null;
  for (let row = 0; row < first.length && !isAmongData(rows, row, width); row++) {
    const isTagged = row > 0 && areTags(filled(rows[row] ?? []));
    const least: number = best === null ? 0 : best.known + best.clear;
    best = (isTagged ? null : judge(rows, row, width, read, least)) ?? best;
  }
  return best;
}

function typicalWidth(rows: readonly Row[]): number {
  const widths = rows
    .map((row) => row.reduce<number>((sum, cell) => sum + Number(isFilled(cell)), 0))
    .sort((one, other) => one - other);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

function isFilled(cell: CellValue): cell is Exclude<CellValue, null> {
  return cell !== null && cell !== "";
}

function filled(row: Row): Exclude<CellValue, null>[] {
  return row.filter(isFilled);
}

/** The row as a header, if more of its words are known, clear ones counted twice, than `least`; what costs little is asked first, since most rows are data. */
function judge(rows: readonly Row[], position: number, width: number, read: ReadHeader, least = 0): Candidate | null {
  const cells = filled(rows[position] ?? []);
  const words = cells.filter((cell): cell is string => typeof cell === "string");
  // A word counts twice at most.
  if (cells.length < width * NARROWEST || words.length * 2 <= least) return null;
  const readings = words.map(read);
  const known = readings.filter((reading) => reading.isKnown).length;
  const clear = readings.filter((reading) => clarity(reading) >= CLEAR).length;
  const isClear = clear > 1 || (position === 0 && headsNames(rows, read));
  if (known === 0 || known + clear <= least || (known < cells.length * FEWEST_KNOWN && !isClear)) return null;
  if (!isFreeOfData(rows, position, cells.length, isClear)) return null;
  return { row: position, known, clear, share: known / cells.length };
}

/** Hardly any cell is data, or comes again below. */
function isFreeOfData(rows: readonly Row[], position: number, cells: number, isClear: boolean): boolean {
  const repeats = repeated(rows, position);
  const most = isClear && repeats === 0 ? MOST_DATA_BESIDE_CLEAR : MOST_DATA;
  return repeats <= cells * MOST_REPEATED && countData(rows, position) <= cells * most;
}

/** Below rows of data a row that sounds like a header is one more of them: titles are narrower, and hold none. */
function isAmongData(rows: readonly Row[], position: number, width: number): boolean {
  const above = rows.slice(0, position).map(filled);
  return above.filter((cells) => cells.length >= width * NARROWEST && cells.some(isData)).length >= MOST_STACKED;
}

function countData(rows: readonly Row[], position: number): number {
  const row = rows[position] ?? [];
  return row.filter((cell, column) => isFilled(cell) && (isData(cell) || isOneOfNames(rows, position, column))).length;
}

/**
 * Among names a name is one more of them, even where its hash or one of its words is that of a header: "Kota", "Borg" are towns elsewhere.
 * Below the first row it may have no word that is known.
 */
function isOneOfNames(rows: readonly Row[], position: number, column: number): boolean {
  const cell = rows[position]?.[column];
  if (typeof cell !== "string" || !isLikeName(cell, position === 0)) return false;
  // "Nombre Completo" has the shape of a name; a given and a family name say more than the hash of their words.
  if (!isFullName(cell) && clarity(readHeader(cell)) >= CLEAR) return false;
  return rows.filter((row) => isLikeName(row[column], true)).length * 2 > rows.length;
}

/**
 * Cells that stand in other rows too, numbers aside: closed values ("Full time", "Manager", "Person 12") do, headers do not, but for a
 * header printed on every page.
 */
function repeated(rows: readonly Row[], position: number): number {
  const header = rows[position] ?? [];
  const others = rows.filter((row) => row !== header && header.some((cell, column) => row[column] !== cell));
  return header.filter((cell, column) => {
    if (typeof cell !== "string" || cell === "") {
      return false;
    }
    const text = unnumbered(cell);
    return others.some((row) => row[column] === cell || (text !== cell && unnumbered(row[column]) === text));
  }).length;
}

function unnumbered(cell: CellValue | undefined): string | null {
  return typeof cell === "string" ? cell.replace(/\d+/g, "#") : null;
}

/** A header with the rows below it that only repeat it in another language or name columns it left open. */
function stacked(rows: readonly Row[], header: number, width: number, read: ReadHeader): FoundHeader {
  const cells = withGroups(rows, header);
  const tags = areTags(filled(rows[header + 1] ?? [])) ? 1 : 0;
  let firstData = header + 1 + tags;
  for (let row = firstData; row <= Math.min(header + MOST_STACKED, rows.length - 2); row++) {
    if (countData(rows, row) > 0) continue;
    const next = judge(rows, row, width, read);
    const opened = openedColumns(cells, rows[row] ?? [], read);
    const isTranslation = next !== null && next.share >= 0.8 && next.known > 1;
    const isOpening = opened.length > 0 && repeated(rows, row) === 0;
    if (isTranslation || isOpening) {
      opened.forEach((column) => (cells[column] = rows[row]?.[column] ?? null));
      firstData = row + 1;
    }
  }
  return { cells, firstData };
}

/** "#org", "#adm2+name" below the header: the Humanitarian Exchange Language (hxlstandard.org). */
function areTags(cells: Row): boolean {
  return cells.length > 1 && cells.every((cell) => typeof cell === "string" && /^#[a-z]/.test(cell));
}

/** A header whose empty cells are filled from the rows above, where groups of columns have their names. */
function withGroups(rows: readonly Row[], header: number): CellValue[] {
  const groups = rows.slice(Math.max(0, header - MOST_STACKED), header).filter((row) => filled(row).length > 1);
  const width = Math.max(0, ...groups.concat(rows.slice(header, header + 1)).map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    groups.reduceRight<CellValue>((cell, row) => cell ?? groupName(row[column]), rows[header]?.[column] ?? null),
  );
}

/** Numbers between a header and its group are none of its words: weights, points to be had. */
function groupName(cell: CellValue | undefined): CellValue {
  return typeof cell === "string" && cell !== "" ? cell : null;
}

/** Columns a row names clearly, and the header so far does not. */
function openedColumns(header: Row, row: Row, read: ReadHeader): number[] {
  return row
    .map((cell, column) => {
      const isClear = typeof cell === "string" && clarity(read(cell)) >= CLEAR;
      const above = header[column];
      const isOpen = clarity(read(typeof above === "string" ? above : null)) < CLEAR;
      return isClear && isOpen && !isData(cell) ? column : -1;
    })
    .filter((column) => column >= 0);
}

function isAllWords(row: Row, width: number): boolean {
  const cells = filled(row);
  return cells.length >= 2 && cells.length >= width * NARROWEST && !cells.some(isData);
}

/**
 * A header below another table's rows, such as sums: a column of numbers begins below it, or it is known to its last word.
 * Less, and it is a row of data that lacks its numbers and sounds like one.
 */
function isKnownBelow(rows: readonly Row[], position: number, width: number, read: ReadHeader): boolean {
  const header = judge(rows, position, width, read);
  return header !== null && hasNumbersBelow(rows, position, header.share === 1);
}

/** A row without a number below rows that have one in the same column is one of them, and no header; with words for all of them it may be known for one. */
function hasNumbersBelow(rows: readonly Row[], position: number, isKnown = false): boolean {
  return (rows[position] ?? []).some((cell, column) => {
    const above = filled(rows.slice(0, position).map((row) => row[column] ?? null));
    if (above.some(isData) && !(isKnown && isFilled(cell))) return false;
    const below = filled(rows.slice(position + 1).map((row) => row[column] ?? null));
    if (isLikeName(cell, false) && below.some(isFullName)) return false;
    const data = below.filter((other) => isData(other) || isLikeName(other, true));
    return below.length > 0 && data.length >= below.length * 0.8;
  });
}
