import { read, SSF, utils, type WorkSheet } from "@e965/xlsx";
import type { CellValue, SheetVisibility } from "../../../src/classifier/workbook/workbook";
import { put, type SeenSheet } from "./seen-sheet";

/** Untyped in the library. */
const dates = SSF as {
  is_date(code: string): boolean;
  parse_date_code(serial: number): Record<"y" | "m" | "d" | "H" | "M" | "S" | "u", number> | null;
};
const VISIBILITIES: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];
const SHIFT_1904 = 1462;

/** What @e965/xlsx (SheetJS) sees. It may throw. */
export function seenBySheetJs(bytes: Uint8Array): readonly SeenSheet[] {
  const book = read(bytes, { type: "buffer", cellStyles: true, cellNF: true, cellText: false, cellFormula: false });
  const shift = book.Workbook?.WBProps?.date1904 === true ? SHIFT_1904 : 0;
  return book.SheetNames.map((name, index) => {
    const sheet: WorkSheet = book.Sheets[name] ?? {};
    return {
      name,
      // Of an OpenDocument file it does not know.
      visibility: book.bookType === "ods" ? null : (VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? null),
      cells: cellsOf(sheet, shift),
      hiddenRows: hidden(sheet["!rows"] ?? [], (row) => row.hidden === true || row.hpx === 0),
      hiddenColumns: hidden(sheet["!cols"] ?? [], (column) => column.hidden === true || column.width === 0),
    };
  });
}

function cellsOf(sheet: WorkSheet, shift: number): ReadonlyMap<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const [reference, cell] of Object.entries(sheet) as [string, { t: string; v?: CellValue; z?: string }][]) {
    if (reference.startsWith("!") || cell.t === "z" || cell.t === "e" || cell.v === undefined) continue;
    const { r, c } = utils.decode_cell(reference);
    const isDate = typeof cell.v === "number" && cell.z !== undefined && isDateCode(cell.z);
    put(cells, r, c, isDate ? dateOf(cell.v as number, shift) : cell.v);
  }
  return cells;
}

/** Durations are numbers with us. */
function isDateCode(code: string | number): boolean {
  return dates.is_date(String(code)) && !/\[[hms]+\]/i.test(String(code)) && code !== 46;
}

function dateOf(serial: number, shift: number): CellValue {
  const parts = dates.parse_date_code(serial + shift);
  if (parts === null) return serial;
  const { y, m, d, H, M, S, u } = parts;
  const time = [H, M, Math.round(S + u)].map(two).join(":");
  if (serial < 1) return time;
  const date = [String(y), two(m), two(d)].join("-");
  return time === "00:00:00" ? date : `${date}T${time}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function hidden<T>(items: readonly (T | undefined)[], isHidden: (item: T) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  items.forEach((item, index) => {
    if (item !== undefined && isHidden(item)) found.add(index);
  });
  return found;
}
