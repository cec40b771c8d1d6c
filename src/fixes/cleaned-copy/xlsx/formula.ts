import type { Area } from "./references";
import { LAST_COLUMN, LAST_ROW, parseArea } from "./references";

/** An area a formula names. `sheet` is null for its own. */
export interface FormulaReference {
  readonly sheet: string | null;
  /** Last sheet of a reference across several. */
  readonly lastSheet: string | null;
  readonly area: Area;
}

/** What a formula refers to. */
export interface ReadFormula {
  readonly references: readonly FormulaReference[];
  /** Names that may be defined names or tables, in lower case. */
  readonly names: readonly string[];
  /** Columns of tables, in lower case. */
  readonly tableColumns: readonly string[];
  /** In upper case. */
  readonly functions: readonly string[];
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
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(\[\d+\])?(?:${SHEET})|${AREA}|${WORD}|\d[\w.]*|([\s\S])`,
  "gi",
);

/** Functions that compute where they read, or read what is no cell. */
const OPAQUE = /^(?:INDIRECT|OFFSET|GETPIVOTDATA|CUBE\w*|RTD|CELL|ANCHORARRAY)$/;
const STRUCTURED = /\[((?:[^[\]']|'[\s\S])*)\]/g;
const ITEMS = /^#(?:all|data|headers|totals|this row)$/i;

/** @param formula as the file stores it, without the equals sign */
export function readFormula(formula: string): ReadFormula {
  const structured = readStructured(formula);
  const read = {
    references: [] as FormulaReference[],
    names: [] as string[],
    functions: [] as string[],
    tableColumns: structured.columns,
    isExternal: false,
    isOpaque: structured.isOpaque,
  };
  let sheets: readonly [string | null, string | null] = [null, null];
  let match: RegExpExecArray | null;
  TOKEN.lastIndex = 0;
  while ((match = TOKEN.exec(structured.rest)) !== null) {
    const [, book, quoted, plain, area, word, call, other = ""] = match;
    const sheet = quoted?.replace(/''/g, "'") ?? plain;
    const own = sheets;
    sheets = [null, null];
    if (sheet !== undefined) {
      read.isExternal = read.isExternal || book !== undefined || /[[\\/]/.test(sheet);
      const [first = "", last = null] = sheet.split(":");
      sheets = [first, last];
    } else if (area !== undefined) {
      const parsed = parseArea(area);
      if (parsed !== null) read.references.push({ sheet: own[0], lastSheet: own[1], area: parsed });
    } else if (word !== undefined) {
      if (call === undefined) read.names.push(word.toLowerCase());
      else read.functions.push(word.toUpperCase().replace(/^_XLFN\./, ""));
    } else if (":[#".includes(other) && other !== "") read.isOpaque = true;
  }
  return { ...read, isOpaque: read.isOpaque || read.functions.some((name) => OPAQUE.test(name)) };
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
function readStructured(formula: string): { rest: string; columns: string[]; isOpaque: boolean } {
  const columns: string[] = [];
  let isOpaque = false;
  let rest = formula;
  // From the innermost brackets outwards: `Table[[#This Row],[Pay]]`.
  for (let depth = 0; depth < 3; depth++) {
    rest = rest.replace(STRUCTURED, (whole, inner: string) => {
      if (/^\d+$/.test(inner)) return whole;
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
  return { rest, columns, isOpaque };
}
