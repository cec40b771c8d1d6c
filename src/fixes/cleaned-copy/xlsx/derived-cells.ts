import type { Area } from "./references";

/** The rows of one column, with what lies between the first and the last of them known at once. */
interface ColumnRows {
  readonly rows: Set<number>;
  first: number;
  last: number;
}

/** Cells of one sheet that are emptied although their columns and rows stay: their formulas were made from what is removed. */
export class DerivedCells {
  private readonly columns = new Map<number, ColumnRows>();
  private readonly areas: Area[] = [];
  private readonly givenUp = new Set<number>();

  get isEmpty(): boolean {
    return this.columns.size === 0 && this.areas.length === 0;
  }

  /** All formulas of the column count as made from what goes. */
  giveUp(column: number): void {
    this.givenUp.add(column);
  }

  isGivenUp(column: number): boolean {
    return this.givenUp.has(column);
  }

  add(row: number, column: number): void {
    const found = this.columns.get(column);
    if (found === undefined) this.columns.set(column, { rows: new Set([row]), first: row, last: row });
    else {
      found.rows.add(row);
      found.first = Math.min(found.first, row);
      found.last = Math.max(found.last, row);
    }
  }

  /** What one formula or pivot table wrote into many cells. */
  addArea(area: Area): void {
    this.areas.push(area);
  }

  has(row: number, column: number): boolean {
    return this.columns.get(column)?.rows.has(row) === true || isInside(this.areas, row, column);
  }

  touches(area: Area): boolean {
    if (this.isEmpty) return false;
    const isOverlapping = this.areas.some(
      (each) =>
        each.firstRow <= area.lastRow &&
        each.lastRow >= area.firstRow &&
        each.firstColumn <= area.lastColumn &&
        each.lastColumn >= area.firstColumn,
    );
    if (isOverlapping) return true;
    for (const [column, rows] of this.columns) {
      if (column < area.firstColumn || column > area.lastColumn) continue;
      if (this.givenUp.has(column) || isAnyIn(rows, area)) return true;
    }
    return false;
  }
}

/** Whether a cell lies in one of these areas. */
export function isInside(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
  );
}

function isAnyIn({ rows, first, last }: ColumnRows, { firstRow, lastRow }: Area): boolean {
  if (first > lastRow || last < firstRow) return false;
  // The first and the last are in it, so an area that reaches either holds one.
  if (first >= firstRow || last <= lastRow) return true;
  for (let row = firstRow; row <= lastRow; row++) if (rows.has(row)) return true;
  return false;
}
