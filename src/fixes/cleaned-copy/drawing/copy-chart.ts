import type { RemovedValues } from "../trace";
import { formulaWords, readFormula } from "../xlsx/formula";
import type { FormulaScope } from "../xlsx/formula-fate";
import { refersToLost } from "../xlsx/formula-fate";
import type { SheetRemoval } from "../xlsx/removal";
import type { XmlElement } from "../xlsx/xml-element";
import { elementsOf, localName, serializeXml, textOf } from "../xlsx/xml-element";
import { findElement, ownNamespaces } from "./own-namespaces";

/** Stores of values that are painted anew from the cells, links to other parts, and what extensions add. */
const DROPPED =
  "strCache numCache multiLvlStrCache externalData userShapes printSettings pivotFmts extLst blipFill blip hlinkClick hlinkMouseOver snd".split(
    " ",
  );

export interface ChartContext {
  /** Of the sheet that it stands on. */
  readonly removal: SheetRemoval;
  readonly scope: FormulaScope;
  readonly removedValues: RemovedValues;
  readonly relationships: string;
  /** Sheets that are called otherwise in the copy, by their names in lower case. */
  readonly renamed: ReadonlySet<string>;
}

/** A chart of cells that stay, without the values it keeps of them; null for any other. */
export function copyChart(root: XmlElement, context: ChartContext): string | null {
  if (localName(root.name) !== "chartSpace" || findElement(root, "pivotSource") !== null) return null;
  const copy = ownNamespaces(root, context.relationships, (name) => DROPPED.includes(name));
  if (copy === null) return null;
  const said: string[] = [];
  if (!mayStay(copy, context, said)) return null;
  return said.some((words) => context.removedValues.isIn(words)) ? null : serializeXml(copy);
}

/** Whether no formula in it leads to what goes; gathers what it says itself. */
function mayStay(element: XmlElement, context: ChartContext, said: string[]): boolean {
  const { removal, scope, renamed } = context;
  if (localName(element.name) === "f") {
    const formula = textOf(element);
    said.push(formulaWords(formula));
    const isRenamed = readFormula(formula).references.some(({ sheet }) => renamed.has((sheet ?? "").toLowerCase()));
    return !isRenamed && !refersToLost(formula, { sheet: removal, moreRows: 0, moreColumns: 0 }, scope);
  }
  for (const name of ["name", "formatCode"]) said.push(element.attributes.get(name) ?? "");
  said.push(textOf(element));
  return elementsOf(element).every((child) => mayStay(child, context, said));
}
