import { readHeader } from "../recognizers/header/header-reading";
import { isData } from "../recognizers/table/data-cells";
import { cellOf, keepRow } from "../recognizers/table/read-columns";
import { readWorkbook } from "../workbook/read-workbook";
import type { CellValue, ReadingLimits, SheetHead } from "../workbook/workbook";
import type { PersonalColumn } from "./inspection";
import { maskCell } from "./mask-cell";

const SAMPLES_SHOWN = 2;
/** A header of several rows has its words in any of them. */
const MOST_STACKED = 3;
/** Cells that are looked at for two that differ: all numbers are masked alike. */
const MOST_CELLS = 250;
/** Rows of a sheet that are looked through for the samples of all its columns. */
const MOST_ROWS = 20_000;

/** A column by its place. */
export interface ColumnPlace extends Pick<PersonalColumn, "index" | "headerRow" | "row"> {
  readonly sheet: number;
  readonly within: readonly string[];
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
        const samplers = columns.filter((column) => sheetKey(column) === key).map((column) => samplerOf(column, head));
        let rows = 0;
        const finish = (): void => {
          if (waiting.delete(key)) samples.push(...samplers.map(({ sample }) => sample()));
        };
        return {
          row(position, cells) {
            if (!waiting.has(key)) return;
            const row = keepRow(cells);
            for (const sampler of samplers) sampler.take(position, row);
            if (++rows === MOST_ROWS || samplers.every(({ isDone }) => isDone())) finish();
          },
          end: finish,
        };
      },
    },
  );
  return samples;
}

interface Sampler {
  readonly take: (position: number, cells: readonly CellValue[]) => void;
  readonly isDone: () => boolean;
  readonly sample: () => ColumnSample;
}

/** Several tables may stand on a sheet, each with a header of its own: a column is sampled from below its own. */
function samplerOf(place: ColumnPlace, { name: sheetName }: SheetHead): Sampler {
  const { index, headerRow, row } = place;
  let header: string | null = null;
  const samples: string[] = [];
  let seen = 0;
  const add = (value: CellValue | undefined): void => {
    const cell = cellOf(value);
    if (cell === null || isDone()) return;
    seen++;
    const masked = maskCell(cell);
    if (!samples.includes(masked)) samples.push(masked);
  };
  const isDone = (): boolean => samples.length === SAMPLES_SHOWN || seen === MOST_CELLS;
  const textOf = (value: CellValue | undefined): string | null => {
    const cell = cellOf(value);
    return cell === null ? null : String(cell);
  };
  return {
    take(position, cells) {
      if (row !== undefined) {
        if (position !== row) return;
        const before = cells.slice(0, index).filter((cell) => cellOf(cell) !== null);
        header = textOf(before.reverse().find(isLabel) ?? before.pop());
        const others = cells.slice(index);
        const next = others.findIndex((cell, at) => at > 0 && isLabel(cell));
        others.slice(0, next < 0 ? others.length : next).forEach(add);
      } else if (headerRow !== undefined && position <= headerRow) {
        if (position > headerRow - MOST_STACKED) header = textOf(cells[index]) ?? header;
      } else add(cells[index]);
    },
    isDone,
    sample: () => ({ ...place, sheetName, header, samples }),
  };
}

function isLabel(cell: CellValue): boolean {
  return typeof cell === "string" && !isData(cell) && readHeader(cell).isKnown;
}

function sheetKey({ sheet, within }: Pick<ColumnPlace, "sheet" | "within">): string {
  return JSON.stringify([sheet, within]);
}
