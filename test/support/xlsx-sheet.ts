import type { WorkbookPlan } from "./xlsx";

const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** A cell to write: dates get a date style; `{ formula }` keeps `value` as its cached result; `{ error }` is an error value. */
export type BuilderCell =
  | string
  | number
  | boolean
  | null
  | Date
  | { readonly formula: string; readonly value: string | number | null }
  | { readonly error: string };

export interface SheetPlan {
  readonly name: string;
  /** Any iterable, so that big sheets need not be held as arrays. */
  readonly rows: Iterable<readonly BuilderCell[]>;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  /** Columns from 0 hidden by flag. */
  readonly hiddenColumns?: readonly number[];
  /** Columns from 0 with a width of zero. */
  readonly zeroWidthColumns?: readonly number[];
  /** Rows from 0 hidden by flag, as a filter leaves them. */
  readonly hiddenRows?: readonly number[];
  /** Rows from 0 with a height of zero. */
  readonly zeroHeightRows?: readonly number[];
  /** Notes, one per text, at A1 and below. */
  readonly comments?: readonly string[];
  /** Threaded comments; each thread of one also gets the note Excel writes for older versions. */
  readonly threadedComments?: readonly string[];
}

/** A `<t>` element with what XML needs escaped. */
export function textElement(text: string, prefix: string): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeXml(text)}</${prefix}t>`;
}

export function escapeXml(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, "_x005F_x$1_")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;")
    .replace(
      /[^\t\n\r\u0020-\uFFFD]/g,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

/** `0` is A, `26` is AA. */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

export function sheetXml(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  shared: Map<string, number> | null,
  prefix: string,
  namespace: string,
): string {
  const hidden = new Set(sheet.hiddenRows);
  const flat = new Set(sheet.zeroHeightRows);
  const names: string[] = [];
  const chunks: string[] = [];
  let number = 0;
  for (const row of sheet.rows) {
    number++;
    const reference = plan.hasNoReferences === true ? "" : ` r="${number}"`;
    const state =
      (hidden.has(number - 1) ? ' hidden="1"' : "") + (flat.has(number - 1) ? ' ht="0" customHeight="1"' : "");
    let cells = "";
    for (let column = 0; column < row.length; column++) {
      const cell = row[column] ?? null;
      if (cell === null && plan.hasNoReferences !== true) continue;
      const name = (names[column] ??= columnName(column));
      cells += cellXml(
        cell,
        plan.hasNoReferences === true ? "" : ` r="${name}${number}"`,
        shared,
        prefix,
        plan.date1904 === true,
      );
    }
    chunks.push(`<${prefix}row${reference}${state}>${cells}</${prefix}row>`);
  }
  return `<${prefix}worksheet ${namespace}>${columnsXml(sheet, prefix)}<${prefix}sheetData>${chunks.join("")}</${prefix}sheetData></${prefix}worksheet>`;
}

function columnsXml(sheet: SheetPlan, prefix: string): string {
  const columns = [
    ...(sheet.hiddenColumns ?? []).map((index) => ({ index, attributes: 'hidden="1" width="9.14"' })),
    ...(sheet.zeroWidthColumns ?? []).map((index) => ({ index, attributes: 'width="0" customWidth="1"' })),
  ].sort((a, b) => a.index - b.index);
  if (columns.length === 0) return "";
  const elements = columns.map(
    ({ index, attributes }) => `<${prefix}col min="${index + 1}" max="${index + 1}" ${attributes}/>`,
  );
  return `<${prefix}cols>${elements.join("")}</${prefix}cols>`;
}

function cellXml(
  cell: BuilderCell,
  reference: string,
  shared: Map<string, number> | null,
  prefix: string,
  date1904: boolean,
): string {
  const open = `<${prefix}c${reference}`;
  const close = `</${prefix}c>`;
  const value = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (cell === null) return `${open}/>`;
  if (typeof cell === "number") return `${open}>${value(String(cell))}${close}`;
  if (typeof cell === "boolean") return `${open} t="b">${value(cell ? "1" : "0")}${close}`;
  if (typeof cell === "string") {
    if (shared === null) return `${open} t="inlineStr"><${prefix}is>${textElement(cell, prefix)}</${prefix}is>${close}`;
    let index = shared.get(cell);
    if (index === undefined) shared.set(cell, (index = shared.size));
    return `${open} t="s">${value(String(index))}${close}`;
  }
  if (cell instanceof Date) {
    const serial = (cell.getTime() - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY;
    return `${open} s="${Number.isInteger(serial) ? 1 : 2}">${value(String(serial))}${close}`;
  }
  if ("error" in cell) return `${open} t="e">${value(cell.error)}${close}`;
  const formula = `<${prefix}f>${escapeXml(cell.formula)}</${prefix}f>`;
  if (cell.value === null) return `${open}>${formula}${close}`;
  if (typeof cell.value === "number") return `${open}>${formula}${value(String(cell.value))}${close}`;
  return `${open} t="str">${formula}${value(escapeXml(cell.value))}${close}`;
}
