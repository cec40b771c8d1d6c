import type { CellValue, SheetVisibility } from "../workbook";

export type Cells = readonly CellValue[];

/** A table found in a text that is held as a whole. */
export interface TextTable {
  /** Empty where the text does not name its tables. */
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly rows: readonly Cells[];
}
