import { readFile, type ReadFile } from "./read-file";
import { buildXlsx } from "./xlsx";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Reads a workbook whose only sheet has this XML inside `<worksheet>`, for forms the builder does not write. */
export function readSheetXml(content: string, parts: Readonly<Record<string, string>> = {}): ReadFile {
  return readWholeSheetXml(`<worksheet xmlns="${NAMESPACE}">${content}</worksheet>`, parts);
}

/** The same for a whole part. */
export function readWholeSheetXml(xml: string, parts: Readonly<Record<string, string>> = {}): ReadFile {
  const sheet = { name: "Sheet", rows: [["first shared", "second shared"]] };
  return readFile(buildXlsx({ sheets: [sheet], parts: { "xl/worksheets/sheet1.xml": xml, ...parts } }));
}
