import type { ReadingLimits } from "../../classifier/index";
import { readWorkbook, withWorkbook } from "../../classifier/index";
import type { CopyRefusal, CopyWords, DraftCopy } from "./cleaned-copy";
import { findsTrace } from "./xlsx/find-trace";

/**
 * Reads a finished copy as any attachment is read, and looks at every part of it for what was removed. Kept cells may say the same as a
 * removed one: they are what the sender keeps.
 *
 * @returns why it must not be handed over, or null
 */
export function verifyCopy(draft: DraftCopy, words: CopyWords, limits: ReadingLimits): CopyRefusal | null {
  const { bytes, isRemoved } = draft;
  const seen = { isTrace: false, sheets: 0 };
  const reading = readWorkbook(bytes, "copy.xlsx", limits, {
    sheet({ store }) {
      // What stands behind the sheets is looked for in every part, below.
      if (store !== undefined) return null;
      const position = seen.sheets++;
      return {
        row(row, cells) {
          for (let column = 0; column < cells.length; column++) {
            const cell = cells[column] ?? null;
            if (cell === null || !isRemoved(position, row, column)) continue;
            if (typeof cell !== "string" || !cell.startsWith(words.removed)) seen.isTrace = true;
          }
        },
        end: () => undefined,
      };
    },
  });
  if (reading.doubts.length > 0 || (reading.format !== "xlsx" && reading.format !== "xlsm") || seen.sheets === 0)
    return "not-verified";
  if (seen.isTrace) return "trace-left";
  const { stores } = reading;
  if (stores.comments + stores.embeddedFiles + stores.externalCells + stores.pivotRecords > 0 || stores.hasDataModel)
    return "trace-left";
  const found = withWorkbook(bytes, limits, (workbook) => findsTrace(workbook, draft));
  if (!found.ok) return "not-verified";
  return found.value ? "trace-left" : null;
}
