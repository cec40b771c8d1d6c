import type { CellValue } from "../workbook";
import type { TextTable } from "../text/text-table";
import { XmlScanner } from "../xml/xml-scanner";

const WIDEST_SPAN = 1000;

/** A table whose end has not come yet. */
interface OpenTable {
  readonly rows: CellValue[][];
  column: number;
  span: number;
  text: string;
}

export interface DocumentPart {
  readonly tables: readonly TextTable[];
  /** The lines beside them. */
  readonly text: string;
}

/**
 * Tables written in a Word document or on a slide (ECMA-376 part 1, 17.4 and 21.1.3): both call them, their rows, cells and texts alike.
 * A table inside a cell is one of its own.
 * @throws ReadingStop `damaged`
 */
export function readDocumentPart(content: Uint8Array): DocumentPart {
  const scanner = new XmlScanner(content);
  const tables: TextTable[] = [];
  const open: OpenTable[] = [];
  let text = "";
  while (scanner.next()) {
    const { name, opens, closes } = scanner;
    if (name === "tbl") {
      if (opens && !closes) open.push({ rows: [], column: 0, span: 1, text: "" });
      else if (closes && !opens) {
        const done = open.pop();
        if (done !== undefined) tables.push({ name: "", visibility: "visible", rows: done.rows });
      }
      continue;
    }
    const table = open[open.length - 1];
    if (table === undefined) {
      text += written(scanner);
      continue;
    }
    if (opens) enter(table, scanner);
    if (closes) leave(table, name);
  }
  return { tables, text };
}

/** What a tag outside of tables writes. */
function written(scanner: XmlScanner): string {
  const { name, opens, closes } = scanner;
  if (name === "t" && opens) return scanner.text();
  // Where a tab stops is no tab.
  if (name === "tab" && scanner.attribute("pos") === null) return "\t";
  return name === "br" || (name === "p" && closes) ? "\n" : "";
}

function enter(table: OpenTable, scanner: XmlScanner): void {
  const { name } = scanner;
  if (name === "tr") {
    table.rows.push([]);
    table.column = 0;
  } else if (name === "tc") {
    table.text = "";
    table.span = 1;
    // On slides the cells that a merged one covers are written too, and the span is an attribute that says nothing new.
  } else if (name === "gridSpan") table.span = spanOf(scanner.attribute("val"));
  else if (name === "t") table.text += scanner.text();
  else if (name === "tab" || name === "br") table.text += " ";
}

function leave(table: OpenTable, name: string): void {
  if (name === "p") table.text += "\n";
  if (name !== "tc") return;
  const row = table.rows[table.rows.length - 1];
  const text = table.text.trim();
  if (row !== undefined) {
    while (row.length < table.column) row.push(null);
    if (text !== "") row[table.column] = text;
  }
  table.column += table.span;
}

function spanOf(value: string | null): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, WIDEST_SPAN) : 1;
}
