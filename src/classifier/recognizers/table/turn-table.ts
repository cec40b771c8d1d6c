import type { CellValue } from "../../workbook/workbook";
import type { ReadHeader } from "../header/header-reader";
import { clarity, readHeader } from "../header/header-reading";
import { areTypes } from "../values/data-types";
import { isData } from "./data-cells";
import { FormReader, MOST_LABELS } from "./form-reader";
import type { FormPlace } from "./form-reader";
import { cellOf } from "./read-columns";

type Row = readonly CellValue[];

/** A table whose rows were columns, or forms as a table of one row each. */
export interface TurnedTable {
  readonly header: Row;
  readonly rows: readonly Row[];
  /** For each column of values: where those of each header stand in it, of forms the first of them. */
  readonly places: readonly (readonly FormPlace[])[];
  /** Reads further rows of forms, and goes on with the last of `rows`; null where people stand in columns. */
  readonly forms: FormReader | null;
}

const CLEAR = 0.9;
const FEWEST_CLEAR = 2;
const FEWEST_KNOWN = 0.5;
/** A form has most of the labels; of words that come again in a table ("Health", "Education") each row has one or two. */
const MOSTLY_TOLD = 0.5;
/** Different texts of a column before it is taken for one of values. */
const LOOKED_AT = 8;

/**
 * Turns a sheet that has its headers in a column and a person in each of those behind it, or forms: labels in several columns, or again
 * and again in one. Null where no column is one of headers, most of them known, or where the sheet says what columns hold.
 */
export function turnTable(rows: readonly Row[], read: ReadHeader = readHeader): TurnedTable | null {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const labels: number[] = [];
  const clear = new Set<string>();
  let isAgain = false;
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => cellOf(row[column])).filter((cell) => cell !== null);
    if (areTypes(cells)) return null;
    const known = knownIn(cells, read);
    if (known.length === 0 || known.length < cells.length * FEWEST_KNOWN) continue;
    const own = Array.from(new Set(known));
    const sure = own.filter((label) => clarity(read(label)) >= CLEAR);
    // Answers may be words of headers as well; in the last column it takes more to be labels again, in another language.
    if (column === width - 1 && (sure.length < FEWEST_CLEAR || sure.length * 2 <= cells.length)) continue;
    labels.push(column);
    isAgain = isAgain || own.length * 2 <= known.length;
    sure.forEach((label) => clear.add(label));
  }
  const [first] = labels;
  if (first === undefined || clear.size < FEWEST_CLEAR) return null;
  return labels.length > 1 || isAgain ? readForms(rows, labels) : turned(rows, first, width);
}

function readForms(rows: readonly Row[], labels: readonly number[]): TurnedTable | null {
  const [first = 0, second = 0] = labels;
  const areBeside = labels.length > 1 && rows.some((row) => isLabel(cellOf(row[first])) && row[first] === row[second]);
  const forms = new FormReader(labels, areBeside);
  const filled: Row[] = [];
  rows.forEach((row, line) => forms.read(row, line, (form) => filled.push(form)));
  filled.push(...forms.unfinished());
  // What a form does not tell is no cell of it.
  const told = filled.reduce((sum, form) => form.reduce<number>((cells) => cells + 1, sum), 0);
  const isWhole = told >= filled.length * forms.header.length * MOSTLY_TOLD;
  return filled.length === 0 || !isWhole ? null : { header: forms.header, rows: filled, places: forms.places, forms };
}

function turned(rows: readonly Row[], labels: number, width: number): TurnedTable {
  const lines = rows.map((_, line) => line).filter((line) => isLabel(cellOf(rows[line]?.[labels])));
  const at = (index: number): Row => lines.map((line) => rows[line]?.[index] ?? null);
  const places: number[] = [];
  for (let index = labels + 1; index < width; index++) {
    if (at(index).some((cell) => cellOf(cell) !== null)) places.push(index);
  }
  return {
    header: at(labels),
    rows: places.map(at),
    places: places.map((index) => lines.map((line) => ({ index, line }))),
    forms: null,
  };
}

function isLabel(cell: CellValue): cell is string {
  return typeof cell === "string" && !isData(cell);
}

/** The cells that are known words of headers. */
function knownIn(cells: readonly (string | number | boolean)[], read: ReadHeader): string[] {
  const texts = new Set(cells);
  const known = new Set<CellValue>();
  let looked = 0;
  texts.forEach((text) => {
    if (texts.size > MOST_LABELS || (++looked > LOOKED_AT && known.size === 0)) return;
    if (isLabel(text) && read(text).isKnown) known.add(text);
  });
  return cells.filter((cell): cell is string => known.has(cell));
}
