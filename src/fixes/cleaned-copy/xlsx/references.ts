/** An area of cells, from 0, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d+)?$/i;

/** Of `B7`, `$A$1:C3`, `A:A` or `2:5`; null for anything else. */
export function parseArea(text: string): Area | null {
  const [from = "", to = from, more] = text.split(":");
  const first = CORNER.exec(from);
  const last = CORNER.exec(to);
  if (more !== undefined || first === null || last === null || from === "" || to === "") return null;
  if ((first[1] === undefined) !== (last[1] === undefined) || (first[2] === undefined) !== (last[2] === undefined))
    return null;
  const columns = first[1] === undefined ? [0, LAST_COLUMN] : [columnIndex(first[1]), columnIndex(last[1] ?? "")];
  const rows = first[2] === undefined ? [0, LAST_ROW] : [Number(first[2]) - 1, Number(last[2]) - 1];
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/** Areas of a list divided by spaces, as `sqref` has it; null where any is none. */
export function parseAreas(text: string): readonly Area[] | null {
  const areas = text.trim().split(/\s+/).map(parseArea);
  return areas.every((area): area is Area => area !== null) ? areas : null;
}

/** `AA` is 26. */
function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 26 is `AA`. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? "" : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
