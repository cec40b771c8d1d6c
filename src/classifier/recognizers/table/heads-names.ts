import type { CellValue } from "../../workbook/workbook";
import type { ReadHeader } from "../header/header-reader";
import { readHeader } from "../header/header-reading";
import { nameShape } from "../values/name-shape";

/** "Name", "Student" above names, whatever stands beside it: an attendance sheet goes on with the days of the week, or of the month. */
export function headsNames(
  [header = [], ...rows]: readonly (readonly CellValue[])[],
  read: ReadHeader = readHeader,
): boolean {
  return header.some((cell, column) => {
    const { bareName, kinds, owner } = read(typeof cell === "string" ? cell : null);
    const isOfPeople = bareName === 1 || kinds.has("full-name") || owner === "people" || owner === "staff";
    return isOfPeople && rows.filter((row) => isLikeName(row[column], true)).length * 2 > rows.length;
  });
}

/** Two words or more that have the shape of a name. */
export function isLikeName(cell: CellValue | undefined, isKnown: boolean): boolean {
  const shape = typeof cell === "string" ? nameShape(cell) : null;
  return shape !== null && shape.words > 1 && (!isKnown || shape.hasGiven || shape.hasFamily);
}
