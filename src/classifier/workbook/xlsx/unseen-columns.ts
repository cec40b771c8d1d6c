import { ReadingStop } from "../reading-stop";
import { MAX_COLUMNS } from "../row-assembly";
import { XmlScanner } from "../xml/xml-scanner";
import type { UnseenStyles } from "./unseen-styles";

/** A title and a header may be seen above letters that are not. */
const SEEN_ABOVE = 2;
const MOST_SEEN = 0.1;

interface Count {
  seen: number;
  unseen: number;
}

/**
 * Columns of a sheet of which no more than a title is seen, by the styles of their cells. None where that is so of all columns: then
 * something else colours the sheet, such as a table's own style.
 *
 * @param beginning of the sheet's XML, cut off anywhere
 */
export function findUnseenColumns(beginning: Uint8Array, styles: UnseenStyles): readonly number[] {
  const counts = new Map<number, Count>();
  try {
    countCells(new XmlScanner(beginning), styles, counts);
  } catch (error) {
    if (!(error instanceof ReadingStop)) throw error;
  }
  const columns = Array.from(counts.entries())
    .filter(([, { seen, unseen }]) => unseen > seen && seen <= Math.max(SEEN_ABOVE, MOST_SEEN * unseen))
    .map(([column]) => column);
  return columns.length < counts.size ? columns.sort((a, b) => a - b) : [];
}

function countCells(scanner: XmlScanner, styles: UnseenStyles, counts: Map<number, Count>): void {
  let column = -1;
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.name === "row") column = -1;
    if (scanner.name !== "c") continue;
    column = columnOf(scanner.attribute("r") ?? "") ?? column + 1;
    if (scanner.closes) continue;
    const count = counts.get(column) ?? { seen: 0, unseen: 0 };
    counts.set(column, count);
    if (styles[Number(scanner.attribute("s") ?? 0)] === true) count.unseen++;
    else count.seen++;
  }
}

/** The column of `AB12`, from 0; null where the reference has no letters. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? "";
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return letters === "" || column > MAX_COLUMNS ? null : column - 1;
}
