import type { DerivedCells } from "./derived-cells";
import type { Area } from "./references";

/** What goes from one sheet. Columns and rows are emptied, never shifted: nothing that refers to a cell has to change. */
export interface SheetRemoval {
  readonly index: number;
  readonly name: string;
  /** The sheet goes as a whole. */
  readonly isWhole: boolean;
  readonly hasColumn: (column: number) => boolean;
  /** In ascending order. */
  readonly columns: readonly number[];
  readonly rows: ReadonlySet<number>;
  /** Cells in columns and rows that stay, found while the formulas are judged. */
  readonly derived: DerivedCells;
}

export function touches(removal: SheetRemoval, area: Area): boolean {
  if (removal.isWhole) return true;
  if (removal.columns.some((column) => column >= area.firstColumn && column <= area.lastColumn)) return true;
  if (removal.derived.touches(area)) return true;
  if (removal.rows.size === 0) return false;
  if (area.lastRow - area.firstRow > removal.rows.size) {
    return Array.from(removal.rows).some((row) => row >= area.firstRow && row <= area.lastRow);
  }
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    if (removal.rows.has(row)) return true;
  }
  return false;
}
