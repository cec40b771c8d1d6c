import type { CopySteps } from "../copy-steps";
import type { ReadingLimits, RowSink, SheetHead } from "../../../classifier/index";
import { KEPT_FORMATS, readWorkbook } from "../../../classifier/index";
import type { CopyOrder, CopyRefusal, CopyWords, DraftCopy } from "../cleaned-copy";
import { RemovedValues } from "../trace";
import { FormatTable } from "./format-table";
import { SheetWriter } from "./sheet-writer";
import { writeValues } from "./write-values";

/**
 * A new workbook with the values of one whose format is only read (xls, xlsb, ods): numbers with their formats, texts, truth values and
 * errors, widths of columns and what is hidden. Nothing else is looked at, so nothing else can be in it.
 */
export function* copyValues(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  order: CopyOrder,
  words: CopyWords,
  limits: ReadingLimits,
): CopySteps<DraftCopy | CopyRefusal> {
  const removedValues = new RemovedValues();
  const formats = new FormatTable();
  const sheets: SheetWriter[] = [];
  const gone: number[] = [];
  let cells = 0;
  const forget = (): RowSink => ({
    row(_position, values) {
      for (const value of values) {
        if (value === null) continue;
        cells++;
        removedValues.add(String(value));
      }
    },
    end: () => undefined,
  });
  const reading = readWorkbook(bytes, name, limits, {
    keeper: KEPT_FORMATS,
    sheet(head: SheetHead) {
      // A workbook inside this one, or a store behind it: never in the copy, and no word of it is looked for, since it may say what is kept.
      if (head.within.length > 0 || head.store !== undefined) return null;
      if (order.fix !== "drop-columns" && head.visibility !== "visible") {
        gone.push(head.index);
        return forget();
      }
      const sheet = new SheetWriter(head, order, words, formats, removedValues);
      sheets.push(sheet);
      return sheet;
    },
  });
  const [doubt] = reading.doubts;
  if (doubt !== undefined) return doubt;
  if (sheets.length === 0) return "nothing-left";
  const filled = ([] as { sheet: number; index: number }[]).concat(...sheets.map((sheet) => sheet.emptied()));
  return {
    bytes: yield* writeValues(sheets, formats, order, words, removedValues),
    extension: "xlsx",
    removed: {
      sheets: gone,
      columns: order.fix === "drop-columns" ? order.columns : filled,
      rows: sheets
        .filter(({ removedRows }) => removedRows > 0)
        .map(({ head, removedRows }) => ({ sheet: head.index, count: removedRows })),
      cells: cells + sheets.reduce((sum, { removedCells }) => sum + removedCells, 0),
      formulas: 0,
      parts: 0,
      isValuesOnly: true,
    },
    removedValues,
    areTabsSeen: order.fix !== "drop-columns",
    removedColumns: () => null,
    isRemoved: (position, row, column) => sheets[position]?.isRemoved(row, column) ?? true,
  };
}
