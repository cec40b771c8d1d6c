import type { CellValue } from "../../workbook/workbook";
import { clarity, readHeader } from "../header/header-reading";
import { areTypes } from "../values/data-types";
import { isData } from "./find-header";
import { cellOf } from "./read-columns";

type Row = readonly CellValue[];

/** A table whose rows were columns, or a form as a table of one row. */
export interface TurnedTable {
  readonly header: Row;
  readonly rows: readonly Row[];
  /** The column of the sheet that each row was. */
  readonly places: readonly number[];
  /** Which of the rows each column was. */
  readonly lines: readonly number[];
}

const CLEAR = 0.9;
const FEWEST_CLEAR = 2;
const FEWEST_KNOWN = 0.5;
/** Longer ones are tables with a column of odd words. */
const MOST_LABELS = 60;

/**
 * Turns a sheet that has its headers in the first column and a person in each of the others (one other: a form). Null where the first
 * column is no column of headers.
 */
export function turnTable(rows: readonly Row[]): TurnedTable | null {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const labels = firstColumn(rows, width);
  if (rows.length > MOST_LABELS || labels === null) {
    return null;
  }
  const labelled = rows.filter((row) => {
    const label = cellOf(row[labels]);
    return typeof label === "string" && !isData(label);
  });
  const readings = labelled.map((row) => readHeader(String(row[labels])));
  const clear = readings.filter((reading) => clarity(reading) >= CLEAR).length;
  const known = readings.filter(({ isKnown }) => isKnown).length;
  if (clear < FEWEST_CLEAR || known < rows.length * FEWEST_KNOWN) {
    return null;
  }
  const places: number[] = [];
  for (let place = labels + 1; place < width; place++) {
    if (labelled.some((row) => cellOf(row[place]) !== null)) {
      places.push(place);
    }
  }
  const columns = places.map((place) => labelled.map((row) => cellOf(row[place])).filter((cell) => cell !== null));
  if (columns.some(areTypes) || columns.some(areLabels)) {
    return null;
  }
  return {
    header: labelled.map((row) => row[labels] ?? null),
    rows: places.map((place) => labelled.map((row) => row[place] ?? null)),
    places,
    lines: labelled.map((row) => rows.indexOf(row)),
  };
}

/** Labels again, in another language: nobody's answers. */
function areLabels(cells: readonly CellValue[]): boolean {
  const known = cells.filter((cell) => typeof cell === "string" && clarity(readHeader(cell)) >= CLEAR);
  return known.length >= FEWEST_CLEAR && known.length * 2 > cells.length;
}

function firstColumn(rows: readonly Row[], width: number): number | null {
  for (let column = 0; column < width - 1; column++) {
    if (rows.some((row) => cellOf(row[column]) !== null)) {
      return column;
    }
  }
  return null;
}
