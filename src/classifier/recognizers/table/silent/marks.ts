import type { Column } from "../../recognizer";
import type { Value } from "../../define";
import type { Company, SilentRule } from "./silent-column";

/** Three subjects or events: of one or two columns of small numbers nobody knows what is counted. */
const FEWEST_COLUMNS = 3;
const HIGHEST = 100;
const NEAR_IN_HEIGHT = 2;

const numberOf = (value: Value): number => (value === "" ? NaN : Number(String(value).replace(",", ".")));

function highest({ values }: Column): number {
  return Math.max(...values.map(numberOf));
}

function areSmall({ values, header }: Column): boolean {
  const numbers = values.map(numberOf);
  // False where one of them is no number.
  return !header && values.length > 1 && Math.min(...numbers) >= 0 && Math.max(...numbers) <= HIGHEST;
}

/** Small numbers of the same height in one column after the other, behind the names of people: how they did. */
export const marks: SilentRule = {
  kind: "performance",
  tells: (column, { columns, found }: Company) => {
    if (!areSmall(column) || highest(column) < 2) return false;
    const isMark = (other: Column | undefined): boolean =>
      other !== undefined &&
      areSmall(other) &&
      highest(other) <= highest(column) * NEAR_IN_HEIGHT &&
      highest(column) <= highest(other) * NEAR_IN_HEIGHT &&
      found.every(({ index, kind }) => index !== other.index || kind === "performance");
    const at = columns.indexOf(column);
    let [first, last] = [at, at];
    while (isMark(columns[first - 1])) first--;
    while (isMark(columns[last + 1])) last++;
    return last - first + 1 >= FEWEST_COLUMNS;
  },
};
