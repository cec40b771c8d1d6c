import { columnName, escapeXml } from "./xlsx-sheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type StoredCell = string | number | null;

/** A pivot cache of these rows, the names of the fields first: texts are shared items, numbers stand in the records. */
export function addPivotCache(
  parts: Map<string, string | Uint8Array>,
  [names = [], ...rows]: readonly (readonly StoredCell[])[],
  hasNoRecords: boolean,
): void {
  const items = names.map((_, column) => [
    ...new Set(rows.map((row) => row[column]).filter((cell): cell is string => typeof cell === "string")),
  ]);
  const places = items.map((texts) => new Map(texts.map((text, place) => [text, place])));
  const fields = names.map((name, column) => {
    const shared = (items[column] ?? []).map((text) => `<s v="${escapeXml(text)}"/>`).join("");
    return `<cacheField name="${escapeXml(String(name))}" numFmtId="0"><sharedItems>${shared}</sharedItems></cacheField>`;
  });
  const folder = "xl/pivotCache";
  parts.set(
    `${folder}/pivotCacheDefinition1.xml`,
    `${HEADER}<pivotCacheDefinition xmlns="${MAIN}" recordCount="${rows.length}"><cacheFields>${fields.join("")}</cacheFields></pivotCacheDefinition>`,
  );
  if (hasNoRecords) return;
  const records = rows.map((row) => `<r>${row.map((cell, column) => recordXml(cell, places[column]!)).join("")}</r>`);
  parts.set(
    `${folder}/_rels/pivotCacheDefinition1.xml.rels`,
    `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/pivotCacheRecords" Target="pivotCacheRecords1.xml"/></Relationships>`,
  );
  parts.set(
    `${folder}/pivotCacheRecords1.xml`,
    `${HEADER}<pivotCacheRecords xmlns="${MAIN}" count="${rows.length}">${records.join("")}</pivotCacheRecords>`,
  );
}

function recordXml(cell: StoredCell, places: ReadonlyMap<string, number>): string {
  if (cell === null) return "<m/>";
  return typeof cell === "number" ? `<n v="${cell}"/>` : `<x v="${places.get(cell)!}"/>`;
}

/** What Excel keeps of another workbook's sheet. */
export function externalLinkXml(rows: readonly (readonly (string | number)[])[]): string {
  const cells = (row: readonly (string | number)[], number: number): string =>
    row
      .map((cell, column) => {
        const type = typeof cell === "string" ? ' t="str"' : "";
        return `<cell r="${columnName(column)}${number}"${type}><v>${escapeXml(String(cell))}</v></cell>`;
      })
      .join("");
  const data = rows.map((row, index) => `<row r="${index + 1}">${cells(row, index + 1)}</row>`);
  return `<externalLink xmlns="${MAIN}"><externalBook><sheetDataSet><sheetData sheetId="0">${data.join("")}</sheetData></sheetDataSet></externalBook></externalLink>`;
}
