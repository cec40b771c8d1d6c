import { ReadingStop } from "../reading-stop";
import { MAX_COLUMNS } from "../row-assembly";
import { SeenCells } from "../seen-cells";
import { XmlScanner } from "../xml/xml-scanner";
import type { Styles } from "./styles";

/** Cells that a conditional format always hides, both ends included: columns from 0, rows from 1. */
interface Veiled {
  readonly columns: readonly [first: number, last: number];
  readonly rows: readonly [first: number, last: number];
}

/**
 * Columns of a sheet of which no more than a title is seen, by the styles of their cells.
 *
 * @param beginning of the sheet's XML, cut off anywhere
 * @param rest the end of it, from anywhere, where conditional formats are; they may be in the beginning too
 */
export function findUnseenColumns(beginning: Uint8Array, rest: Uint8Array, styles: Styles): readonly number[] {
  const cells = new SeenCells();
  const veiled: Veiled[] = [];
  attempt(() => findVeiled(new XmlScanner(rest), styles.veils, veiled));
  attempt(() => countCells(new XmlScanner(beginning), styles, veiled, cells));
  return cells.unseenColumns();
}

/** What is cut off seems broken. */
function attempt(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ReadingStop)) throw error;
  }
}

function countCells(scanner: XmlScanner, { unseen }: Styles, veiled: readonly Veiled[], cells: SeenCells): void {
  let column = -1;
  let row = 0;
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.name === "row") {
      column = -1;
      row = scanner.number("r", row + 1);
    }
    if (scanner.name !== "c") continue;
    column = columnOf(scanner.written("r")) ?? column + 1;
    if (scanner.closes) continue;
    const style = scanner.number("s");
    const isVeiled = veiled.some(({ columns, rows }) => isWithin(column, columns) && isWithin(row, rows));
    cells.count(column, isVeiled || unseen[style] === true);
  }
}

function isWithin(at: number, [first, last]: readonly [number, number]): boolean {
  return at >= first && at <= last;
}

function findVeiled(scanner: XmlScanner, veils: readonly boolean[], found: Veiled[]): void {
  let ranges: readonly string[] = [];
  let type: string | null = null;
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.name === "conditionalFormatting") ranges = scanner.written("sqref").split(" ");
    else if (scanner.name === "cfRule") {
      type = veils[scanner.number("dxfId", -1)] === true ? scanner.attribute("type") : null;
    } else if (scanner.name === "formula") {
      const isAlways = type === "notContainsBlanks" || (type === "expression" && ALWAYS_TRUE.test(scanner.text()));
      if (isAlways) found.push(...ranges.map(placesOf));
    }
  }
}

/** Of every cell, or of every one that holds something. Other rules hide a repeated name or a zero here and there, which is no secret. */
const ALWAYS_TRUE =
  /^(?:TRUE(?:\(\))?|NOT\(FALSE(?:\(\))?\)|[1-9]\d*|(\d+)=\1|LEN\(.*\)(?:>0|<>0)|NOT\(ISBLANK\([^()]*\)\)|[$A-Z\d]+<>"")$/i;

/** Of `A2:C9`, `B7` or `B:C`. */
function placesOf(range: string): Veiled {
  const [from = "", to = from] = range.split(":");
  const last = columnOf(to);
  const row = (reference: string): number => Number(/\d+$/.exec(reference)?.[0] ?? 0);
  return { columns: [columnOf(from) ?? 0, last ?? MAX_COLUMNS], rows: [row(from), row(to) === 0 ? Infinity : row(to)] };
}

/** The column of `AB12`, from 0; null where the reference has no letters. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? "";
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return letters === "" || column > MAX_COLUMNS ? null : column - 1;
}
