import type { CellValue, SheetVisibility } from "../../../src/classifier/workbook/workbook";
import type { ReadFile } from "../../support/read-file";

/** What one reader sees of a sheet, in a form that readers can be compared in. */
export interface SeenSheet {
  readonly name: string;
  /** Null where the reader does not say. */
  readonly visibility: SheetVisibility | null;
  /** By `row,column`; blank texts and errors left out. */
  readonly cells: ReadonlyMap<string, CellValue>;
  readonly hiddenRows: ReadonlySet<number> | null;
  readonly hiddenColumns: ReadonlySet<number> | null;
}

/** Columns beyond are mostly hidden in one stretch to the grid's end. */
const COLUMNS_COMPARED = 300;

export function seenByUs(file: ReadFile): readonly SeenSheet[] {
  return file.sheets
    .filter(({ head }) => head.store === undefined && head.within.length === 0)
    .map(({ head, rows }) => {
      const cells = new Map<string, CellValue>();
      for (const row of rows) row.cells.forEach((cell, column) => put(cells, row.position, column, cell));
      return {
        name: head.name,
        visibility: head.visibility,
        cells,
        hiddenRows: new Set(rows.filter(({ isHidden }) => isHidden).map(({ position }) => position)),
        hiddenColumns: new Set(
          head.hiddenColumns.flatMap(({ first, last }) => range(first, Math.min(last, COLUMNS_COMPARED))),
        ),
      };
    });
}

export function put(cells: Map<string, CellValue>, row: number, column: number, cell: CellValue): void {
  if (cell === null || (typeof cell === "string" && cell.trim() === "")) return;
  cells.set(`${row},${column}`, cell);
}

/** The differences in words, none of them with a cell's text. */
export function differences(ours: readonly SeenSheet[], theirs: readonly SeenSheet[]): readonly string[] {
  return theirs.flatMap((their) => {
    const our = ours.find(({ name }) => name === their.name);
    if (our === undefined) return their.cells.size === 0 ? [] : ["sheet missing"];
    return [
      ...(their.visibility === null || their.visibility === our.visibility ? [] : ["visibility"]),
      ...cellDifferences(our, their),
      ...(same(their.hiddenRows, our.hiddenRows, rowsOf(our)) ? [] : ["hidden rows"]),
      ...(same(their.hiddenColumns, our.hiddenColumns, null) ? [] : ["hidden columns"]),
    ];
  });
}

function cellDifferences(our: SeenSheet, their: SeenSheet): readonly string[] {
  let [missing, other, extra] = [0, 0, 0];
  their.cells.forEach((cell, place) => {
    const own = our.cells.get(place);
    if (own === undefined) missing++;
    else if (!isSame(own, cell)) other++;
  });
  our.cells.forEach((_, place) => (extra += their.cells.has(place) ? 0 : 1));
  return Object.entries({ missing, other, extra })
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} cells ${kind}`);
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.abs(a);
  if (typeof a === "string" && typeof b === "string") return plain(a) === plain(b);
  return a === b;
}

/** Readers trim, and keep line ends, each in their way. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

function rowsOf({ cells }: SeenSheet): ReadonlySet<number> {
  return new Set([...cells.keys()].map((place) => Number(place.split(",")[0])));
}

/** @param among only these count; null counts all */
function same(
  theirs: ReadonlySet<number> | null,
  ours: ReadonlySet<number> | null,
  among: ReadonlySet<number> | null,
): boolean {
  if (theirs === null || ours === null) return true;
  const counted = [...theirs].filter((item) => item <= COLUMNS_COMPARED || among !== null);
  return (
    counted.every((item) => ours.has(item) || among?.has(item) === false) && [...ours].every((item) => theirs.has(item))
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
