import type { OpenWorkbook } from "../../../classifier/index";
import { readSharedStrings, readWorkbookPart } from "../../../classifier/index";
import type { CopyOrder, CopyWords, DraftCopy, RemovedContent } from "../cleaned-copy";
import type { CopySteps } from "../copy-steps";
import { SHARES } from "../copy-steps";
import { RemovedValues } from "../trace";
import { columnNames, canStay } from "./copy-table";
import type { CopyContext } from "./copy-context";
import { forgetSheetData } from "./forget-sheet-data";
import { readDefinedNames } from "./defined-names";
import { formulaWords, readFormula } from "./formula";
import type { FormulaScope } from "./formula-fate";
import { judgeFormulas } from "./judge-formulas";
import type { SheetPlan } from "./open-sheets";
import { planSheets } from "./open-sheets";
import type { CopiedCells } from "./copy-cells";
import { copyCells } from "./copy-cells";
import { findPivotCells } from "./pivot-cells";
import { RepeatedValues } from "./repeated-values";
import { StringTable } from "./string-table";
import { writeCopy } from "./write-copy";
import { parseXml } from "./xml-element";

/** A copy that still waits for a last look at what its formulas say. */
interface Attempt {
  readonly draft: DraftCopy;
  /** Formulas that say what was removed; all of them where a sheet could not keep the name they know it by. */
  readonly saying: ReadonlySet<string> | "all";
}

/**
 * A new workbook made of what may stay of this one. What was removed is only known in the end, so formulas that turn out to say some of it
 * become values in a second go.
 *
 * @returns null where no sheet would be left
 */
export function* copyWorkbook(workbook: OpenWorkbook, order: CopyOrder, words: CopyWords): CopySteps<DraftCopy | null> {
  const first = yield* attemptCopy(workbook, order, words, new Set());
  if (first === null || (first.saying !== "all" && first.saying.size === 0)) return first?.draft ?? null;
  const second = yield* attemptCopy(workbook, order, words, first.saying);
  return second?.draft ?? null;
}

/** @param plain formulas that become values */
function* attemptCopy(
  opened: OpenWorkbook,
  order: CopyOrder,
  words: CopyWords,
  plain: ReadonlySet<string> | "all",
): CopySteps<Attempt | null> {
  const keepsFormulas = order.fix !== "visible-values-only" && plain !== "all";
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
  const strings = new StringTable(readSharedStrings(partOf("sharedStrings"), checkTime));
  const repeated = new RepeatedValues(plans, strings, checkTime);
  const pivots =
    order.fix === "drop-columns" ? findPivotCells(opened, plans, scopeOf(plans, order, keepsFormulas)) : [];
  pivots.forEach(({ lost }, sheet) => lost.forEach((area) => plans[sheet]?.removal.derived.addArea(area)));
  const judged = judgeFormulas({
    counted: pivots.map(({ counted }) => counted),
    plans,
    names,
    repeated,
    checkTime,
    plain: plain === "all" ? new Set() : plain,
    scope: () => scopeOf(plans, order, keepsFormulas),
  });
  const { scope, fates } = judged;
  const context: CopyContext = { strings, repeated, removedValues: new RemovedValues(), scope, fates, checkTime };
  const cells: (CopiedCells | null)[] = [];
  const sizes = plans.map(({ source }) => source?.bytes.length ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 1);
  let done = 0;
  for (const [position, plan] of plans.entries()) {
    const shareAt = (bytes: number): number => SHARES.begun + ((SHARES.copied - SHARES.begun) * (done + bytes)) / total;
    cells.push(yield* copyCells(plan, order, words, context, shareAt));
    done += sizes[position] ?? 0;
  }
  const forgotten = plans
    .filter(({ removal }) => removal.isWhole)
    .map(({ source }) => (source === null ? 0 : forgetSheetData(source.bytes, source.data, context)));
  context.strings.noteDropped(context.removedValues);

  const written = yield* writeCopy({
    opened,
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
  const formulas = Array.from(judged.kept);
  const saying = formulas.filter((formula) => context.removedValues.isIn(formulaSays(formula)));
  const carried = written.parts;
  // Without the bytes they were made from, which need not be in memory any more.
  const kept = plans.map(({ removal }) => removal).filter(({ isWhole }) => !isWhole);
  const others = office.zip.entries.filter(({ name }) => !/(?:^|\/)_rels\/|^\[content_types\]\.xml$|\/$/i.test(name));
  return {
    saying: written.isRenamed && formulas.length > 0 ? "all" : new Set(saying),
    draft: {
      bytes: written.bytes,
      extension: "xlsx",
      removed: summarize(plans, cells, forgotten, Math.max(0, others.length - carried), order),
      removedValues: context.removedValues,
      areTabsSeen: order.fix !== "drop-columns",
      isRemoved: (sheet, row, column) => {
        const removal = kept[sheet];
        if (removal === undefined) return true;
        return removal.hasColumn(column) || removal.rows.has(row) || removal.derived.has(row, column);
      },
      removedColumns: (sheet) => {
        const removal = kept[sheet];
        return removal?.rows.size === 0 && removal.derived.isEmpty ? removal.columns : null;
      },
    },
  };
}

/** Its texts, and the names it calls things by, which go where they say what was removed. */
function formulaSays(formula: string): string {
  const names = readFormula(formula).names.map(({ name }) => `${name}\n${name.replace(/[_.]/g, " ")}`);
  return [formulaWords(formula), ...names].join("\n");
}

function scopeOf(plans: readonly SheetPlan[], order: CopyOrder, keepsFormulas: boolean): FormulaScope {
  const lostNames = new Set<string>();
  const lostTableColumns = new Set<string>();
  for (const { source, removal } of plans) {
    for (const table of source?.tables ?? []) {
      const all = columnNames(table);
      const { area } = table;
      const gone = all.filter((_, position) => {
        const column = area.firstColumn + position;
        const cells = { ...area, firstColumn: column, lastColumn: column };
        return removal.hasColumn(column) || removal.derived.touches(cells);
      });
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
