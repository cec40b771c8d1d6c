import type { CellValue, ColumnRange } from "../../workbook";
import type { TextTable } from "../text-table";
import { HtmlScanner } from "./html-scanner";

/** A span of a whole column is written by some; more would let a few bytes ask for millions of cells. */
const WIDEST_SPAN = 1000;
const BREAKS = /^(?:br|p|div|li)$/;
const NO_DISPLAY = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i;

/** A table whose end tag has not come yet. */
class OpenTable {
  readonly rows: CellValue[][] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: ColumnRange[] = [];
  hasInner = false;
  private columns = 0;
  /** Rows that a cell from above still takes in each column, the row at hand included. */
  private readonly taken: number[] = [];
  private cell: { readonly column: number; text: string } | null = null;

  constructor(readonly isHidden: boolean) {}

  column(count: number, isHidden: boolean): void {
    if (isHidden) this.hiddenColumns.push({ first: this.columns, last: this.columns + count - 1 });
    this.columns += count;
  }

  row(isHidden: boolean): void {
    this.closeCell();
    for (let i = 0; i < this.taken.length; i++) this.taken[i] = Math.max(0, (this.taken[i] ?? 0) - 1);
    if (isHidden) this.hiddenRows.add(this.rows.length);
    this.rows.push([]);
  }

  openCell(across: number, down: number): void {
    this.closeCell();
    if (this.rows.length === 0) this.row(false);
    const row = this.rows[this.rows.length - 1] ?? [];
    let column = row.length;
    while ((this.taken[column] ?? 0) > 0) column++;
    while (row.length < column + across) row.push(null);
    for (let i = column; i < column + across; i++) {
      while (this.taken.length < i) this.taken.push(0);
      this.taken[i] = down;
    }
    this.cell = { column, text: "" };
  }

  /** Text outside of cells belongs to nobody. */
  add(text: string): void {
    if (this.cell !== null) this.cell.text += text;
  }

  closeCell(): void {
    const row = this.rows[this.rows.length - 1];
    if (this.cell === null || row === undefined) return;
    const text = this.cell.text
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n[ \n]*/g, "\n")
      .trim();
    row[this.cell.column] = text === "" ? null : text;
    this.cell = null;
  }
}

/**
 * Tables of an html text, as programs save them under the name .xls. Merged cells keep their neighbours in place; what is not displayed
 * is hidden. A table that only lays out others is told by the tables in it.
 */
export function findHtmlTables(html: string): readonly TextTable[] {
  const scanner = new HtmlScanner(html);
  const tables: TextTable[] = [];
  const open: OpenTable[] = [];
  const hidden = new HiddenParts();
  const close = (): void => {
    const table = open.pop();
    table?.closeCell();
    if (table !== undefined && isData(table)) tables.push(toTextTable(table));
  };
  while (scanner.next()) {
    const table = open[open.length - 1];
    table?.add(scanner.text.replace(/\s+/g, " "));
    const { name, opens } = scanner;
    if (name === "style" && opens) hidden.learn(scanner.content);
    const isHidden = hidden.pass(scanner);
    if (name === "table") {
      if (!opens) close();
      else {
        if (table !== undefined) table.hasInner = true;
        open.push(new OpenTable(isHidden));
      }
    } else if (table !== undefined) takePart(table, scanner, isHidden);
    else if (name === "tr" && opens) open.push(new OpenTable(false));
  }
  open[open.length - 1]?.add(scanner.text);
  while (open.length > 0) close();
  return tables;
}

function takePart(table: OpenTable, scanner: HtmlScanner, isHidden: boolean): void {
  const { name, opens } = scanner;
  if (name === "tr" && opens) table.row(isHidden);
  else if (name === "td" || name === "th") {
    if (opens) table.openCell(span(scanner, "colspan"), span(scanner, "rowspan"));
    else table.closeCell();
  } else if (name === "col" && opens)
    table.column(span(scanner, "span"), isHidden || scanner.attribute("width") === "0");
  else if (BREAKS.test(name)) table.add("\n");
}

function isData({ rows, hasInner }: OpenTable): boolean {
  return rows.some((row) => row.some((cell) => cell !== null)) && !(hasInner && rows.length < 3);
}

function toTextTable({ rows, isHidden, hiddenColumns, hiddenRows }: OpenTable): TextTable {
  return { name: "", visibility: isHidden ? "hidden" : "visible", rows, hiddenColumns, hiddenRows };
}

function span(scanner: HtmlScanner, name: string): number {
  const count = Math.floor(Number(scanner.attribute(name) ?? 1));
  return count >= 1 ? Math.min(count, WIDEST_SPAN) : 1;
}

/** What is not displayed: by its own style, by a class, or inside of something that is not. */
class HiddenParts {
  private readonly classes = new Set<string>();
  /** The element that hides all in it, and how many of its name are open. */
  private around: { readonly name: string; depth: number } | null = null;

  learn(css: string): void {
    const rule = /\.([\w-]+)\s*\{([^}]*)\}/g;
    for (let found = rule.exec(css); found !== null; found = rule.exec(css)) {
      if (NO_DISPLAY.test(found[2] ?? "")) this.classes.add(found[1] ?? "");
    }
  }

  /** @returns whether the tag at hand opens something hidden */
  pass(scanner: HtmlScanner): boolean {
    const { name, opens } = scanner;
    if (this.around?.name === name) {
      this.around.depth += opens ? 1 : -1;
      if (this.around.depth === 0) this.around = null;
    }
    if (!opens) return false;
    const isHidden = this.isHidden(scanner);
    if (isHidden && this.around === null && /^(?:div|section|table|span)$/.test(name)) this.around = { name, depth: 1 };
    return isHidden || this.around !== null;
  }

  private isHidden(scanner: HtmlScanner): boolean {
    const classes = this.classes.size === 0 ? "" : (scanner.attribute("class") ?? "");
    return (
      NO_DISPLAY.test(scanner.attribute("style") ?? "") ||
      scanner.attribute("hidden") !== null ||
      classes.split(/\s+/).some((name) => this.classes.has(name))
    );
  }
}
