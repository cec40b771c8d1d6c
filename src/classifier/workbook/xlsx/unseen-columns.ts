import { asFarAsItGoes } from "../reading-stop";
import { MAX_COLUMNS } from "../row-assembly";
import { SeenCells } from "../seen-cells";
import { XmlScanner } from "../xml/xml-scanner";
import type { Styles } from "./styles";

/**
 * Columns of a sheet of which no more than a title is seen, by the styles of their cells and by conditional formats that always apply.
 *
 * @param beginning of the sheet's XML, cut off anywhere
 * @param rest the end of it, from anywhere, where conditional formats are
 */
export function findUnseenColumns(beginning: Uint8Array, rest: Uint8Array, styles: Styles): readonly number[] {
  const cells = new SeenCells();
  const veiled: number[] = [];
  asFarAsItGoes(() => findVeiled(new XmlScanner(rest), styles.veils, veiled));
  asFarAsItGoes(() => countCells(new XmlScanner(beginning), styles.unseen, cells));
  return cells.unseenColumns().concat(veiled);
}

function countCells(scanner: XmlScanner, unseen: Styles["unseen"], cells: SeenCells): void {
  let column = -1;
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.name === "row") column = -1;
    if (scanner.name !== "c") continue;
    column = columnOf(scanner.written("r")) ?? column + 1;
    if (!scanner.closes) cells.count(column, unseen[scanner.number("s")] === true);
  }
}

function findVeiled(scanner: XmlScanner, veils: Styles["veils"], columns: number[]): void {
  let ranges: readonly string[] = [];
  let type: string | null = null;
  const isVeiled = new Uint8Array(MAX_COLUMNS);
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.name === "conditionalFormatting") ranges = scanner.written("sqref").split(" ");
    else if (scanner.name === "cfRule")
      type = veils[scanner.number("dxfId", -1)] === true ? scanner.written("type") : null;
    else if (scanner.name === "formula") {
      const isAlways = type === "notContainsBlanks" || (type === "expression" && ALWAYS_TRUE.test(scanner.text()));
      for (const range of isAlways ? ranges : []) addColumns(range, isVeiled);
    }
  }
  isVeiled.forEach((is, column) => {
    if (is > 0 && !columns.includes(column)) columns.push(column);
  });
}

/** Of every cell, or of every one that holds something. Other rules hide a repeated name or a zero here and there, which is no secret. */
const ALWAYS_TRUE =
  /^(?:TRUE(?:\(\))?|NOT\(FALSE(?:\(\))?\)|[1-9]\d*|(\d+)=\1|LEN\(.*\)(?:>0|<>0)|NOT\(ISBLANK\([^()]*\)\)|[$A-Z\d]+<>"")$/i;
const FEWEST_ROWS = 4;

/** Of `A2:C9` or `B:C`; a cell or two are no column. */
function addColumns(range: string, isVeiled: Uint8Array): void {
  const [, from = "", top = "", to = "", bottom = ""] = /^([A-Z]+)(\d*):([A-Z]+)(\d*)$/.exec(range) ?? [];
  if (bottom !== "" && Number(bottom) - Number(top) + 1 < FEWEST_ROWS) return;
  isVeiled.fill(1, columnOf(from) ?? 0, (columnOf(to) ?? -1) + 1);
}

/** The column of `AB12`, from 0; null where the reference has no letters. */
export function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? "";
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return letters === "" || column > MAX_COLUMNS ? null : column - 1;
}
