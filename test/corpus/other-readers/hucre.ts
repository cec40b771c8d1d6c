import { read } from "hucre";
import type { CellValue } from "../../../src/classifier/workbook/workbook";
import { put, type SeenSheet } from "./seen-sheet";

/** What hucre sees. Hidden state of xlsx only: of the other formats it reads cells alone. It may throw. */
export async function seenByHucre(bytes: Uint8Array, isXlsx: boolean): Promise<readonly SeenSheet[]> {
  const book = await read(bytes, { readStyles: true });
  return book.sheets.map((sheet) => {
    const cells = new Map<string, CellValue>();
    sheet.rows.forEach((row, r) => row.forEach((cell, c) => put(cells, r, c, valueOf(cell))));
    return {
      name: sheet.name,
      visibility: isXlsx
        ? sheet.veryHidden === true
          ? "veryHidden"
          : sheet.hidden === true
            ? "hidden"
            : "visible"
        : null,
      cells,
      hiddenRows: isXlsx
        ? new Set(
            [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true || row.height === 0).map(([at]) => at),
          )
        : null,
      hiddenColumns: null,
    };
  });
}

/** Errors come as their text. */
function valueOf(cell: unknown): CellValue {
  if (cell instanceof Date) {
    // It cuts fractions of a second off, and stumbles over dates that are none.
    const text = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().replace(/(?:\.000)?Z$/, "");
    return text.startsWith("1899-12-3") ? text.slice(11) : text.replace(/T00:00:00$/, "");
  }
  if (typeof cell === "string") return /^#(?:N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|DIV\/0!)/.test(cell) ? null : cell;
  return typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}
