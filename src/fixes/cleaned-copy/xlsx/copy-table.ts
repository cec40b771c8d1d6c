import type { RemovedValues } from "../trace";
import type { Area } from "./references";
import type { SheetRemoval } from "./removal";
import { touches } from "./removal";
import type { TableSource } from "./sheet-source";
import { vocabularyOf } from "./vocabulary";
import type { XmlElement } from "./xml-element";
import { childrenOf, elementsOf, localName, newElement, prefixOf, serializeXml } from "./xml-element";

const OWN_ATTRIBUTES = "id name displayName ref headerRowCount totalsRowCount totalsRowShown".split(" ");

export function columnNames({ root }: TableSource): readonly string[] {
  return childrenOf(root, "tableColumns").map((column) => column.attributes.get("name") ?? "");
}

/** Row of a table's column names; null where it has none. */
export function headerRowOf({ root, area }: TableSource): number | null {
  return root.attributes.get("headerRowCount") === "0" ? null : area.firstRow;
}

/** Excel calls a file damaged whose table has another name for a column than the cell above it, or a name twice. */
export function nameColumns(table: TableSource, removal: SheetRemoval, word: string): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const taken = columnNames(table).map((name) => name.toLowerCase());
  for (let column = table.area.firstColumn; column <= table.area.lastColumn; column++) {
    if (!removal.hasColumn(column)) continue;
    let name = word;
    for (let number = 2; taken.includes(name.toLowerCase()); number++) name = `${word} ${number}`;
    taken.push(name.toLowerCase());
    names.set(column, name);
  }
  return names;
}

/** A table loses its rows' and columns' own part; one whose header goes cannot stay a table. */
export function canStay(table: TableSource, removal: SheetRemoval): boolean {
  const header = headerRowOf(table);
  return header !== null && !removal.rows.has(header) && table.area.lastColumn - table.area.firstColumn < 16_384;
}

export interface TableWords {
  readonly removedValues: RemovedValues;
  /** New names of styles, by their own. */
  readonly tableStyles: ReadonlyMap<string, string>;
}

/**
 * The table's part, without formulas, labels, filters and sorting, which repeat what cells hold.
 *
 * @returns null where its names themselves say something of what was removed
 */
export function copyTable(
  table: TableSource,
  removal: SheetRemoval,
  removedNames: ReadonlyMap<number, string>,
  { removedValues, tableStyles }: TableWords,
): string | null {
  const { root, area } = table;
  const prefix = prefixOf(root.name);
  const own = ["name", "displayName"].map((name) => root.attributes.get(name) ?? "");
  if (own.some((name) => removedValues.isIn(name.replace(/_/g, " ")))) return null;
  const copy = pick(root, OWN_ATTRIBUTES);
  const hasFilter = elementsOf(root).some(({ name }) => localName(name) === "autoFilter");
  if (hasFilter && !touchesRows(removal, area)) {
    copy.children.push(newElement(`${prefix}autoFilter`, [["ref", filterReference(root)]]));
  }
  const columns = newElement(`${prefix}tableColumns`);
  columns.children = childrenOf(root, "tableColumns").map((column, position) => {
    const kept = pick(column, ["id", "name"]);
    const name = removedNames.get(area.firstColumn + position);
    if (name !== undefined) kept.attributes.set("name", name);
    return kept;
  });
  columns.attributes.set("count", String(columns.children.length));
  copy.children.push(columns);
  for (const style of elementsOf(root).filter(({ name }) => localName(name) === "tableStyleInfo")) {
    const kept = pick(style, "name showFirstColumn showLastColumn showRowStripes showColumnStripes".split(" "));
    const name = tableStyles.get(kept.attributes.get("name") ?? "");
    if (name !== undefined) kept.attributes.set("name", name);
    copy.children.push(kept);
  }
  const text = serializeXml(copy);
  return text.replace(`<${copy.name}`, `<${copy.name} ${vocabularyOf(root).declarations}`);
}

function touchesRows(removal: SheetRemoval, area: Area): boolean {
  return removal.rows.size > 0 && touches(removal, area);
}

function filterReference(root: XmlElement): string {
  const filter = elementsOf(root).find(({ name }) => localName(name) === "autoFilter");
  return filter?.attributes.get("ref") ?? root.attributes.get("ref") ?? "A1";
}

function pick(element: XmlElement, names: readonly string[]): XmlElement {
  return newElement(
    element.name,
    Array.from(element.attributes).filter(([name]) => names.includes(name)),
  );
}
