import type { CopyContext } from "./copy-context";
import type { Span } from "./cell-spans";
import { noteOwnText } from "./removed-text";
import { walkSheetData } from "./sheet-data";

/** Notes what a sheet that goes as a whole held. */
export function forgetSheetData(bytes: Uint8Array, data: Span, context: CopyContext): number {
  let cells = 0;
  walkSheetData(bytes, data, context.checkTime, {
    row: () => undefined,
    cell(cell) {
      if (cell.isEmpty) return;
      cells++;
      noteOwnText(context.removedValues, bytes, cell);
    },
    rowEnd: () => undefined,
  });
  return cells;
}
