import type { FormulaName, FormulaReference, ReadFormula } from "./formula";
import { filledArea, readFormula } from "./formula";
import type { Area } from "./references";
import type { SheetRemoval } from "./removal";
import { touches } from "./removal";

/**
 * `keep` the formula; keep its `value` alone; keep its value `unless-repeated`, which is when no removed cell says the same; or `empty` it
 * with what it was made from.
 */
export type Fate = "keep" | "value" | "unless-repeated" | "empty";

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

/** Functions that make one number of many cells: it says something of all of them, and of one only where there is but one. */
const AGGREGATES =
  "SUM AVERAGE AVERAGEA SUMIF SUMIFS AVERAGEIF AVERAGEIFS SUMPRODUCT SUBTOTAL AGGREGATE STDEV STDEV.S STDEV.P VAR VAR.S VAR.P MEDIAN".split(
    " ",
  );
const COUNTS = "COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS ROWS COLUMNS".split(" ");
/** What may be done with such numbers. */
const ON_NUMBERS = "ROUND ROUNDUP ROUNDDOWN INT ABS".split(" ");
/** Functions that hand on one cell as it is, or say where it is. */
const LOOKUPS = "VLOOKUP HLOOKUP LOOKUP XLOOKUP INDEX MATCH XMATCH IFERROR IFNA OFFSET INDIRECT".split(" ");

/** What a formula refers to of what is removed. */
interface Losses {
  readonly areas: readonly LostArea[];
  readonly names: readonly FormulaName[];
  readonly hasTableColumns: boolean;
}

interface LostArea {
  readonly area: Area;
  readonly within: string | null;
}

/** @param areaOf where a reference of the formula leads to, where it is known better than by how far the formula is filled */
export function fateOf(
  read: ReadFormula,
  place: FormulaPlace,
  scope: FormulaScope,
  areaOf = (reference: FormulaReference): Area => filledArea(reference.area, place.moreRows, place.moreColumns),
): Fate {
  if (scope.keepsSeenValues && !scope.keepsFormulas) return "value";
  const losses = findLosses(read, place, scope, areaOf);
  if (!read.isOpaque && !isAnyLost(losses)) return scope.keepsFormulas && !read.isExternal ? "keep" : "value";
  if (scope.keepsSeenValues) return "value";
  return isMadeOfMany(read, losses) ? fateOfNumber(read) : fateOfDetail(read, losses);
}

function fateOfNumber({ functions }: ReadFormula): Fate {
  return functions.some((name) => AGGREGATES.includes(name)) ? "unless-repeated" : "value";
}

/** A look-up hands on one cell as it is, so that repeating a removed cell shows; whatever is made of a removed cell does not show it. */
function fateOfDetail(read: ReadFormula, losses: Losses): Fate {
  const harmless =
    read.isOpaque && !isAnyLost(losses) ? [...LOOKUPS, ...AGGREGATES, ...COUNTS, ...ON_NUMBERS] : LOOKUPS;
  const isHandedOn = read.functions.length > 0 && read.functions.every((name) => harmless.includes(name));
  return isHandedOn && !read.hasOperators ? "unless-repeated" : "empty";
}

/** For formulas that are no cell's: of formats, lists, links and names. One that cannot be told, or leads out of the file, is lost. */
export function refersToLost(formula: string, place: FormulaPlace, scope: FormulaScope): boolean {
  const read = readFormula(formula);
  const areaOf = ({ area }: FormulaReference): Area => filledArea(area, place.moreRows, place.moreColumns);
  return read.isOpaque || read.isExternal || isAnyLost(findLosses(read, place, scope, areaOf));
}

/** Whether everything lost is an argument of a function that makes one number of many cells, and is many cells. */
function isMadeOfMany(read: ReadFormula, { areas, names, hasTableColumns }: Losses): boolean {
  const isAggregated = ({ within }: { readonly within: string | null }): boolean =>
    within !== null && (AGGREGATES.includes(within) || COUNTS.includes(within));
  const areKnown = read.functions.every((name) => [...AGGREGATES, ...COUNTS, ...ON_NUMBERS].includes(name));
  // What a defined name stands for may be a single cell.
  const areTables = names.length === 0 || hasTableColumns;
  return (
    !read.isOpaque &&
    !read.isOfThisRow &&
    areKnown &&
    areTables &&
    names.every(isAggregated) &&
    areas.every((each) => isAggregated(each) && each.area.lastRow > each.area.firstRow)
  );
}

function findLosses(
  { references, names, tableColumns }: ReadFormula,
  place: FormulaPlace,
  scope: FormulaScope,
  areaOf: (reference: FormulaReference) => Area,
): Losses {
  const areas: LostArea[] = [];
  for (const reference of references) {
    const { sheet, lastSheet, area, within } = reference;
    const meant = sheet === null ? [place.sheet] : sheetsBetween(scope.sheets, sheet, lastSheet ?? sheet);
    const covered = areaOf(reference);
    if (meant.some((removal) => touches(removal, covered))) areas.push({ area, within });
  }
  return {
    areas,
    names: names.filter(({ name }) => scope.lostNames.has(name)),
    hasTableColumns: tableColumns.some((name) => scope.lostTableColumns.has(name)),
  };
}

function isAnyLost({ areas, names, hasTableColumns }: Losses): boolean {
  return areas.length > 0 || names.length > 0 || hasTableColumns;
}

/** Sheets are told apart without regard to letter case. One that is not there is broken already and loses nothing. */
function sheetsBetween(sheets: readonly SheetRemoval[], first: string, last: string): readonly SheetRemoval[] {
  const place = (name: string): number => sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const ends = [place(first), place(last)];
  return ends.includes(-1) ? [] : sheets.slice(Math.min(...ends), Math.max(...ends) + 1);
}
