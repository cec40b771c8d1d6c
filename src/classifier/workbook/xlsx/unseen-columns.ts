import { ReadingStop } from "../reading-stop";
import { MAX_COLUMNS } from "../row-assembly";
import { SeenCells } from "../seen-cells";
import { XmlScanner } from "../xml/xml-scanner";
import type { UnseenStyles } from "./unseen-styles";

/**
 * Columns of a sheet of which no more than a title is seen, by the styles of their cells.
 *
 * @param beginning of the sheet's XML, cut off anywhere
 */
export function findUnseenColumns(beginning: Uint8Array, styles: UnseenStyles): readonly number[] {
  const cells = new SeenCells();
  try {
    countCells(new XmlScanner(beginning), styles, cells);
  } catch (error) {
    if (!(error instanceof ReadingStop)) throw error;
  }
  return cells.unseenColumns();
}

function countCells(scanner: XmlScanner, styles: UnseenStyles, cells: SeenCells): void {
  let column = -1;
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.name === "row") column = -1;
    if (scanner.name !== "c") continue;
    column = columnOf(scanner.attribute("r") ?? "") ?? column + 1;
    if (scanner.closes) continue;
    cells.count(column, styles[Number(scanner.attribute("s") ?? 0)] === true);
  }
}

/** The column of `AB12`, from 0; null where the reference has no letters. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? "";
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return letters === "" || column > MAX_COLUMNS ? null : column - 1;
}
