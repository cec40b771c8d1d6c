import type { Relationship } from "../../../classifier/index";
import type { RemovedValues } from "../trace";
import type { FormulaScope } from "./formula-fate";
import { refersToLost } from "./formula-fate";
import { headerWords } from "./header-words";
import type { Area } from "./references";
import { parseAreas } from "./references";
import type { SheetRemoval } from "./removal";
import { touches } from "./removal";
import type { XmlElement } from "./xml-element";
import { elementsOf, localName, newElement, prefixOf, serializeXml, textOf } from "./xml-element";
import type { Vocabulary } from "./vocabulary";
import { isOwnElement, ownContent } from "./vocabulary";

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What decides about everything around the cells of a sheet. */
export interface FrameContext {
  readonly removal: SheetRemoval;
  readonly scope: FormulaScope;
  readonly removedValues: RemovedValues;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Keeps what is seen and nothing else: no links, no lists to choose from. */
  readonly isSeenOnly: boolean;
}

export interface CopiedFrame {
  /** In the schema's order, which is the original's. */
  readonly elements: readonly XmlElement[];
  /** Addresses of links, in the order of their relationships: `rId1` leads to the first. */
  readonly links: readonly string[];
}

type Keep = (element: XmlElement, prefix: string, context: FrameContext, links: string[]) => XmlElement | null;

/** All that is kept of a sheet besides its cells. Anything else may hold a value, or nobody knows what it holds. */
const KEPT_BEFORE: Readonly<Record<string, (element: XmlElement, prefix: string) => XmlElement>> = {
  sheetPr: (element, prefix) => withoutAttributes(whole(element, prefix)),
  dimension: whole,
  sheetViews: (element, prefix) => keepChildren(whole(element, prefix), (view) => keepChildren(view, isViewPart)),
  sheetFormatPr: whole,
  cols: whole,
};
const KEPT_BEHIND: Readonly<Record<string, Keep>> = {
  // Its criteria are values; rows that it hid stay hidden.
  autoFilter: (element) => newElement(element.name, [["ref", element.attributes.get("ref") ?? "A1"]]),
  mergeCells: whole,
  conditionalFormatting: keepFormatting,
  dataValidations: keepValidations,
  hyperlinks: keepLinks,
  printOptions: whole,
  pageMargins: whole,
  pageSetup: whole,
  headerFooter: (element, prefix, { removedValues }) =>
    elementsOf(element).some((each) => removedValues.isIn(headerWords(textOf(each)))) ? null : whole(element, prefix),
  rowBreaks: whole,
  colBreaks: whole,
  ignoredErrors: whole,
};

/** A sheet's part up to its first row: it holds nothing of what is in cells, so it need not wait until they are copied. */
export function sheetHead(frame: XmlElement, { declarations, element }: Vocabulary): string {
  const prefix = prefixOf(frame.name);
  const kept = ownElements(frame)
    .map((each) => KEPT_BEFORE[localName(each.name)]?.(each, prefix) ?? null)
    .filter((each): each is XmlElement => each !== null);
  return `${HEADER}<${frame.name} ${declarations}>${kept.map(serializeXml).join("")}<${element("sheetData")}>`;
}

/** What stands behind the rows of a sheet. */
export function copyFrame(frame: XmlElement, context: FrameContext): CopiedFrame {
  const prefix = prefixOf(frame.name);
  const elements: XmlElement[] = [];
  const links: string[] = [];
  for (const element of ownElements(frame)) {
    const kept = KEPT_BEHIND[localName(element.name)]?.(element, prefix, context, links) ?? null;
    if (kept !== null) elements.push(kept);
  }
  return { elements, links };
}

function ownElements(frame: XmlElement): readonly XmlElement[] {
  return elementsOf(frame).filter((element) => isOwnElement(element, prefixOf(frame.name)));
}

function whole(element: XmlElement, prefix: string): XmlElement {
  return ownContent(element, prefix);
}

