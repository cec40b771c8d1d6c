import type { Area } from "./references";
import { LAST_COLUMN, LAST_ROW, parseArea } from "./references";

/** An area a formula names. `sheet` is null for its own. */
export interface FormulaReference {
  readonly sheet: string | null;
  /** Last sheet of a reference across several. */
  readonly lastSheet: string | null;
  readonly area: Area;
  /** As the formula writes it, with the marks of what does not move when the formula is filled. */
  readonly written: string;
  /** The innermost function it is handed to, in upper case; null where there is none. */
  readonly within: string | null;
}

/** A defined name or a table, in lower case. */
export interface FormulaName {
  readonly name: string;
  readonly within: string | null;
}

/** What a formula refers to. */
export interface ReadFormula {
  readonly references: readonly FormulaReference[];
  readonly names: readonly FormulaName[];
  /** Columns of tables, in lower case. */
  readonly tableColumns: readonly string[];
  /** In upper case. */
  readonly functions: readonly string[];
  /** It calculates with what it refers to, or joins it, outside of any function. */
  readonly hasOperators: boolean;
  /** It refers to the row of a table that it stands in. */
  readonly isOfThisRow: boolean;
  /** It refers to another workbook. */
  readonly isExternal: boolean;
  /** Where it reads from cannot be told by looking at it. */
  readonly isOpaque: boolean;
}

const PLAIN = String.raw`[A-Z_\u0080-\uFFFF][\w.\u0080-\uFFFF]*`;
const SHEET = String.raw`'((?:[^']|'')+)'!|(${PLAIN}(?::${PLAIN})?)!`;
const END = String.raw`(?![\w.(!])`;
const AREA = String.raw`(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?${END}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}${END}|\$?\d{1,7}:\$?\d{1,7}${END})`;
const WORD = String.raw`([A-Z_\\\u0080-\uFFFF][\w.\\?\u0080-\uFFFF]*)(\()?`;
const TOKEN = new RegExp(String.raw`"(?:[^"]|"")*"|(\[\d+\])?(?:${SHEET})|${AREA}|${WORD}|\d[\w.]*|([\s\S])`, "gi");

