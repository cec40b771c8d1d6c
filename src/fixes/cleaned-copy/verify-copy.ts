import type { OpenWorkbook, ReadingLimits, RowSink } from "../../classifier/index";
import { rereadXlsx, withWorkbookInSteps } from "../../classifier/index";
import type { CopyRefusal, CopyWords, DraftCopy } from "./cleaned-copy";
import type { CopySteps } from "./copy-steps";
import { SHARES } from "./copy-steps";
import { isKnownPart } from "./xlsx/package-parts";
import { findsTrace, findsTraceInSheet } from "./xlsx/find-trace";

/**
 * Reads a finished copy as any attachment is read, and looks at every part of it for what was removed. Kept cells may say the same as a
 * removed one: they are what the sender keeps.
 *
 * @returns why it must not be handed over, or null
 */
export function* verifyCopy(draft: DraftCopy, words: CopyWords, limits: ReadingLimits): CopySteps<CopyRefusal | null> {
  const found = yield* withWorkbookInSteps(draft.bytes, limits, (workbook) => isAnyLeft(workbook, draft, words));
  if (!found.ok) return "not-verified";
  return found.value ? "trace-left" : null;
}

function* isAnyLeft(workbook: OpenWorkbook, draft: DraftCopy, { removed }: CopyWords): CopySteps<boolean> {
  const { office, main, reading } = workbook;
  const total = office.zip.entries.reduce((sum, { declaredSize }) => sum + declaredSize, 1);
  let isTrace = false;
  let position = 0;
  const rowsOf = (): RowSink => {
    const sheet = position++;
    return {
      wanted: draft.removedColumns(sheet),
      row(row, cells) {
        for (let column = 0; column < cells.length; column++) {
          const cell = cells[column] ?? null;
          if (cell === null || !draft.isRemoved(sheet, row, column)) continue;
          if (typeof cell !== "string" || !cell.startsWith(removed)) isTrace = true;
        }
      },
      end: () => undefined,
    };
  };
  let before = 0;
  for (const { bytes, done } of rereadXlsx(reading, office, main, rowsOf)) {
    yield { type: "progress", share: SHARES.packed + ((1 - SHARES.packed) * (before + done)) / total };
    if (done < bytes.length) continue;
    before += bytes.length;
    isTrace = isTrace || findsTraceInSheet(bytes, draft);
  }
  const isStrange = office.zip.entries.some((entry) => !isKnownPart(entry.name, office.typeOf(entry)));
  return isTrace || isStrange || findsTrace(workbook, draft);
}
