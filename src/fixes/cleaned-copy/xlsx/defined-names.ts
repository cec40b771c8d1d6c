import type { RemovedValues } from "../trace";
import type { FormulaScope } from "./formula-fate";
import { refersToLost } from "./formula-fate";
import type { SheetPlan } from "./open-sheets";
import type { SheetRemoval } from "./removal";
import type { XmlElement } from "./xml-element";
import { childrenOf, newElement, prefixOf, textOf } from "./xml-element";

/** What a sheet looks like on paper: it says which cells, never what is in them. */
const PRINT_NAMES = ["_xlnm.Print_Area", "_xlnm.Print_Titles"];
const BUILT_IN = /^_xlnm\./i;

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Position of the sheet it belongs to, or null. */
  readonly sheet: number | null;
  readonly isHidden: boolean;
}

export function readDefinedNames(workbook: XmlElement): readonly DefinedName[] {
  return childrenOf(workbook, "definedNames").map((element) => {
    const sheet = element.attributes.get("localSheetId");
    return {
      name: element.attributes.get("name") ?? "",
      formula: textOf(element),
      sheet: sheet === undefined ? null : Number(sheet),
      isHidden: element.attributes.get("hidden") === "1",
    };
  });
}

/** Names in lower case that stand, directly or by another name, for something that is removed or cannot be told. */
export function findLostNames(
  names: readonly DefinedName[],
  scope: FormulaScope,
  sheets: readonly SheetRemoval[],
): ReadonlySet<string> {
  const lost = new Set(scope.lostNames);
  const growing = { ...scope, lostNames: lost };
  for (let size = -1; size !== lost.size;) {
    size = lost.size;
    for (const name of names) {
      if (isLost(name, growing, sheets)) lost.add(name.name.toLowerCase());
    }
  }
  return lost;
}

function isLost({ formula, sheet }: DefinedName, scope: FormulaScope, sheets: readonly SheetRemoval[]): boolean {
  const own = sheets[sheet ?? 0];
  return own === undefined || refersToLost(formula, { sheet: own, moreRows: 0, moreColumns: 0 }, scope);
}

export interface NameContext {
  readonly plans: readonly SheetPlan[];
  readonly lost: ReadonlySet<string>;
  readonly removedValues: RemovedValues;
  readonly isSeenOnly: boolean;
}

/** The names that stay, for the sheets that stay. Print areas and titles stay with their sheet. */
export function keepDefinedNames(
  workbook: XmlElement,
  names: readonly DefinedName[],
  context: NameContext,
): XmlElement | null {
  const prefix = prefixOf(workbook.name);
  const kept = newElement(`${prefix}definedNames`);
  for (const { name, formula, sheet } of names.filter((each) => mayStay(each, context))) {
    const element = newElement(`${prefix}definedName`, [["name", name]]);
    if (sheet !== null) element.attributes.set("localSheetId", String(newPosition(context.plans, sheet)));
    element.children.push(formula);
    kept.children.push(element);
  }
  return kept.children.length === 0 ? null : kept;
}

function mayStay({ name, formula, sheet, isHidden }: DefinedName, context: NameContext): boolean {
  const { plans, lost, removedValues, isSeenOnly } = context;
  if (removedValues.isIn(formula)) return false;
  const isOnKeptSheet = sheet === null || plans[sheet]?.removal.isWhole === false;
  if (PRINT_NAMES.includes(name)) return sheet !== null && isOnKeptSheet && !formula.includes("#REF!");
  const isSpecial = isHidden || BUILT_IN.test(name);
  const isFree = !lost.has(name.toLowerCase()) && !removedValues.isIn(name.replace(/[_.]/g, " "));
  return !isSeenOnly && !isSpecial && isOnKeptSheet && isFree;
}

export function newPosition(plans: readonly SheetPlan[], sheet: number): number {
  return plans.slice(0, sheet).filter(({ removal }) => !removal.isWhole).length;
}
