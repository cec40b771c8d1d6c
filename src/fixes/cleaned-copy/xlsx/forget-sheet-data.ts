import type { CopyContext } from "./copy-context";
import type { Span } from "./cell-spans";
import { walkSheetData } from "./sheet-data";

/** Notes what a sheet that goes as a whole held. */
export function forgetSheetData(bytes: Uint8Array, data: Span, context: CopyContext): number {
  let cells = 0;
  walkSheetData(bytes, data, context.checkTime, {
    row: () => undefined,
    cell(cell) {
      if (cell.isEmpty) return;
      cells++;
      context.removedValues.add(cell.ownText(bytes) ?? "");
    },
    rowEnd: () => undefined,
  });
  return cells;
}
