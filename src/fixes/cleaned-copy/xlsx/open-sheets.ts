import type { ListedSheet, OpenWorkbook, Relationship } from "../../../classifier/index";
import { ReadingStop } from "../../../classifier/index";
import type { CopyOrder } from "../cleaned-copy";
import { DerivedCells } from "./derived-cells";
import { LAST_COLUMN } from "./references";
import type { SheetRemoval } from "./removal";
import type { SheetSource, TableSource } from "./sheet-source";
import { hiddenRanges, splitSheet, surveyRows, tableArea } from "./sheet-source";
import { parseXml } from "./xml-element";

/** A sheet of the original with what goes from it; one without cells (a chart's, a dialogue's, a macro's) has no source and goes. */
export interface SheetPlan {
  readonly source: SheetSource | null;
  readonly removal: SheetRemoval;
}

/** @throws ReadingStop where a sheet cannot be read */
export function planSheets(
  { office }: OpenWorkbook,
  sheets: readonly ListedSheet[],
  relationships: ReadonlyMap<string, Relationship>,
  order: CopyOrder,
): readonly SheetPlan[] {
  return sheets.map((listed, index) => {
    const part = relationships.get(listed.relationship);
    const { name } = listed;
    if (part?.type !== "worksheet") return { source: null, removal: wholeSheet(index, name) };
    if (part.entry === null) throw new ReadingStop("damaged");
    const bytes = office.read(part.entry);
    const own = office.relationships(part.entry.name);
    const { data, frame } = splitSheet(bytes);
    const rows = surveyRows(bytes, data);
    const source = { index, listed, entry: part.entry, bytes, data, rows, frame, relationships: own };
    const tables = Array.from(own.values())
      .filter(({ type, entry }) => type === "table" && entry !== null)
      .map((relationship): TableSource => {
        const entry = relationship.entry as NonNullable<Relationship["entry"]>;
        const root = parseXml(office.read(entry));
        return { entry, root, area: tableArea(root) };
      });
    return { source: { ...source, tables }, removal: removalOf({ ...source, tables }, order) };
  });
}

function removalOf(source: SheetSource, order: CopyOrder): SheetRemoval {
  const { index, listed, frame } = source;
  const { name, visibility } = listed;
  const ordered = order.columns.filter(({ sheet }) => sheet === index).map((column) => column.index);
  if (order.fix === "drop-columns") {
    return { index, name, isWhole: false, ...someColumns(ordered), rows: new Set(), derived: new DerivedCells() };
  }
  if (visibility !== "visible") return wholeSheet(index, name);
  const columns = [...ordered];
  for (const [first, last] of hiddenRanges(frame)) {
    for (let column = first; column <= last; column++) columns.push(column);
  }
  const rows = source.rows.hiddenRows;
  return { index, name, isWhole: false, ...someColumns(columns), rows, derived: new DerivedCells() };
}

function someColumns(columns: readonly number[]): Pick<SheetRemoval, "columns" | "hasColumn"> {
  const isRemoved = new Uint8Array(LAST_COLUMN + 1);
  for (const column of columns) isRemoved[column] = 1;
  const ascending = Array.from(new Set(columns)).sort((a, b) => a - b);
  return { columns: ascending, hasColumn: (column) => isRemoved[column] === 1 };
}

function wholeSheet(index: number, name: string): SheetRemoval {
  return {
    index,
    name,
    isWhole: true,
    columns: [],
    hasColumn: () => true,
    rows: new Set(),
    derived: new DerivedCells(),
  };
}
