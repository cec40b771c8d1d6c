import { uint32 } from "../container/bytes";
import type { BinaryRecords } from "./records";

/** Cells that follow the one before them leave out their column (MS-XLSB 2.4, BrtShort*). */
const SHORT_CELLS = 12;
const LAST_SHORT_CELL = 18;
export const RICH_TEXT_CELL = 62;
const STYLE = 0xffffff;
/** A cell that has nothing but a style. */
const BLANK = 1;

export interface CellHead {
  /** From 0. */
  readonly column: number;
  /** The type of a record that names its column. */
  readonly kind: number;
  readonly style: number;
  /** Where the value begins. */
  readonly valueAt: number;
  readonly isBlank: boolean;
}

export function isCell(type: number): boolean {
  return (type > 0 && type <= LAST_SHORT_CELL) || type === RICH_TEXT_CELL;
}

/** @param previous column of the cell before, -1 at the beginning of a row */
export function readCellHead({ bytes, type, start }: BinaryRecords, previous: number): CellHead {
  const isShort = type >= SHORT_CELLS && type <= LAST_SHORT_CELL;
  const kind = isShort ? type - SHORT_CELLS + 1 : type;
  const styleAt = isShort ? start : start + 4;
  return {
    column: isShort ? previous + 1 : uint32(bytes, start),
    kind,
    style: uint32(bytes, styleAt) & STYLE,
    valueAt: styleAt + 4,
    isBlank: kind === BLANK,
  };
}