function withoutAttributes(element: XmlElement): XmlElement {
  element.attributes.clear();
  return element;
}

function isViewPart(element: XmlElement): XmlElement | null {
  return ["pane", "selection"].includes(localName(element.name)) ? element : null;
}

/** Only child elements that `keep` makes something of. */
function keepChildren(element: XmlElement, keep: (child: XmlElement) => XmlElement | null): XmlElement {
  element.children = elementsOf(element)
    .map(keep)
    .filter((child): child is XmlElement => child !== null);
  return element;
}

function keepFormatting(element: XmlElement, prefix: string, context: FrameContext): XmlElement | null {
  const areas = parseAreas(element.attributes.get("sqref") ?? "");
  if (areas === null) return null;
  const kept = keepChildren(whole(element, prefix), (rule) => {
    const formulas = elementsOf(rule)
      .filter(({ name }) => localName(name) === "formula")
      .map(textOf);
    const scaled = thresholdsOf(rule);
    const words = [rule.attributes.get("text") ?? "", ...formulas, ...scaled];
    return isFree([...formulas, ...scaled], areas, context) && !words.some((word) => context.removedValues.isIn(word))
      ? rule
      : null;
  });
  return kept.children.length === 0 ? null : kept;
}

/** Limits of colour scales, bars and icons, which may be formulas. */
function thresholdsOf(rule: XmlElement): readonly string[] {
  const values: string[] = [];
  for (const scale of elementsOf(rule)) {
    for (const threshold of elementsOf(scale)) values.push(threshold.attributes.get("val") ?? "");
  }
  return values;
}

function keepValidations(element: XmlElement, prefix: string, context: FrameContext): XmlElement | null {
  if (context.isSeenOnly) return null;
  const kept = keepChildren(whole(element, prefix), (validation) => {
    const areas = parseAreas(validation.attributes.get("sqref") ?? "");
    if (areas === null || areas.some((area) => touches(context.removal, area))) return null;
    const formulas = elementsOf(validation).map(textOf);
    const words = [...formulas, ...Array.from(validation.attributes.values())];
    return isFree(formulas, areas, context) && !words.some((word) => context.removedValues.isIn(word))
      ? validation
      : null;
  });
  kept.attributes.delete("count");
  return kept.children.length === 0 ? null : kept;
}

function keepLinks(element: XmlElement, prefix: string, context: FrameContext, links: string[]): XmlElement | null {
  if (context.isSeenOnly) return null;
  const kept = newElement(element.name);
  for (const link of elementsOf(element).filter((each) => isOwnElement(each, prefix))) {
    const id = Array.from(link.attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    const target = context.relationships.get(id)?.external ?? null;
    if (!mayLink(link, target, context)) continue;
    const copy = whole(link, prefix);
    if (target !== null) copy.attributes.set("r:id", `rId${links.push(target)}`);
    kept.children.push(copy);
  }
  return kept.children.length === 0 ? null : kept;
}

function mayLink(link: XmlElement, target: string | null, context: FrameContext): boolean {
  const areas = parseAreas(link.attributes.get("ref") ?? "");
  const place = link.attributes.get("location") ?? "";
  const words = [target ?? "", ...Array.from(link.attributes.values())];
  return (
    areas !== null &&
    (target !== null || place !== "") &&
    !areas.some((area) => touches(context.removal, area)) &&
    isFree([place], areas, context) &&
    !words.some((word) => context.removedValues.isIn(word))
  );
}

/** Whether none of these formulas, relative to the first cell of each area, refers to what is removed. */
function isFree(formulas: readonly string[], areas: readonly Area[], { removal, scope }: FrameContext): boolean {
  const rows = Math.max(...areas.map(({ firstRow, lastRow }) => lastRow - firstRow));
  const columns = Math.max(...areas.map(({ firstColumn, lastColumn }) => lastColumn - firstColumn));
  const place = { sheet: removal, moreRows: rows, moreColumns: columns };
  return formulas.every((formula) => !refersToLost(formula, place, scope));
}
