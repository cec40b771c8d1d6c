import type { CellStyles } from "../cell-styles";
import { asFarAsItGoes } from "../reading-stop";
import { SeenCells } from "../seen-cells";
import { isCell, readCellHead } from "./cell-head";
import { BinaryRecords } from "./records";

const ROW = 0;
const BEGIN_ROWS = 145;
const END_ROWS = 146;
/** Told by the beginning of the sheet. */
const MOST_CELLS = 50_000;

/** Columns of a sheet's part of which no more than a title is seen, by the styles of their cells. */
export function findUnseenColumns(bytes: Uint8Array, styles: CellStyles): readonly number[] {
  const cells = new SeenCells();
  asFarAsItGoes(() => countCells(new BinaryRecords(bytes), styles, cells));
  return cells.unseenColumns();
}

function countCells(records: BinaryRecords, styles: CellStyles, cells: SeenCells): void {
  while (records.move() && records.type !== BEGIN_ROWS);
  let column = -1;
  for (let count = 0; count < MOST_CELLS && records.move() && records.type !== END_ROWS;) {
    if (records.type === ROW) column = -1;
    if (!isCell(records.type)) continue;
    const head = readCellHead(records, column);
    column = head.column;
    count++;
    if (!head.isBlank) cells.count(column, styles.isUnseen(head.style));
  }
}
