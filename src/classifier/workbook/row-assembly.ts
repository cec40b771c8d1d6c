import type { OpenReading } from "./open-reading";
import type { CellValue, RowSink, Wanted } from "./workbook";

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
  private wanted: Wanted | null = null;
  /** By column; null where all are wanted. */
  private mask: Uint8Array | null = null;
  private isFilled = false;

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
    this.isFilled = false;
    this.used = 0;
    this.formats.length = 0;
    this.isOutside = Math.max(position, next) >= this.maxRows;
    if (this.isOutside) return;
    // Two rows of one number: Excel calls such a file damaged and may drop either.
    if (position >= 0 && position < next) this.reading.doubt("damaged");
    this.position = Math.max(position, next);
  }

  /** False for a column that may be left out, unless `wantsMore` says at the end of the row that it may not. */
  wants(column: number): boolean {
    return this.mask === null || this.isOutside || column >= MAX_COLUMNS || this.mask[column] === 1;
  }

  /** Whether no value so far tells that the row is filled, so that what was left out is to be put after all. */
  wantsMore(): boolean {
    return !this.isFilled;
  }

  /** @param column from 0, in any order */
  put(column: number, value: CellValue, format = ""): void {
    if (value === null) return;
    if (column >= MAX_COLUMNS || this.isOutside) {
      this.reading.doubt("too-many-cells");
      return;
    }
    const { cells, wanted } = this;
    if (wanted !== null && !this.isFilled) this.isFilled = wanted.isFilled(value);
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
    const { wanted = null } = this.sink;
    if (wanted !== this.wanted) this.want(wanted);
  }

  private want(wanted: Wanted | null): void {
    this.wanted = wanted;
    this.mask = null;
    if (wanted === null) return;
    const mask = (this.mask = new Uint8Array(MAX_COLUMNS));
    for (const column of wanted.columns) mask[column] = 1;
  }
}
