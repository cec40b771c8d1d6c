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
  let isLeft = false;
  let sheets = 0;
  const reading = readWorkbook(bytes, "copy.xlsx", limits, {
    sheet(head) {
      const position = sheets++;
      if (position !== head.index) isLeft = true;
      return {
        row(row, cells) {
          for (let column = 0; column < cells.length; column++) {
            const cell = cells[column] ?? null;
            if (cell === null || !isRemoved(position, row, column)) continue;
            if (typeof cell !== "string" || !cell.startsWith(words.removed)) isLeft = true;
          }
        },
        end: () => undefined,
      };
    },
  });
  if (reading.doubts.length > 0 || reading.format !== "xlsx" || sheets === 0) return "not-verified";
  if (isLeft) return "trace-left";
  const { stores } = reading;
  if (stores.comments + stores.embeddedFiles + stores.externalCells + stores.pivotRecords > 0 || stores.hasDataModel)
    return "trace-left";
  const found = withWorkbook(bytes, limits, (workbook) => findsTrace(workbook, draft));
  if (!found.ok) return "not-verified";
  return found.value ? "trace-left" : null;
}
