import { extname } from "node:path";

/** Endings by which programs decide how to read a table; another one promises nothing. */
const TABLES = ["xlsx", "xlsm", "xlsb", "xls", "xltx", "xltm", "xlt", "ods", "csv", "tsv", "tab", "txt"];
const TEXTS = ["csv", "tsv", "tab", "txt"];

/**
 * Whether a copy may be called so: Excel opens no .xlsx that holds a text, and warns of an .xls that is an .xlsx.
 *
 * @param extension what the copy is
 */
export function isFittingName(output: string, extension: string): boolean {
  const ending = extname(output).slice(1).toLowerCase();
  const fitting = extension === "xlsx" ? ["xlsx", "xlsm"] : TEXTS;
  return fitting.includes(ending) || !TABLES.includes(ending);
}
