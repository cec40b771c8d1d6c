import type { ReadFormula } from "./formula";
import { filledArea, readFormula } from "./formula";
import type { Area } from "./references";
import type { SheetRemoval } from "./removal";
import { touches } from "./removal";

/** `keep` the formula, or keep its `value` alone; one made from single cells that are removed stays unless it repeats one of them. */
export type Fate = "keep" | "value" | "value-unless-repeated";

/** What formulas may refer to, in the whole workbook. */
export interface FormulaScope {
  /** In the order of tabs. */
  readonly sheets: readonly SheetRemoval[];
  /** Defined names and tables that are made from what is removed, or that nobody can tell; in lower case. */
  readonly lostNames: ReadonlySet<string>;
  /** Names of removed columns in tables, in lower case. */
  readonly lostTableColumns: ReadonlySet<string>;
  /** The sender sees the values, so they stay whatever they are made from. */
  readonly keepsSeenValues: boolean;
  readonly keepsFormulas: boolean;
}

/** Where a formula stands, and over how many more rows and columns it is filled. */
export interface FormulaPlace {
  readonly sheet: SheetRemoval;
  readonly moreRows: number;
  readonly moreColumns: number;
}

/** Functions whose number says something about many cells and nothing about one of them, and arithmetic on such numbers. */
const AGGREGATES =
  "SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS SUBTOTAL STDEV STDEV.S STDEV.P VAR VAR.S VAR.P ROUND ROUNDUP ROUNDDOWN INT ABS".split(
    " ",
  );

export function fateOf(formula: string, place: FormulaPlace, scope: FormulaScope): Fate {
  if (scope.keepsSeenValues && !scope.keepsFormulas) return "value";
  const read = readFormula(formula);
  const lost = lostAreas(read, place, scope);
  const isLost = lost.length > 0 || read.isOpaque || refersToLostName(read, scope);
  if (!isLost) return scope.keepsFormulas && !read.isExternal ? "keep" : "value";
  if (scope.keepsSeenValues) return "value";
  const isAggregate =
    !read.isOpaque &&
    read.functions.length > 0 &&
    read.functions.every((name) => AGGREGATES.includes(name)) &&
    lost.every(({ firstRow, lastRow }) => lastRow > firstRow);
  return isAggregate ? "value" : "value-unless-repeated";
}

/** For formulas that are no cell's: of formats, lists, links and names. One that cannot be told, or leads out of the file, is lost. */
export function refersToLost(formula: string, place: FormulaPlace, scope: FormulaScope): boolean {
  const read = readFormula(formula);
  return read.isOpaque || read.isExternal || lostAreas(read, place, scope).length > 0 || refersToLostName(read, scope);
}

function lostAreas({ references }: ReadFormula, place: FormulaPlace, { sheets }: FormulaScope): readonly Area[] {
  const lost: Area[] = [];
  for (const { sheet, lastSheet, area } of references) {
    const filled = filledArea(area, place.moreRows, place.moreColumns);
    const meant = sheet === null ? [place.sheet] : sheetsBetween(sheets, sheet, lastSheet ?? sheet);
    if (meant.some((removal) => touches(removal, filled))) lost.push(area);
  }
  return lost;
}

function refersToLostName({ names, tableColumns }: ReadFormula, scope: FormulaScope): boolean {
  return (
    names.some((name) => scope.lostNames.has(name)) || tableColumns.some((name) => scope.lostTableColumns.has(name))
  );
}

/** Sheets are told apart without regard to letter case. One that is not there is broken already and loses nothing. */
function sheetsBetween(sheets: readonly SheetRemoval[], first: string, last: string): readonly SheetRemoval[] {
  const place = (name: string): number => sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const ends = [place(first), place(last)];
  return ends.includes(-1) ? [] : sheets.slice(Math.min(...ends), Math.max(...ends) + 1);
}
