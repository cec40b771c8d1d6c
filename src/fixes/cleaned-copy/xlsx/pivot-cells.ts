import type { OpenWorkbook, Relationship } from "../../../classifier/index";
import { refersToLost } from "./formula-fate";
import type { FormulaScope } from "./formula-fate";
import type { SheetPlan } from "./open-sheets";
import type { Area } from "./references";
import { parseArea } from "./references";
import type { SheetRemoval } from "./removal";
import { touches } from "./removal";
import { tableArea } from "./sheet-source";
import type { XmlElement } from "./xml-element";
import { childrenOf, elementsOf, localName, parseXml } from "./xml-element";

/** What the pivot tables of a sheet wrote into its cells out of columns that go. */
export interface PivotCells {
  /** Their labels are details of people: the whole table is emptied. */
  readonly lost: readonly Area[];
  /** Only their numbers are made from such columns: those that repeat one of their values are emptied. */
  readonly counted: readonly Area[];
}

/** Of pivot tables on sheets that stay, by sheet. The tables themselves are never kept, only what they wrote. */
export function findPivotCells(
  { office }: OpenWorkbook,
  plans: readonly SheetPlan[],
  scope: FormulaScope,
): readonly PivotCells[] {
  const read = ({ entry }: Relationship): XmlElement | null => (entry === null ? null : parseXml(office.read(entry)));
  return plans.map(({ source, removal }) => {
    const cells: { lost: Area[]; counted: Area[] } = { lost: [], counted: [] };
    if (source === null || removal.isWhole) return cells;
    for (const relationship of source.relationships.values()) {
      if (relationship.type !== "pivotTable" || relationship.entry === null) continue;
      const table = read(relationship);
      const links = Array.from(office.relationships(relationship.entry.name).values());
      const link = links.find(({ type }) => type === "pivotCacheDefinition");
      const cache = link === undefined ? null : read(link);
      const area = table === null ? null : writtenArea(table);
      if (table === null || area === null) continue;
      const isGone = cache === null ? (): boolean => true : lostFields(cache, plans, scope);
      if (labelFields(table).some(isGone)) cells.lost.push(area);
      else if (numberFields(table).some(isGone)) cells.counted.push(area);
    }
    return cells;
  });
}

/** With the filters above the table, which lie an empty row away from it. */
function writtenArea(table: XmlElement): Area | null {
  const location = elementsOf(table).find(({ name }) => localName(name) === "location");
  const area = parseArea(location?.attributes.get("ref") ?? "");
  if (area === null) return null;
  const filters = childrenOf(table, "pageFields").length;
  return { ...area, firstRow: Math.max(0, area.firstRow - (filters === 0 ? 0 : filters + 1)) };
}

function labelFields(table: XmlElement): readonly number[] {
  const fields = [...childrenOf(table, "rowFields"), ...childrenOf(table, "colFields")].map(({ attributes }) =>
    Number(attributes.get("x")),
  );
  return [...fields, ...childrenOf(table, "pageFields").map(({ attributes }) => Number(attributes.get("fld")))];
}

function numberFields(table: XmlElement): readonly number[] {
  return childrenOf(table, "dataFields").map(({ attributes }) => Number(attributes.get("fld")));
}

/** Which fields of a cache were read from a column that goes. A field that is no column of its source (-2, or one calculated) was not. */
function lostFields(cache: XmlElement, plans: readonly SheetPlan[], scope: FormulaScope): (field: number) => boolean {
  const [source] = childrenOf(cache, "cacheSource");
  const { attributes } = source ?? { attributes: new Map<string, string>() };
  const sheet = attributes.get("sheet");
  const area = parseArea(attributes.get("ref") ?? "");
  if (sheet !== undefined && area !== null) return columnTest(removalOf(plans, sheet), area);
  const name = attributes.get("name") ?? "";
  for (const { source: each, removal } of plans) {
    const table = each?.tables.find(({ root }) => root.attributes.get("displayName") === name);
    if (table !== undefined) return columnTest(removal, tableArea(table.root));
  }
  const [first] = scope.sheets;
  const isLost =
    name !== "" && first !== undefined && refersToLost(name, { sheet: first, moreRows: 0, moreColumns: 0 }, scope);
  return () => isLost;
}

function columnTest(removal: SheetRemoval | undefined, area: Area): (field: number) => boolean {
  if (removal === undefined) return () => false;
  return (field) => {
    const column = area.firstColumn + field;
    return (
      field >= 0 && column <= area.lastColumn && touches(removal, { ...area, firstColumn: column, lastColumn: column })
    );
  };
}

function removalOf(plans: readonly SheetPlan[], sheet: string): SheetRemoval | undefined {
  return plans.find(({ removal }) => removal.name.toLowerCase() === sheet.toLowerCase())?.removal;
}
