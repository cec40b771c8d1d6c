import { holdsText } from "../container/bytes";
import { MAX_COLUMNS } from "../row-assembly";
import { asFarAsItGoes } from "../reading-stop";
import { SeenCells } from "../seen-cells";
import { XmlScanner } from "../xml/xml-scanner";
import { valueAttribute } from "./cell-value";
import { isEnd, isTableCell, repeated, skip } from "./elements";
import type { UnseenStyles } from "./unseen-styles";

/** A text that is stored apart from what is shown, as where its format shows nothing. */
const STORED_TEXT = "string-value=";

/** Whether a look at the cells is worth while: in nearly no file. */
export function mayHideText(content: Uint8Array, styles: UnseenStyles): boolean {
  return !styles.isEmpty || holdsText(content, STORED_TEXT);
}

/** By position of a sheet: its columns of which no more than a title is seen. */
export function findUnseenColumns(content: Uint8Array, styles: UnseenStyles): readonly (readonly number[])[] {
  const scanner = new XmlScanner(content);
  const sheets: (readonly number[])[] = [];
  asFarAsItGoes(() => {
    while (scanner.next()) {
      if (!scanner.opens) continue;
      if (scanner.name === "tracked-changes" || scanner.name === "shapes") skip(scanner);
      else if (scanner.name === "table" && !scanner.closes) {
        const cells = new SeenCells();
        // What breaks off counts as far as it goes.
        sheets.push([]);
        countCells(scanner, styles, cells);
        sheets[sheets.length - 1] = cells.unseenColumns();
      }
    }
  });
  return sheets;
}

function countCells(scanner: XmlScanner, styles: UnseenStyles, cells: SeenCells): void {
  const columnStyles: string[] = [];
  let rowStyle: string | null = null;
  let column = 0;
  while (scanner.next() && !isEnd(scanner, "table")) {
    if (!scanner.opens) continue;
    if (scanner.name === "shapes") skip(scanner);
    else if (scanner.name === "table-column") {
      const count = Math.min(repeated(scanner, "number-columns-repeated"), MAX_COLUMNS - columnStyles.length);
      const style = scanner.written("default-cell-style-name");
      for (let i = 0; i < count; i++) columnStyles.push(style);
    } else if (scanner.name === "table-row") {
      column = 0;
      rowStyle = scanner.attribute("default-cell-style-name");
    } else if (isTableCell(scanner)) {
      const count = Math.min(repeated(scanner, "number-columns-repeated"), MAX_COLUMNS);
      const style = scanner.attribute("style-name") ?? rowStyle ?? columnStyles[column] ?? "";
      const look = takeLook(scanner);
      if (look !== "empty") cells.count(column, styles.has(style) || look === "blank");
      column += count;
    }
  }
}

/** A value whose paragraphs are blank has a format that shows nothing; some writers leave paragraphs out, which says nothing. */
function takeLook(scanner: XmlScanner): "empty" | "blank" | "shown" {
  const cell = scanner.name;
  const stored = scanner.written(valueAttribute(scanner.attribute("value-type")));
  let paragraphs = 0;
  let shown = "";
  if (!scanner.closes) {
    while (scanner.next() && !isEnd(scanner, cell)) {
      if (["annotation", "shapes", "frame"].includes(scanner.name)) skip(scanner);
      else if (scanner.opens) shown += scanner.text().trim();
      if (scanner.opens && scanner.name === "p") paragraphs++;
    }
  }
  if (shown !== "") return "shown";
  return stored === "" ? "empty" : paragraphs > 0 ? "blank" : "shown";
}
