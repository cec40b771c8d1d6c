import type { CellValue } from "../workbook";
import type { Cells, TextTable } from "./text-table";

/** Rows that a dump puts into one table, in one list of columns. */
interface Filled {
  readonly name: string;
  readonly rows: Cells[];
}

const NAME = '(?:[`"[][^`"\\]]{1,128}[`"\\]]|[\\w$]+)';
const QUALIFIED = `((?:${NAME}\\.){0,2}${NAME})`;
const STATEMENT = new RegExp(
  `^[ \\t]*(?:(insert)\\s+(?:ignore\\s+)?into|(create)\\s+table(?:\\s+if\\s+not\\s+exists)?|(copy))\\s+${QUALIFIED}\\s*(?:\\(|values|from)`,
  "gim",
);
const NO_COLUMN = /^(?:primary|foreign|unique|key|index|constraint|check|fulltext|spatial|exclude|like)$/i;

/** Tables that a database's dump fills: by INSERT statements or the COPY blocks of pg_dump. */
export function findSqlTables(text: string): readonly TextTable[] {
  const created = new Map<string, readonly string[]>();
  const filled = new Map<string, Filled>();
  const fill = (name: string, columns: readonly string[], rows: readonly Cells[]): void => {
    const key = JSON.stringify([name, columns]);
    const known = filled.get(key) ?? { name, rows: columns.length === 0 ? [] : [columns] };
    filled.set(key, known);
    for (const row of rows) known.rows.push(row);
  };
  STATEMENT.lastIndex = 0;
  for (let found = STATEMENT.exec(text); found !== null; found = STATEMENT.exec(text)) {
    const [whole, isInsert, isCreate, isCopy, qualified = ""] = found;
    const name = bare(qualified.slice(qualified.lastIndexOf(".") + 1));
    const reader = new SqlReader(text, STATEMENT.lastIndex);
    const isListed = whole.endsWith("(");
    if (isCreate !== undefined) created.set(name, reader.columnNames());
    else {
      const listed = isListed ? reader.list().map((column) => bare(String(column))) : (created.get(name) ?? []);
      if (isInsert !== undefined) fill(name, listed, reader.tuples());
      else if (isCopy !== undefined) fill(name, listed, reader.copied());
    }
    STATEMENT.lastIndex = Math.max(STATEMENT.lastIndex, reader.at);
  }
  return Array.from(filled.values(), ({ name, rows }) => ({ name, visibility: "visible" as const, rows }));
}

function bare(name: string): string {
  return name.trim().replace(/^[`"[]|[`"\]]$/g, "");
}

class SqlReader {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  /** Values up to the parenthesis that closes; its opening one is read already. */
  list(): CellValue[] {
    const values: CellValue[] = [];
    for (;;) {
      values.push(this.value());
      if (this.text.charAt(this.at++) !== ",") return values;
    }
  }

  /** `VALUES (…), (…)` up to the statement's end. */
  tuples(): Cells[] {
    const rows: Cells[] = [];
    for (let open = this.nextOpen(); open; open = this.nextOpen()) rows.push(this.list());
    return rows;
  }

  /** Definitions up to the closing parenthesis: a column's name is the first word of its own. */
  columnNames(): string[] {
    return this.list()
      .map((definition) => /^(?:[`"[][^`"\]]*[`"\]]|\w+)/.exec(String(definition).trim())?.[0] ?? "")
      .filter((word) => word !== "" && !NO_COLUMN.test(word))
      .map(bare);
  }

  /** Lines of fields between tabs, up to `\.`. */
  copied(): Cells[] {
    const start = this.text.indexOf("\n", this.at) + 1;
    const end = /^\\\./m.exec(this.text.slice(start));
    const block = start === 0 ? "" : this.text.slice(start, end === null ? undefined : start + end.index);
    this.at = start + block.length;
    return block
      .split(/\r?\n/)
      .filter((line) => line !== "")
      .map((line) => line.split("\t").map((field) => (field === "\\N" || field === "" ? null : unescape(field))));
  }

  private nextOpen(): boolean {
    const between = /[\s,]*(?:values\s*)?\(/iy;
    between.lastIndex = this.at;
    if (!between.test(this.text)) return false;
    this.at = between.lastIndex;
    return true;
  }

  /** Up to a comma or closing parenthesis outside of quotes and of parentheses of its own. */
  private value(): CellValue {
    const { text } = this;
    let bare = "";
    let quoted: string | null = null;
    for (let depth = 0; this.at < text.length; this.at++) {
      const char = text.charAt(this.at);
      if (depth === 0 && (char === "," || char === ")")) break;
      if (char === "(") depth++;
      else if (char === ")") depth--;
      // What stands around a text, as in N'…' or '…'::date, is none of it.
      if (char === "'") quoted = (quoted ?? "") + this.quoted();
      else bare += char;
    }
    return quoted === null ? plainValue(bare.trim()) : quoted === "" ? null : quoted;
  }

  /** Leaves the position at the closing quote. */
  private quoted(): string {
    const { text } = this;
    let value = "";
    for (let i = this.at + 1; i < text.length; i++) {
      const char = text.charAt(i);
      if (char === "\\" && i + 1 < text.length) value += unescape(text.slice(i, ++i + 1));
      else if (char !== "'") value += char;
      else if (text.charAt(i + 1) === "'") value += text.charAt(++i);
      else {
        this.at = i;
        return value;
      }
    }
    this.at = text.length;
    return value;
  }
}

function plainValue(text: string): CellValue {
  if (text === "" || /^null$/i.test(text)) return null;
  return /^-?\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function unescape(field: string): string {
  return field.replace(/\\([\s\S])/g, (_, char: string) => (char === "n" || char === "r" || char === "t" ? " " : char));
}
