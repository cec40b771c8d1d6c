import type { CellValue, RowSink, SheetHead } from "../../../classifier/index";
import { ERROR_FORMAT } from "../../../classifier/index";
import type { CopyOrder, CopyWords, SheetColumn } from "../cleaned-copy";
import type { RemovedValues } from "../trace";
import type { FormatTable } from "./format-table";
import { ByteWriter } from "../xlsx/byte-writer";
import { LAST_COLUMN, columnLetters } from "../xlsx/references";
import { escapeText } from "../xlsx/xml-element";

/** Writes the rows of one sheet as they are read, without what is removed. */
export class SheetWriter implements RowSink {
  readonly out = new ByteWriter();
  removedCells = 0;
  removedRows = 0;
  private readonly columns: ReadonlySet<number>;
  private readonly hiddenRows = new Set<number>();
  private readonly filled = new Set<number>();
  private readonly worded = new Set<number>();

  constructor(
    readonly head: SheetHead,
    private readonly order: CopyOrder,
    private readonly words: CopyWords,
    private readonly formats: FormatTable,
    private readonly removedValues: RemovedValues,
  ) {
    this.columns = new Set(removedColumns(head, order));
  }

  isRemoved(row: number, column: number): boolean {
    return this.columns.has(column) || this.hiddenRows.has(row);
  }

  /** Columns that held something that was removed. */
  emptied(): readonly SheetColumn[] {
    return Array.from(this.filled)
      .sort((a, b) => a - b)
      .map((index) => ({ sheet: this.head.index, index }));
  }

  row(position: number, cells: readonly CellValue[], isHidden: boolean, formats: readonly string[]): void {
    const isRowRemoved = isHidden && this.order.fix !== "drop-columns";
    if (isRowRemoved) {
      this.hiddenRows.add(position);
      this.removedRows++;
    }
    const written: string[] = [];
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column] ?? null;
      if (value === null) continue;
      const isColumnRemoved = this.columns.has(column);
      const kept = isRowRemoved || isColumnRemoved ? this.remove(value, position, column, isColumnRemoved) : value;
      if (kept !== null)
        written.push(this.cell(`${columnLetters(column)}${position + 1}`, kept, formats[column] ?? ""));
    }
    if (written.length === 0 && !isHidden) return;
    this.out.text(`<row r="${position + 1}"${isHidden ? ' hidden="1"' : ""}>${written.join("")}</row>`);
  }

  end(): void {
    // Whoever writes the workbook takes what was written.
  }

  /** @returns the word that takes its place, or null */
  private remove(value: string | number | boolean, row: number, column: number, isColumn: boolean): string | null {
    this.removedCells++;
    this.removedValues.add(String(value));
    if (isColumn) this.filled.add(column);
    const { fix, headerRows } = this.order;
    if (fix !== "drop-columns" || this.worded.has(column) || row < (headerRows.get(this.head.index) ?? 0)) return null;
    this.worded.add(column);
    return this.words.removed;
  }

  private cell(reference: string, value: string | number | boolean, format: string): string {
    if (typeof value === "boolean") return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
    if (typeof value === "number") {
      const style = this.formats.style(format);
      return `<c r="${reference}"${style === 0 ? "" : ` s="${style}"`}><v>${value}</v></c>`;
    }
    if (format === ERROR_FORMAT) return `<c r="${reference}" t="e"><v>${escapeText(value)}</v></c>`;
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeSheetText(value)}</t></is></c>`;
  }
}

/** XML has no control characters; Excel writes them, and what looks like such an escape, as `_x001F_` (ECMA-376 part 1, 22.9.2.19). */
function escapeSheetText(text: string): string {
  const escaped = text
    .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    // eslint-disable-next-line no-control-regex -- these are the ones meant
    .replace(/[\0-\x08\v\f\r\x0E-\x1F\uFFFE\uFFFF]/g, hexEscape)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "$1\uFFFD");
  return escapeText(escaped);
}

function hexEscape(char: string): string {
  return `_x${`000${char.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}_`;
}

/** Those that are named, and, where what is hidden goes, those that are hidden. */
function removedColumns({ index, hiddenColumns }: SheetHead, { fix, columns }: CopyOrder): readonly number[] {
  const removed = columns.filter(({ sheet }) => sheet === index).map((column) => column.index);
  if (fix === "drop-columns") return removed;
  for (const { first, last } of hiddenColumns) {
    for (let column = first; column <= Math.min(last, LAST_COLUMN); column++) removed.push(column);
  }
  return removed;
}
