import { type BookType, utils, write } from "@e965/xlsx";

/** A sheet for a writer of formats that are not built here byte by byte. */
export interface LegacySheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | Date | null)[])[];
  readonly visibility?: "hidden" | "veryHidden";
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
}

/** Bytes of a workbook in a binary or OpenDocument format, by another project's writer. */
export function buildLegacy(sheets: readonly LegacySheet[], bookType: BookType): Uint8Array {
  const workbook = utils.book_new();
  for (const { name, rows, hiddenColumns = [], hiddenRows = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { cellDates: false, dateNF: "yyyy-mm-dd", UTC: true },
    );
    sheet["!cols"] = Array.from({ length: 8 }, (_, i) => ({ hidden: hiddenColumns.includes(i), width: 9 }));
    sheet["!rows"] = rows.map((_, i) => ({ hidden: hiddenRows.includes(i) }));
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
