import type { OpenWorkbook } from "../../../classifier/index";
import { readSharedStrings, readWorkbookPart } from "../../../classifier/index";
import type { CopyOrder, CopyWords, DraftCopy, RemovedContent } from "../cleaned-copy";
import { RemovedValues } from "../trace";
import { columnNames, canStay } from "./copy-table";
import type { CopyContext } from "./copy-context";
import { forgetSheetData } from "./forget-sheet-data";
import { findLostNames, readDefinedNames } from "./defined-names";
import type { FormulaScope } from "./formula-fate";
import type { SheetPlan } from "./open-sheets";
import { planSheets } from "./open-sheets";
import type { CopiedCells } from "./copy-cells";
import { copyCells } from "./copy-cells";
import { RepeatedValues } from "./repeated-values";
import { StringTable } from "./string-table";
import { writeCopy } from "./write-copy";
import { parseXml } from "./xml-element";

/** A copy that still waits for a last look at what its formulas say. */
interface Attempt {
  readonly draft: DraftCopy;
  readonly hasTraceInFormulas: boolean;
}

/**
 * A new workbook made of what may stay of this one. Where a formula or a sheet's name says what was removed, all formulas
 * become values.
 *
 * @returns null where no sheet would be left
 */
export function copyWorkbook(workbook: OpenWorkbook, order: CopyOrder, words: CopyWords): DraftCopy | null {
  const first = attemptCopy(workbook, order, words, order.fix !== "visible-values-only");
  if (first?.hasTraceInFormulas !== true) return first?.draft ?? null;
  return attemptCopy(workbook, order, words, false)?.draft ?? null;
}

function attemptCopy(opened: OpenWorkbook, order: CopyOrder, words: CopyWords, keepsFormulas: boolean): Attempt | null {
  const { office, main, checkTime } = opened;
  const mainBytes = office.read(main);
  const root = parseXml(mainBytes);
  const listed = readWorkbookPart(mainBytes, 10_000).sheets;
  const relationships = office.relationships(main.name);
  const plans = planSheets(opened, listed, relationships, order);
  if (plans.every(({ removal }) => removal.isWhole)) return null;

  const partOf = (type: string): Uint8Array | null => {
    const found = Array.from(relationships.values()).find((each) => each.type === type && each.entry !== null);
    return found === undefined || found.entry === null ? null : office.read(found.entry);
  };
  const names = readDefinedNames(root);
  const scope = scopeOf(plans, order, keepsFormulas);
  const lostNames = findLostNames(names, scope, scope.sheets);
  const strings = new StringTable(readSharedStrings(partOf("sharedStrings"), checkTime));
  const context: CopyContext = {
    strings,
    repeated: new RepeatedValues(plans, strings, checkTime),
    removedValues: new RemovedValues(),
    scope: { ...scope, lostNames },
    checkTime,
    keptFormulas: new Set(),
  };
  const cells = plans.map((plan): CopiedCells | null => copyCells(plan, order, words, context));
  const forgotten = plans
    .filter(({ removal }) => removal.isWhole)
    .map(({ source }) => (source === null ? 0 : forgetSheetData(source.bytes, source.data, context)));
  context.strings.forEachDropped((text) => context.removedValues.add(text));

  const written = writeCopy({
    root,
    names,
    plans,
    cells,
    context,
    order,
    words,
    styles: partOf("styles"),
    theme: partOf("theme"),
  });
  const formulas = Array.from(context.keptFormulas);
  const hasTraceInFormulas =
    keepsFormulas &&
    ((written.isRenamed && formulas.length > 0) || formulas.some((formula) => context.removedValues.isIn(formula)));
  const carried = written.parts;
  const others = office.zip.entries.filter(({ name }) => !/(?:^|\/)_rels\/|^\[content_types\]\.xml$|\/$/i.test(name));
  return {
    hasTraceInFormulas,
    draft: {
      bytes: written.bytes,
      extension: "xlsx",
      removed: summarize(plans, cells, forgotten, Math.max(0, others.length - carried), order),
      removedValues: context.removedValues,
      areTabsSeen: order.fix !== "drop-columns",
      isRemoved: (sheet, row, column) => {
        const kept = plans.filter(({ removal }) => !removal.isWhole)[sheet]?.removal;
        return kept === undefined || kept.hasColumn(column) || kept.rows.has(row);
      },
    },
  };
}

function scopeOf(plans: readonly SheetPlan[], order: CopyOrder, keepsFormulas: boolean): FormulaScope {
  const lostNames = new Set<string>();
  const lostTableColumns = new Set<string>();
  for (const { source, removal } of plans) {
    for (const table of source?.tables ?? []) {
      const all = columnNames(table);
      const gone = all.filter((_, position) => removal.hasColumn(table.area.firstColumn + position));
      const stays = !removal.isWhole && canStay(table, removal);
      for (const name of stays ? gone : all) lostTableColumns.add(name.toLowerCase());
      if (!stays || gone.length > 0) lostNames.add((table.root.attributes.get("displayName") ?? "").toLowerCase());
    }
  }
  return {
    sheets: plans.map(({ removal }) => removal),
    lostNames,
    lostTableColumns,
    keepsSeenValues: order.fix !== "drop-columns",
    keepsFormulas,
  };
}

function summarize(
  plans: readonly SheetPlan[],
  cells: readonly (CopiedCells | null)[],
  forgotten: readonly number[],
  parts: number,
  order: CopyOrder,
): RemovedContent {
  const copied = cells.filter((each): each is CopiedCells => each !== null);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const found = copied.map(({ sheet, data }) =>
    Array.from(data.columns)
      .sort((a, b) => a - b)
      .map((index) => ({ sheet, index })),
  );
  const filled = ([] as { sheet: number; index: number }[]).concat(...found);
  return {
    sheets: plans.filter(({ removal }) => removal.isWhole).map(({ removal }) => removal.index),
    columns: order.fix === "drop-columns" ? order.columns : filled,
    rows: copied.filter(({ data }) => data.rows > 0).map(({ sheet, data }) => ({ sheet, count: data.rows })),
    cells: sum(copied.map(({ data }) => data.removedCells)) + sum(forgotten),
    formulas: sum(copied.map(({ data }) => data.changedFormulas)),
    parts,
    isValuesOnly: false,
  };
}
