import type { AttachmentInspection, PersonalColumn, SheetInspection } from "../../inspection/inspection";
import { isEmbedded } from "../../inspection/inspection";
import type { ColumnReference } from "../../report/report";

/** The sheets that are seen when the file is opened. */
export function sheetsInSight({ sheets, format }: AttachmentInspection): readonly SheetInspection[] {
  return sheets.filter((sheet) => sheet.visibility === "visible" && !isEmbedded(sheet, format));
}

export function referTo(
  sheets: readonly SheetInspection[],
  isWanted: (column: PersonalColumn) => boolean,
): readonly ColumnReference[] {
  const columns: ColumnReference[] = [];
  for (const { index, within, columns: personal } of sheets) {
    for (const column of personal) if (isWanted(column)) columns.push({ ...column, sheet: index, within });
  }
  return columns;
}
