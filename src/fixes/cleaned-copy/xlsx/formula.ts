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

const SHEET = String.raw`'((?:[^']|'')+)'!|([A-Za-z_\u0080-\uFFFF][\w.\u0080-\uFFFF]*(?::[A-Za-z_\u0080-\uFFFF][\w.\u0080-\uFFFF]*)?)!`;
const AREA = String.raw`(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\w.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\w.(!]))`;
const WORD = String.raw`([A-Za-z_\\\u0080-\uFFFF][\w.\\?\u0080-\uFFFF]*)(\()?`;
const TOKEN = new RegExp(String.raw`"(?:[^"]|"")*"|(\[\d+\])?(?:${SHEET})|${AREA}|${WORD}|(\d[\w.]*)|([\s\S])`, "g");

/** Functions that compute where they read, or read what is no cell. */
const OPAQUE = /^(?:INDIRECT|OFFSET|GETPIVOTDATA|CUBE\w*|RTD|CELL|_XLFN\.ANCHORARRAY|ANCHORARRAY)$/;
const STRUCTURED = /\[((?:[^[\]']|'[\s\S])*)\]/g;
const ITEMS = /^#(?:all|data|headers|totals|this row)$/i;

/** @param formula as the file stores it, without the equals sign */
export function readFormula(formula: string): ReadFormula {
  const references: FormulaReference[] = [];
  const names: string[] = [];
  const functions: string[] = [];
  const structured = readStructured(formula);
  const state = { isExternal: false, isOpaque: structured.isOpaque };
  let sheets: readonly [string | null, string | null] = [null, null];
  let match: RegExpExecArray | null;
  TOKEN.lastIndex = 0;
  while ((match = TOKEN.exec(structured.rest)) !== null) {
    const [, book, quoted, plain, area, word, call, , other] = match;
    const sheet = quoted === undefined ? plain : quoted.replace(/''/g, "'");
    if (sheet !== undefined) {
      if (book !== undefined || sheet.includes("[") || sheet.includes("\\") || sheet.includes("/")) state.isExternal = true;
      const [first = "", last = null] = sheet.split(":");
      sheets = [first, last];
      continue;
    }
    if (area !== undefined) {
      const parsed = parseArea(area);
      if (parsed !== null) references.push({ sheet: sheets[0], lastSheet: sheets[1], area: parsed });
    } else if (call !== undefined && word !== undefined) {
      functions.push(word.toUpperCase().replace(/^_XLFN\./, ""));
      if (OPAQUE.test(word.toUpperCase())) state.isOpaque = true;
    } else if (word !== undefined) names.push(word.toLowerCase());
    else if (other === ":" || other === "[" || other === "#") state.isOpaque = true;
    sheets = [null, null];
  }
  return { references, names, functions, tableColumns: structured.columns, ...state };
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
      const name = inner.replace(/'([\s\S])/g, "$1").replace(/^@/, "").trim();
      if (/^\s*[,:\s]*\s*$/.test(name)) {
        // What is left of the outer brackets; a colon is a range of columns.
        if (name.includes(":")) isOpaque = true;
      } else if (!ITEMS.test(name)) columns.push(name.toLowerCase());
      return "";
    });
  }
  return { rest, columns, isOpaque };
}