/** Functions that compute where they read, or read what is no cell. */
const OPAQUE = /^(?:INDIRECT|OFFSET|GETPIVOTDATA|CUBE\w*|RTD|CELL|ANCHORARRAY)$/;
const STRUCTURED = /\[((?:[^[\]']|'[\s\S])*)\]/g;
const ITEMS = /^#(?:all|data|headers|totals|this row)$/i;

/** @param formula as the file stores it, without the equals sign */
export function readFormula(formula: string): ReadFormula {
  const structured = readStructured(formula);
  const read: Writable<ReadFormula> = {
    references: [],
    names: [],
    functions: [],
    hasOperators: false,
    isOfThisRow: structured.isOfThisRow,
    tableColumns: structured.columns,
    isExternal: false,
    isOpaque: structured.isOpaque,
  };
  let tabs: Tabs = [null, null];
  const open: (string | null)[] = [];
  for (const match of allMatches(structured.rest)) {
    const [, book, quoted, plain] = match;
    const sheet = quoted?.replace(/''/g, "'") ?? plain;
    if (sheet === undefined) {
      take(match, tabs, open, read);
      tabs = [null, null];
    } else {
      read.isExternal = read.isExternal || book !== undefined || /[[\\/]/.test(sheet);
      const [first = "", last = null] = sheet.split(":");
      tabs = [first, last];
    }
  }
  return { ...read, isOpaque: read.isOpaque || read.functions.some((name) => OPAQUE.test(name)) };
}

/** The sheet before a reference, and the last one where it goes across several. */
type Tabs = readonly [first: string | null, last: string | null];
type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** @param open the functions whose brackets are open, the innermost last */
function take(
  match: RegExpExecArray,
  [sheet, lastSheet]: Tabs,
  open: (string | null)[],
  read: Writable<ReadFormula>,
): void {
  const [token, , , , area, word, call, other = ""] = match;
  const within = open[open.length - 1] ?? null;
  if (area !== undefined) {
    const parsed = parseArea(area);
    if (parsed !== null) read.references.push({ sheet, lastSheet, area: parsed, written: area, within });
  } else if (call !== undefined) {
    const name = functionName(token);
    read.functions.push(name);
    open.push(name);
  } else if (word !== undefined) read.names.push({ name: word.toLowerCase(), within });
  else takeSign(other, open, read);
}

function takeSign(sign: string, open: (string | null)[], read: Writable<ReadFormula>): void {
  if (sign === "") return;
  if (sign === "(") open.push(open[open.length - 1] ?? null);
  else if (sign === ")") open.pop();
  else if (":[#".includes(sign)) read.isOpaque = true;
  else if ("&+-*/^=<>%".includes(sign)) read.hasOperators = true;
}

function allMatches(text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) matches.push(match);
  return matches;
}

/** Newer functions are stored with a prefix: `_xlfn.XLOOKUP(`. */
function functionName(call: string): string {
  return call
    .slice(0, -1)
    .toUpperCase()
    .replace(/^_XLFN\./, "");
}

/** Of a formula that was filled from this many rows above and columns to the left. */
export function filledReference({ area, written }: FormulaReference, rows: number, columns: number): Area {
  const corners = written.split(":");
  const isFixed = (pattern: RegExp): boolean => corners.some((corner) => pattern.test(corner));
  const areRowsFixed = isFixed(/\$\d/) || area.lastRow - area.firstRow === LAST_ROW;
  const areColumnsFixed = isFixed(/^\$[A-Z]/i) || area.lastColumn - area.firstColumn === LAST_COLUMN;
  // Where one corner moves and the other does not, the area grows from the one to the other.
  const areAllFixed = (pattern: RegExp): boolean => corners.every((corner) => pattern.test(corner));
  const firstRow = areRowsFixed ? area.firstRow : area.firstRow + rows;
  const firstColumn = areColumnsFixed ? area.firstColumn : area.firstColumn + columns;
  const lastRow = areAllFixed(/\$\d/) || area.lastRow === LAST_ROW ? area.lastRow : area.lastRow + rows;
  const lastColumn =
    areAllFixed(/^\$[A-Z]/i) || area.lastColumn === LAST_COLUMN ? area.lastColumn : area.lastColumn + columns;
  return { firstRow, lastRow, firstColumn, lastColumn };
}

/** The area a relative formula covers when it is filled over this many more rows and columns. */
export function filledArea(area: Area, rows: number, columns: number): Area {
  return {
    ...area,
    lastRow: Math.min(LAST_ROW, area.lastRow + rows),
    lastColumn: Math.min(LAST_COLUMN, area.lastColumn + columns),
  };
}

/** Takes `Table[Column]` apart: the names of columns, and the formula without the brackets. */
function readStructured(formula: string): {
  rest: string;
  columns: string[];
  isOpaque: boolean;
  isOfThisRow: boolean;
} {
  const columns: string[] = [];
  let isOpaque = false;
  let isOfThisRow = false;
  let rest = formula;
  // From the innermost brackets outwards: `Table[[#This Row],[Pay]]`.
  for (let depth = 0; depth < 3; depth++) {
    rest = rest.replace(STRUCTURED, (whole, inner: string) => {
      if (/^\d+$/.test(inner)) return whole;
      isOfThisRow = isOfThisRow || /^@|^#this row$/i.test(inner.trim());
      const name = inner
        .replace(/'([\s\S])/g, "$1")
        .replace(/^@/, "")
        .trim();
      if (/^[,:\s]*$/.test(name)) {
        // What is left of the outer brackets; a colon is a range of columns.
        if (name.includes(":")) isOpaque = true;
      } else if (!ITEMS.test(name)) columns.push(name.toLowerCase());
      return "";
    });
  }
  return { rest, columns, isOpaque, isOfThisRow };
}

/** The texts a formula has in it, and no name that leads to what is elsewhere. */
export function formulaWords(formula: string): string {
  return (formula.match(/"(?:[^"]|"")*"/g) ?? []).map((text) => text.slice(1, -1).replace(/""/g, '"')).join("\n");
}
