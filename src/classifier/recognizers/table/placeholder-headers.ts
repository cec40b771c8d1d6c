import { CONTEXT_KINDS } from "../../standards/kinds";
import type { ColumnKind } from "../../standards/kinds";
import type { CellValue } from "../../workbook/workbook";
import { readHeader } from "../header/header-reading";

type Row = readonly CellValue[];

/** "Column1", "Field 3", "col_1", "F_01", "Unnamed: 2", "列4", "5": a word that is no matter which, and a number. */
const NUMBERED = /^(.{0,24}?)0*(\d{1,3})$/;
/** Programs count from 0 or 1, and a table may begin in the second column of its sheet. */
const FIRST_NUMBERS = [-1, 0, 1];
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Also what tables of a database are about. */
const COLUMN = /^(?:column|field)$/;
/** One alone is chance: "Email 2" in the second column. */
const FEWEST = 2;

/**
 * A header with null for each cell that only counts its columns, as programs write where there was no header; null where it holds nothing
 * else, such as one word in all cells. What such a header says is nothing: its columns are read as those of a table without one.
 */
export function withoutPlaceholders(header: Row): Row | null {
  const counting = header.map(countingWord);
  const counted = counting.filter((word) => word !== null);
  const cells = header.filter((cell) => cell !== null && cell !== "");
  if (cells.length < FEWEST) return header;
  const isOneWord = cells.length > FEWEST && cells.every((cell) => cell === cells[0]);
  // "Surname" three times says what each is, "Data" says nothing.
  if (isOneWord) return isPersonal(cells[0]) ? header : null;
  const isCounting = (word: string | null | undefined): boolean =>
    typeof word === "string" &&
    counted.filter((other) => other === word).length >= FEWEST &&
    // "Email 1" and "Email 2" say what they are, and so do "Author 1" and "Author 2".
    (word.length < 2 || COLUMN.test(word) || !readHeader(word).isKnown);
  const telling = header.map((cell, index) => (isCounting(counting[index]) ? null : cell));
  return telling.every((cell) => cell === null || cell === "") ? null : telling;
}

function isPersonal(cell: CellValue | undefined): boolean {
  const { kinds } = readHeader(typeof cell === "string" ? cell : null);
  return Array.from(kinds.keys()).some((kind) => (CONTEXT_KINDS as readonly ColumnKind[]).indexOf(kind) === -1);
}

/** Whether a row does nothing but count its columns. */
export function isPlaceholderRow(row: Row): boolean {
  return row.length > FEWEST && row.every((cell, index) => countingWord(cell, index) !== null);
}

/** The word before the number of a cell that counts its column, the empty one before a letter or a mere number; null for any other cell. */
function countingWord(cell: CellValue, index: number): string | null {
  const text = String(cell ?? "").trim();
  const [, word = "", digits] = NUMBERED.exec(text) ?? [];
  const isNumber = digits !== undefined && FIRST_NUMBERS.indexOf(Number(digits) - index) !== -1;
  return isNumber || text === LETTERS[index] ? word.replace(/[ _.:#-]+$/, "").toLowerCase() : null;
}
