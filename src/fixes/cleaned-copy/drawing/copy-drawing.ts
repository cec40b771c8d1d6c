import type { OfficePart } from "./office-part";
import { cleanPicture } from "./clean-picture";
import type { CleanPicture } from "./clean-picture";
import type { ChartContext } from "./copy-chart";
import { copyChart } from "./copy-chart";
import { findElement, ownNamespaces } from "./own-namespaces";
import type { Area } from "../xlsx/references";
import { touches } from "../xlsx/removal";
import type { XmlElement } from "../xlsx/xml-element";
import { elementsOf, localName, parseXml, serializeXml, textOf } from "../xlsx/xml-element";

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];
const DROPPED = ["extLst", "hlinkClick", "hlinkHover", "hlinkMouseOver", "snd"];
/** Written by people, or by a program that looked at the picture. */
const WORDED = ["name", "descr", "title"];

export interface DrawnChart {
  readonly type: "chart";
  readonly xml: string;
}

/** What a drawing leads to, in the order of its relationships: `rId1` is the first. */
export type DrawnPart = DrawnChart | CleanPicture;

export interface CopiedDrawing {
  readonly xml: string;
  readonly parts: readonly DrawnPart[];
}

export interface DrawingContext extends ChartContext {
  /** Of `drop-hidden` and `visible-values-only`: what lies over hidden cells is not seen. */
  readonly isSeenOnly: boolean;
}

/** The charts and pictures of a sheet that hold nothing of what goes. Shapes, text boxes, groups and controls are not kept. */
export function copyDrawing(part: OfficePart, context: DrawingContext): CopiedDrawing | null {
  const root = parseXml(part.bytes);
  const copy = ownNamespaces(root, context.relationships, (name) => DROPPED.includes(name));
  if (copy === null || localName(copy.name) !== "wsDr") return null;
  // What was left out of the copy is left out here as well, so anchors are told by their relationships, which only the original has.
  const originals = elementsOf(root).filter(isAnchor);
  const anchors = elementsOf(copy).filter(isAnchor);
  if (originals.length !== anchors.length) return null;
  const parts: DrawnPart[] = [];
  copy.children = anchors.filter((anchor, at) => keepAnchor(anchor, originals[at] as XmlElement, part, context, parts));
  return parts.length === 0 ? null : { xml: serializeXml(copy), parts };
}

function isAnchor({ name }: XmlElement): boolean {
  return ANCHORS.includes(localName(name));
}

function keepAnchor(
  anchor: XmlElement,
  original: XmlElement,
  part: OfficePart,
  context: DrawingContext,
  parts: DrawnPart[],
): boolean {
  const names = elementsOf(anchor).map(({ name }) => localName(name));
  const isChart = names.includes("graphicFrame");
  if (!isChart && !names.includes("pic")) return false;
  const area = anchoredArea(anchor);
  // A picture in a removed column may be of the person in that row.
  if (area !== null && (context.isSeenOnly || !isChart) && touches(context.removal, area)) return false;
  const drawn = isChart ? drawnChart(original, part, context) : drawnPicture(original, part);
  const link = findElement(anchor, isChart ? "chart" : "blip");
  if (drawn === null || link === null) return false;
  link.attributes.set(isChart ? "r:id" : "r:embed", `rId${parts.push(drawn)}`);
  cleanWords(anchor, context);
  return true;
}

function drawnChart(original: XmlElement, part: OfficePart, context: DrawingContext): DrawnChart | null {
  const linked = part.follow(linkOf(findElement(original, "chart"), ":id"));
  const xml = linked === null ? null : copyChart(parseXml(linked), context);
  return xml === null ? null : { type: "chart", xml };
}

/** One that shows all of what its file holds: cut-off edges are still in it. */
function drawnPicture(original: XmlElement, part: OfficePart): CleanPicture | null {
  const cut = Array.from(findElement(original, "srcRect")?.attributes.values() ?? []);
  if (cut.some((edge) => Number(edge) !== 0)) return null;
  const linked = part.follow(linkOf(findElement(original, "blip"), ":embed"));
  return linked === null ? null : cleanPicture(linked);
}

function linkOf(element: XmlElement | null, suffix: string): string {
  return Array.from(element?.attributes ?? []).find(([name]) => name.endsWith(suffix))?.[1] ?? "";
}

function cleanWords(element: XmlElement, context: DrawingContext): void {
  const { attributes } = element;
  if (attributes.has("macro")) attributes.set("macro", "");
  for (const key of WORDED) {
    if (context.removedValues.isIn(attributes.get(key) ?? "")) attributes.set(key, "");
  }
  for (const child of elementsOf(element)) cleanWords(child, context);
}

/** The cells it covers; null where it is bound to none. */
function anchoredArea(anchor: XmlElement): Area | null {
  const place = (corner: string, what: string): number | null => {
    const from = elementsOf(anchor).filter(({ name }) => localName(name) === corner);
    const found = from.map((each) => elementsOf(each).find(({ name }) => localName(name) === what))[0];
    return found === undefined ? null : Number(textOf(found));
  };
  const firstRow = place("from", "row");
  const firstColumn = place("from", "col");
  if (firstRow === null || firstColumn === null) return null;
  return {
    firstRow,
    firstColumn,
    lastRow: place("to", "row") ?? firstRow,
    lastColumn: place("to", "col") ?? firstColumn,
  };
}
