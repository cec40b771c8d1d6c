import { type BookType, type CellObject, utils, write } from "@e965/xlsx";

/** A sheet for a writer of formats that are not built here byte by byte. */
export interface LegacySheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | Date | null)[])[];
  readonly visibility?: "hidden" | "veryHidden";
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  /** Notes, one per text, at A1 and below. */
  readonly comments?: readonly string[];
}

/** Bytes of a workbook in a binary or OpenDocument format, by another project's writer. */
export function buildLegacy(sheets: readonly LegacySheet[], bookType: BookType): Uint8Array {
  const workbook = utils.book_new();
  for (const { name, rows, hiddenColumns = [], hiddenRows = [], comments = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { cellDates: false, dateNF: "yyyy-mm-dd", UTC: true },
    );
    sheet["!cols"] = Array.from({ length: 8 }, (_, i) => ({ hidden: hiddenColumns.includes(i), width: 9 }));
    sheet["!rows"] = rows.map((_, i) => ({ hidden: hiddenRows.includes(i) }));
    comments.forEach((text, row) => {
      const address = utils.encode_cell({ r: row, c: 0 });
      const cell: CellObject = (sheet[address] as CellObject | undefined) ?? { t: "z" };
      sheet[address] = cell;
      utils.cell_add_comment(cell, text, "Somebody");
    });
    if (comments.length > 0) sheet["!ref"] = `A1:H${String(Math.max(rows.length, comments.length))}`;
    utils.book_append_sheet(workbook, sheet, name);
  }
  workbook.Workbook = {
    Sheets: sheets.map(({ visibility }) => ({
      Hidden: visibility === undefined ? 0 : visibility === "hidden" ? 1 : 2,
    })),
  };
  const bytes = write(workbook, { type: "buffer", bookType, bookSST: true }) as Uint8Array;
  return new Uint8Array(bytes);
}
