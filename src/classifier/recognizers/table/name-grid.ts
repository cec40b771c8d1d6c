import type { Column } from "../recognizer";
import type { CellValue } from "../../workbook/workbook";
import { REMARK } from "../values/name-before";
import { nameShape } from "../values/name-shape";
import { isFigure } from "./begins-table";
import type { DecidedColumn } from "./decide-table";
import { choosePersonKey } from "./person-key";
import type { PersonKey } from "./person-key";
import { cellOf } from "./read-columns";

type Row = readonly CellValue[];

const MOSTLY_WHOLE = 0.7;
/** In each of the columns. */
const HALF_WHOLE = 0.5;
const DISTINCT = 0.5;
const FEWEST = 10;
const FEWEST_FIGURES = 0.7;
/** A header that says something of its own: an author, a contact person, what is bought. */
const SAYS = 0.5;
/** "Room 1", "Table B". */
const NUMBERED = /[\s_.#-](?:\d+|[A-Z])$/;
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * The columns of names where a table holds nothing else but times or numbers before them: a seating plan, what is on in which room, classes side
 * by side. Each name is a person of its own. Beside words or years they may be artists, authors, winners.
 *
 * @param decided what the columns are by themselves
 */
export function nameGrid(columns: readonly Column[], decided: readonly DecidedColumn[]): DecidedColumn[] {
  if (decided.some(({ kind, evidence }) => kind !== "full-name" || evidence.header >= SAYS)) return [];
  const filled = columns.filter(({ values }) => values.length > 0);
  const names = filled.filter(isOfNames);
  const others = filled.filter((column) => names.indexOf(column) === -1);
  const distinct = names.reduce((sum, { values }) => sum + values.length, 0);
  const whole = names.reduce((sum, column) => sum + column.names.whole, 0);
  return distinct < FEWEST || whole < names.length * MOSTLY_WHOLE || others.length > 1 || !others.every(areTimes)
    ? []
    : names.map((column) => {
        const { length } = column.values;
        const evidence = {
          kind: "full-name",
          header: 0,
          matching: length,
          tested: length,
          isConclusive: true,
        } as const;
        return { index: column.index, kind: "full-name", evidence, column };
      });
}

function isOfNames({ header, says, names, values, filled }: Column): boolean {
  return (
    (says.owner !== "thing" || NUMBERED.test(header ?? "")) &&
    Array.from(says.kinds.values()).every((strength) => strength < SAYS) &&
    !says.isMeasure &&
    values.length >= filled * DISTINCT &&
    names.whole >= HALF_WHOLE
  );
}

/** Years are those of winners and of what somebody made. */
function areTimes({ values }: Column): boolean {
  const figures = values.filter((value) => isFigure(value) && !YEAR.test(String(value)));
  return figures.length >= values.length * FEWEST_FIGURES;
}

/** The person in a cell of the grid; titles, breaks and what is free are nobody. */
export function gridKey(column: DecidedColumn, sample: readonly Row[]): PersonKey {
  const key = choosePersonKey([column], sample);
  const keyOf = (row: Row): number | null => {
    const cell = cellOf(row[column.index]);
    return cell !== null && (nameShape(String(cell).replace(REMARK, ""))?.words ?? 0) > 1 ? key.keyOf(row) : null;
  };
  return { ...key, keyOf, quickOf: keyOf };
}
