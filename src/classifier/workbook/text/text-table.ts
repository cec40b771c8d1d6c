import type { CellValue, ColumnRange, SheetVisibility } from "../workbook";

export type Cells = readonly CellValue[];

/** A table found in a text that is held as a whole. */
export interface TextTable extends LazyTable {
  readonly rows: readonly Cells[];
}

/** One whose rows need not be held. */
export interface LazyTable {
  /** Empty where the text does not name its tables. */
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly rows: Iterable<Cells>;
  readonly hiddenColumns?: readonly ColumnRange[];
  /** Positions in `rows`. */
  readonly hiddenRows?: ReadonlySet<number>;
}

/** A table of records: a column for each name, in the order in which the names come up. */
export class RecordTable {
  private readonly columns = new Map<string, number>();
  private readonly records: CellValue[][] = [];

  begin(): void {
    this.records.push([]);
  }

  /** A second value of the same name in one record gets a column of its own: `Email 2`. */
  put(name: string, value: CellValue): void {
    const record = this.records[this.records.length - 1];
    if (record === undefined || value === null || value === "") return;
    let numbered = name;
    for (let n = 2; n <= MOST_OF_ONE_NAME && isFilled(record, this.columns.get(numbered)); n++)
      numbered = `${name} ${n}`;
    const column = this.columns.get(numbered) ?? this.columns.size;
    this.columns.set(numbered, column);
    record[column] = value;
  }

  get size(): number {
    return this.records.length;
  }

  finish(name: string): TextTable {
    const rows = this.records.map((record) => Array.from(record, (cell: CellValue | undefined) => cell ?? null));
    return { name, visibility: "visible", rows: [Array.from(this.columns.keys()), ...rows] };
  }
}

/** Beyond, the last value of that name stands. */
const MOST_OF_ONE_NAME = 9;

function isFilled(record: readonly CellValue[], column: number | undefined): boolean {
  return column !== undefined && record[column] !== undefined;
}
