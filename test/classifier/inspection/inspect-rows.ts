import type { SheetInspection } from "../../../src/classifier/inspection/inspection";
import { inspectSheet, type InspectedSheet } from "../../../src/classifier/inspection/inspect-sheet";
import type { Guess } from "../../../src/classifier/recognizers/table/silent/silent-column";
import type { PersonalKind } from "../../../src/classifier/standards/kinds";
import type { CellValue, SheetHead } from "../../../src/classifier/workbook/workbook";

export interface SheetOptions extends Partial<SheetHead> {
  readonly fileName?: string;
  readonly isHidden?: (position: number) => boolean;
  readonly guess?: Guess;
}

/** Feeds rows to the inspection as a reader would: in one array for all of them, at first without what is not wanted. */
export function inspectRows(rows: readonly (readonly CellValue[])[], options: SheetOptions = {}): InspectedSheet {
  const { fileName = "table.xlsx", isHidden = () => false, guess, ...head } = options;
  let inspected: InspectedSheet | undefined;
  const sink = inspectSheet(
    { index: 0, name: "Sheet1", visibility: "visible", hiddenColumns: [], within: [], ...head },
    fileName,
    (sheet) => (inspected = sheet),
    () => undefined,
    guess,
  );
  const reused: CellValue[] = [];
  rows.forEach((row, position) => {
    const { wanted = null } = sink;
    const put = (cells: readonly CellValue[]): void => {
      reused.length = 0;
      reused.push(...cells);
    };
    put(row.map((cell, column) => (wanted === null || wanted.includes(column) ? cell : null)));
    sink.row(position, reused, isHidden(position), [], () => put(row));
  });
  sink.end();
  return inspected!;
}

/** The kinds by column, for tables that are about people. */
export function kindsOf(sheet: SheetInspection): Record<number, PersonalKind> {
  return Object.fromEntries(sheet.columns.map(({ index, kind }) => [index, kind]));
}
