import type { CopyOrder, CopyWords } from "../cleaned-copy";
import type { CopySteps } from "../copy-steps";
import { ByteWriter } from "./byte-writer";
import type { CopiedData, CopyContext, HeaderWords } from "./copy-context";
import { sheetHead } from "./copy-frame";
import { copySheetData } from "./copy-sheet-data";
import { canStay, headerRowOf, nameColumns } from "./copy-table";
import type { SheetPlan } from "./open-sheets";
import type { TableSource } from "./sheet-source";
import { vocabularyOf } from "./vocabulary";

/** For what is written around the cells. */
const ROOM = 65_536;

/** The cells of one kept sheet, and the names its tables give to emptied columns. */
export interface CopiedCells {
  /** Position of the sheet in the original. */
  readonly sheet: number;
  /** The sheet's part as far as its cells. */
  readonly out: ByteWriter;
  readonly data: CopiedData;
  readonly tables: readonly { readonly table: TableSource; readonly names: ReadonlyMap<number, string> }[];
}

/**
 * Null for a sheet that goes as a whole.
 *
 * @param shareAt how far the whole copy is after so many bytes of this sheet
 */
export function* copyCells(
  { source, removal }: SheetPlan,
  order: CopyOrder,
  words: CopyWords,
  context: CopyContext,
  shareAt: (bytes: number) => number,
): CopySteps<CopiedCells | null> {
  if (source === null || removal.isWhole) return null;
  const tables = source.tables
    .filter((table) => canStay(table, removal))
    .map((table) => ({ table, names: nameColumns(table, removal, words.removed) }));
  const headers = headersOf(order, words, source.index, tables);
  const vocabulary = vocabularyOf(source.frame);
  // As long as the original, so that it need not grow, which takes twice the memory.
  const out = new ByteWriter(source.bytes.length + ROOM);
  out.text(sheetHead(source.frame, vocabulary));
  const copying = copySheetData(out, source.bytes, source.data, removal, headers, vocabulary, context);
  let step = copying.next();
  for (; step.done !== true; step = copying.next()) yield { type: "progress", share: shareAt(step.value) };
  const data = step.value;
  return { sheet: source.index, out, data, tables };
}

/** Hidden columns say nothing in the original, so they say nothing in the copy, unless a table needs names. */
function headersOf(
  { fix, headerRows }: CopyOrder,
  { removed }: CopyWords,
  sheet: number,
  tables: CopiedCells["tables"],
): HeaderWords {
  const isNamed = fix === "drop-columns";
  return {
    fromRow: isNamed ? (headerRows.get(sheet) ?? 0) : Infinity,
    word: removed,
    named: (row, column) => {
      for (const { table, names } of tables) {
        if (headerRowOf(table) === row) {
          const name = names.get(column);
          if (name !== undefined) return name;
        }
      }
      return null;
    },
  };
}
