import type { OpenReading } from "./open-reading";
import type { CellValue, RowSink } from "./workbook";

/** Excel's own grid. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
const CELLS_PER_CHECK = 8192;
/** The first check comes early: what is first done after the rows' code was compiled makes the engine throw that away and compile it again. */
const CELLS_BEFORE_CHECK = 512;

/** Puts the cells of a sheet together to rows in one reused array, and hands over the rows that hold anything. */
export class RowAssembly {
  private readonly cells: CellValue[] = [];
  private readonly formats: string[] = [];
  private used = 0;
  private position = -1;
  private isHidden = false;
  private isOutside = false;
  private sinceCheck = CELLS_PER_CHECK - CELLS_BEFORE_CHECK;
  private wanted: readonly number[] | null = null;
  /** By column, 1 for those that are wanted. */
  private readonly mask = new Uint8Array(MAX_COLUMNS).fill(1);
  private lastWanted = Infinity;
  private isPartial = false;
  private readonly complete: () => void;

  /**
   * @param maxRows rows that the format can hold; text holds any number
   * @param putSkipped puts the values of the row that were left out
   */
  constructor(
    private readonly reading: OpenReading,
    private readonly sink: RowSink,
    private readonly maxRows: number,
    putSkipped: () => void = () => undefined,
  ) {
    this.complete = () => {
      putSkipped();
      if (this.cells.length !== this.used) this.cells.length = this.used;
    };
  }

  /** @param position from 0; -1 for the row after the last one */
  begin(position: number, isHidden: boolean): void {
    const next = this.position + 1;
    this.isHidden = isHidden;
    this.isPartial = false;
    this.used = 0;
    if (this.formats.length > 0) this.formats.length = 0;
    this.isOutside = Math.max(position, next) >= this.maxRows;
    if (this.isOutside) return;
    // Two rows of one number: Excel calls such a file damaged and may drop either.
    if (position >= 0 && position < next) this.reading.doubt("damaged");
    this.position = Math.max(position, next);
  }

  /** False for a column that may be left out; what is left out is to be kept until the row ends. */
  wants(column: number): boolean {
    if (this.isOutside || column >= MAX_COLUMNS || this.mask[column] === 1) return true;
    this.isPartial = true;
    return false;
  }

  /** Whether any column behind this one is wanted; if not, what is there is left out. */
  wantsAfter(column: number): boolean {
    if (column < this.lastWanted) return true;
    this.isPartial = true;
    return false;
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
    if (this.used === 0 && !this.isPartial) return;
    if (this.cells.length !== this.used) this.cells.length = this.used;
    this.sink.row(this.position, this.cells, this.isHidden, this.formats, this.complete);
    const { wanted = null } = this.sink;
    if (wanted !== this.wanted) this.want(wanted);
  }

  private want(wanted: readonly number[] | null): void {
    this.wanted = wanted;
    this.lastWanted = wanted === null ? Infinity : Math.max(-1, ...wanted);
    this.mask.fill(wanted === null ? 1 : 0);
    for (const column of wanted ?? []) this.mask[column] = 1;
  }
}
