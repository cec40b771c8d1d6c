import type { OpenReading } from "../open-reading";
import { MAX_ROWS, RowAssembly } from "../row-assembly";
import type { CellValue, RowSink } from "../workbook";
import { resolveEscapes } from "../xml/xml-text";
import { isTrue, XmlScanner } from "../xml/xml-scanner";
import { columnOf } from "./unseen-columns";

const NOWHERE: RowSink = { row: () => undefined, end: () => undefined };

/**
 * Hands over the cells kept of another workbook (ECMA-376 part 1, 18.14), each of its sheets as a table behind the sheets.
 *
 * @param bytes an external link's part
 * @returns the number of cells
 */
export function readExternalCache(reading: OpenReading, bytes: Uint8Array, within: readonly string[]): number {
  const scanner = new XmlScanner(bytes);
  let cells = 0;
  while (scanner.next()) {
    if (scanner.name === "sheetData" && scanner.opens && !scanner.closes) cells += readSheet(reading, scanner, within);
  }
  return cells;
}

function readSheet(reading: OpenReading, scanner: XmlScanner, within: readonly string[]): number {
  const store = "external-link";
  const rows = reading.sink.sheet({ index: 0, name: "", visibility: "hidden", hiddenColumns: [], within, store });
  const assembly = new RowAssembly(reading, rows ?? NOWHERE, MAX_ROWS);
  let cells = 0;
  let column = 0;
  let type = "";
  let isInRow = false;
  try {
    while (scanner.next() && scanner.name !== "sheetData") {
      const { name, opens } = scanner;
      if (name === "row") isInRow = takeRow(scanner, assembly, isInRow);
      else if (!opens || !isInRow) continue;
      else if (name === "cell") {
        cells++;
        column = columnOf(scanner.written("r")) ?? 0;
        type = scanner.attribute("t") ?? "n";
      } else if (name === "v") assembly.put(column, valueOf(scanner.text(), type));
    }
  } finally {
    rows?.end();
  }
  return cells;
}

/** @returns whether cells follow */
function takeRow(scanner: XmlScanner, assembly: RowAssembly, isInRow: boolean): boolean {
  if (isInRow) assembly.end();
  if (scanner.opens) assembly.begin(rowOf(scanner.written("r")), false);
  return scanner.opens && !scanner.closes;
}

/** The row of `12`, from 0; what is no number says that it comes next. */
function rowOf(reference: string): number {
  return /^[1-9]\d*$/.test(reference) ? Number(reference) - 1 : -1;
}

function valueOf(text: string, type: string): CellValue {
  if (type === "str") return resolveEscapes(text);
  if (type === "b") return isTrue(text);
  return type === "e" || text === "" || !Number.isFinite(Number(text)) ? null : Number(text);
}
