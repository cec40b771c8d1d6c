import { findHeader } from "../recognizers/table/find-header";
import { cellOf, keepRow } from "../recognizers/table/read-columns";
import { readWorkbook } from "../workbook/read-workbook";
import type { CellValue, ReadingLimits, SheetHead } from "../workbook/workbook";
import { maskCell } from "./mask-cell";
import { SAMPLE } from "./table-counter";

const SAMPLES_SHOWN = 2;

/** A column by its place. */
export interface ColumnPlace {
  readonly sheet: number;
  readonly within: readonly string[];
  readonly index: number;
}

/** What a column shows the sender of itself. For the sender's own screen only: it is kept nowhere and in no finding. */
export interface ColumnSample extends ColumnPlace {
  /** Empty where the format has no names for its tables. */
  readonly sheetName: string;
  readonly header: string | null;
  /** Masked: "A••• R•••". */
  readonly samples: readonly string[];
}

/** Reads header text and two masked cells of each column again; a sheet that cannot be read again has none. */
export function sampleColumns(
  content: Uint8Array,
  name: string,
  columns: readonly ColumnPlace[],
  limits: ReadingLimits,
): readonly ColumnSample[] {
  const samples: ColumnSample[] = [];
  const waiting = new Set(columns.map(sheetKey));
  readWorkbook(
    content,
    name,
    { ...limits, isOutOfTime: () => waiting.size === 0 || limits.isOutOfTime() },
    {
      sheet: (head) => {
        const key = sheetKey({ sheet: head.index, within: head.within });
        if (!waiting.has(key)) return null;
        const rows: (readonly CellValue[])[] = [];
        const finish = (): void => {
          if (!waiting.delete(key)) return;
          samples.push(
            ...sampleSheet(
              head,
              rows,
              columns.filter((column) => sheetKey(column) === key),
            ),
          );
        };
        return {
          row(_position, cells) {
            if (rows.length < SAMPLE && cells.some((cell) => cellOf(cell) !== null)) rows.push(keepRow(cells));
            if (rows.length === SAMPLE) finish();
          },
          end: finish,
        };
      },
    },
  );
  return samples;
}

function sheetKey({ sheet, within }: Pick<ColumnPlace, "sheet" | "within">): string {
  return JSON.stringify([sheet, within]);
}

function sampleSheet(
  { index: sheet, name: sheetName, within }: SheetHead,
  rows: readonly (readonly CellValue[])[],
  columns: readonly ColumnPlace[],
): readonly ColumnSample[] {
  const { cells, firstData } = findHeader(rows);
  return columns.map(({ index }) => {
    const header = cellOf(cells?.[index]);
    const samples: string[] = [];
    for (const row of rows.slice(firstData)) {
      const cell = cellOf(row[index]);
      if (cell === null || samples.length === SAMPLES_SHOWN) continue;
      const masked = maskCell(cell);
      if (!samples.includes(masked)) samples.push(masked);
    }
    return { sheet, sheetName, within, index, header: header === null ? null : String(header), samples };
  });
}
