import type { OpenReading } from "./open-reading";
import type { CellValue, RowSink } from "./workbook";

/** Excel's own grid. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
const CELLS_PER_CHECK = 8192;

/** Puts the cells of a sheet together to rows in one reused array, and hands over the rows that hold anything. */
export class RowAssembly {
  private readonly cells: CellValue[] = [];
  private readonly formats: string[] = [];
  private used = 0;
  private position = -1;
  private isHidden = false;
  private isOutside = false;
  private sinceCheck = 0;

  /** @param maxRows rows that the format can hold; text holds any number */
  constructor(
    private readonly reading: OpenReading,
    private readonly sink: RowSink,
    private readonly maxRows: number,
  ) {}

  /** @param position from 0; -1 for the row after the last one */
  begin(position: number, isHidden: boolean): void {
    const next = this.position + 1;
    this.isHidden = isHidden;
    this.used = 0;
    this.formats.length = 0;
    this.isOutside = Math.max(position, next) >= this.maxRows;
    if (this.isOutside) return;
    // Two rows of one number: Excel calls such a file damaged and may drop either.
    if (position >= 0 && position < next) this.reading.doubt("damaged");
    this.position = Math.max(position, next);
  }

  /** @param column from 0, in any order */
  put(column: number, value: CellValue, format = ""): void {
    if (value === null) return;
    if (column >= MAX_COLUMNS || this.isOutside) {
      this.reading.doubt("too-many-cells");
      return;
    }
    const { cells } = this;
    for (; this.used < column; this.used++) cells[this.used] = null;
    cells[column] = value;
    if (format !== "") this.formats[column] = format;
    if (column === this.used) this.used++;
  }

  end(): void {
    this.sinceCheck += this.used + 1;
    if (this.sinceCheck >= CELLS_PER_CHECK) {
      this.sinceCheck = 0;
      this.reading.checkTime();
    }
    if (this.used === 0) return;
    this.cells.length = this.used;
    this.sink.row(this.position, this.cells, this.isHidden, this.formats);
  }
}
