import type { OpenReading } from "../open-reading";
import { MAX_ROWS, RowAssembly } from "../row-assembly";
import type { CellValue, RowSink } from "../workbook";
import { resolveEscapes } from "../xml/xml-text";
import { isTrue, XmlScanner } from "../xml/xml-scanner";

/**
 * Hands over the cells kept of another workbook (ECMA-376 part 1, 18.14), each of its sheets as a table behind the sheets.
 *
 * @param bytes an external link's part
 * @returns the number of cells
 */
export function readExternalCache(reading: OpenReading, bytes: Uint8Array, within: readonly string[]): number {
  const scanner = new XmlScanner(bytes);
  let rows: RowSink | null = null;
  let assembly: RowAssembly | null = null;
  let isInRow = false;
  let cells = 0;
  let column = 0;
  let type = "";
  try {
    while (scanner.next()) {
      const { name, opens, closes } = scanner;
      if (name === "sheetData") {
        rows?.end();
        rows =
          opens && !closes
            ? reading.sink.sheet({
                index: 0,
                name: "",
                visibility: "hidden",
                hiddenColumns: [],
                within,
                store: "external-link",
              })
            : null;
        assembly = rows === null ? null : new RowAssembly(reading, rows, MAX_ROWS);
      } else if (name === "row") {
        if (isInRow) assembly?.end();
        isInRow = opens && !closes;
        if (isInRow) assembly?.begin(Number(scanner.attribute("r") ?? 0) - 1, false);
      } else if (name === "cell" && opens) {
        cells++;
        column = columnOf(scanner.attribute("r") ?? "");
        type = scanner.attribute("t") ?? "n";
      } else if (name === "v" && opens && isInRow) assembly?.put(column, valueOf(scanner.text(), type));
    }
  } finally {
    rows?.end();
  }
  return cells;
}

/** The column of `AB12`, from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/[^A-Z]/g, "")) column = column * 26 + letter.charCodeAt(0) - 64;
  return Math.max(0, column - 1);
}

function valueOf(text: string, type: string): CellValue {
  if (type === "str") return resolveEscapes(text);
  if (type === "b") return isTrue(text);
  return type === "e" || text === "" || !Number.isFinite(Number(text)) ? null : Number(text);
}
