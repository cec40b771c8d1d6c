import { joinBytes } from "../../zip";
import type { ListedSheet, Relationship, ZipEntry } from "../../../classifier/index";
import {
  AttributeWalk,
  INVISIBLE_WIDTH,
  ReadingStop,
  asideEnd,
  isAside,
  isNamed,
  localNameAt,
  tagEnd,
} from "../../../classifier/index";
import type { Area } from "./references";
import { LAST_COLUMN, parseArea } from "./references";
import type { Span } from "./cell-spans";
import { markupEnd, nextMarkup } from "./sheet-data";
import { readAttributes } from "./row-tags";
import type { XmlElement } from "./xml-element";
import { childrenOf, elementsOf, localName, parseXml } from "./xml-element";

const LT = 0x3c;
const SLASH = 0x2f;
const COLON = 0x3a;
const GT = 0x3e;
const LOWER_C = 0x63;
const LOWER_I = 0x69;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_V = 0x76;

/** A table of a sheet (ListObject). */
export interface TableSource {
  readonly entry: ZipEntry;
  readonly root: XmlElement;
  readonly area: Area;
}

/** A sheet of the original, with its cells as bytes and everything around them as a tree. */
export interface SheetSource {
  readonly index: number;
  readonly listed: ListedSheet;
  readonly entry: ZipEntry;
  readonly bytes: Uint8Array;
  /** Content of `sheetData`. */
  readonly data: Span;
  readonly rows: RowSurvey;
  /** The part with an empty `sheetData`. */
  readonly frame: XmlElement;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly tables: readonly TableSource[];
}

/** @throws ReadingStop `damaged` */
export function splitSheet(bytes: Uint8Array): { data: Span; frame: XmlElement } {
  const open = findTag(bytes);
  const isEmpty = bytes[open.to - 2] === SLASH;
  const close = isEmpty ? { from: open.to, to: open.to } : findEndTag(bytes, open.to);
  const frame = parseXml(
    joinBytes([
      bytes.subarray(0, open.to),
      isEmpty ? bytes.subarray(0, 0) : bytes.subarray(close.from, close.to),
      bytes.subarray(close.to),
    ]),
  );
  return { data: { from: open.to, to: close.from }, frame };
}

/** Columns hidden by flag or width, from 0, ends included; those that have no width of their own too where the usual one is zero. */
export function hiddenRanges(frame: XmlElement): readonly (readonly [first: number, last: number])[] {
  const ranges: [number, number][] = [];
  const usual = elementsOf(frame).find(({ name }) => localName(name) === "sheetFormatPr");
  const isFlatUsually = isFlat(usual?.attributes.get("defaultColWidth"));
  let next = 0;
  const hideUpTo = (column: number): void => {
    if (isFlatUsually && next < column) ranges.push([next, column - 1]);
  };
  for (const { attributes } of childrenOf(frame, "cols")) {
    const first = Number(attributes.get("min")) - 1;
    const last = Math.min(Number(attributes.get("max")) - 1, LAST_COLUMN);
    hideUpTo(first);
    next = Math.max(next, last + 1);
    const isHidden = isFlag(attributes.get("hidden")) || isFlat(attributes.get("width"));
    if (isHidden && first >= 0 && last >= first) ranges.push([first, last]);
  }
  hideUpTo(LAST_COLUMN + 1);
  return ranges;
}

function isFlat(width: string | undefined): boolean {
  return width !== undefined && Number(width) < INVISIBLE_WIDTH;
}

/** What is known of the rows before they are copied. */
export interface RowSurvey {
  /** Hidden by hand, by a filter or by a height of zero. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Whether an element that may be called `f` is in there: most large lists have none, and need not be walked for them cell by cell. */
  readonly hasFormulas: boolean;
}

export function surveyRows(bytes: Uint8Array, { from, to }: Span): RowSurvey {
  const hiddenRows = new Set<number>();
  const walk = new AttributeWalk();
  let row = -1;
  let hasFormulas = false;
  for (let at = nextMarkup(bytes, from, to); at < to;) {
    let next = at + 2;
    if (isAside(bytes, at)) next = markupEnd(bytes, at, to);
    else if (!isOfUsualCell(bytes, at)) {
      const name = localNameAt(bytes, at + 1, Math.min(to, at + 64));
      if (isNamed(bytes, name, "f")) hasFormulas = true;
      else if (isNamed(bytes, name, "row")) {
        next = markupEnd(bytes, at, to);
        const attributes = readAttributes(bytes, walk, name + 3, next);
        row = Number(attributes.get("r") ?? row + 2) - 1;
        if (isHiddenRow(attributes)) hiddenRows.add(row);
      }
    }
    at = nextMarkup(bytes, next, to);
  }
  return { hiddenRows, hasFormulas };
}

/** Most tags are end tags, cells, and their values and texts, with or without a prefix before other names. */
function isOfUsualCell(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at + 1];
  const second = bytes[at + 2] as number;
  if (first === SLASH) return true;
  if (first === LOWER_C || first === LOWER_V || first === LOWER_T) return second <= GT && second !== COLON;
  return first === LOWER_I && second === LOWER_S && bytes[at + 3] === GT;
}

function isHiddenRow(attributes: ReadonlyMap<string, string>): boolean {
  const height = attributes.get("ht");
  return isFlag(attributes.get("hidden")) || (height !== undefined && Number(height) === 0);
}

export function tableArea(root: XmlElement): Area {
  const area = parseArea(root.attributes.get("ref") ?? "");
  if (area === null) throw new ReadingStop("damaged");
  return area;
}

function isFlag(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function findTag(bytes: Uint8Array): Span {
  const end = bytes.length;
  let at = bytes.indexOf(LT);
  while (at >= 0) {
    const aside = isAside(bytes, at);
    const next = aside ? asideEnd(bytes, at, end) : tagEnd(bytes, at, end);
    if (next < 0) break;
    if (!aside && bytes[at + 1] !== SLASH && isNamed(bytes, localNameAt(bytes, at + 1, next), "sheetData")) {
      return { from: at, to: next };
    }
    at = bytes.indexOf(LT, next);
  }
  throw new ReadingStop("damaged");
}

/** Searched from the end, which is near. */
function findEndTag(bytes: Uint8Array, from: number): Span {
  for (let at = bytes.lastIndexOf(LT); at >= from; at = bytes.lastIndexOf(LT, at - 1)) {
    if (bytes[at + 1] !== SLASH || !isNamed(bytes, localNameAt(bytes, at + 2, bytes.length), "sheetData")) continue;
    const next = tagEnd(bytes, at, bytes.length);
    if (next > 0) return { from: at, to: next };
  }
  throw new ReadingStop("damaged");
}
