import type { Column } from "../recognizer";
import { foldName } from "../values/name-shape";
import { isWords } from "../values/value-tests";
import { isListed } from "../values/word-lists";
import type { Assignment } from "./assign-kinds";
import { holds, isHinted } from "./table-evidence";
import type { TableEvidence } from "./table-evidence";

/** With so many points for it a column of names is one of people. */
export const POINTS_OF_PEOPLE = 2;
export const MOSTLY_KNOWN = 0.6;
export const MOSTLY_WHOLE = 0.5;
export const NEARLY_EACH = 0.8;

/** What the values say; a column whose names nearly all are known is one of names, whatever goods stand beside it. */
function pointsOfValues({ column, evidence }: Pick<Assignment, "column" | "evidence">): number {
  const { shaped, known, paired, whole } = column.names;
  if (areSeries(column)) return 0;
  if (!evidence.isConclusive) {
    return shaped >= 0.8 && known >= 0.15 ? 1 : 0;
  }
  // A log has a line for each of somebody's days: names that come again must be known the better.
  const isRepeated = column.values.length < column.filled * 0.5;
  if (column.says.bareName > 0 && known >= (isRepeated ? 0.7 : 0.5) && paired >= 0.8 && column.values.length > 1) {
    // Goods are called "Blouse Johanna", but not by given and family names.
    return whole >= MOSTLY_KNOWN ? 5 : 3;
  }
  return isRepeated ? 1 : 2;
}

/** "Emma Maersk", "Storm Emma", "Perera Mawatha": one word in nearly all of them is what they are, ships, storms, streets; but "Singh" is a family's. */
function areSeries({ values }: Column): boolean {
  const words = values
    .map((value) => String(value).trim().toLowerCase().split(/\s+/))
    .filter((parts) => parts.length > 1);
  return (
    words.length >= A_SERIES &&
    [0, -1].some((at) => {
      const ends = words.map((parts) => parts.slice(at)[0] as string).sort();
      const shared = ends.find((word, first) => word === ends[first + Math.floor(ends.length * NEARLY_EACH)]);
      return shared !== undefined && isWords(shared) && !isListed("family", foldName(shared));
    })
  );
}

const A_SERIES = 8;

/** Names with coordinates are of car parks, stops and branches, but for those that are names of people beyond doubt. */
function isOnMap(table: TableEvidence): boolean {
  return holds(table, ["geo"]);
}

/**
 * Whole names need no header that is known: most of them others in each row ("Who"), but for those of winners beside their years and of
 * authors beside their works; half of them where a telephone is beside them.
 */
function areWhole(column: Column, table: TableEvidence): boolean {
  const { names, values, filled } = column;
  const isOfEach = names.whole >= MOSTLY_KNOWN && values.length >= filled * NEARLY_EACH;
  return (
    (isOfEach && !table.columns.some((other) => other !== column && (areYears(other) || areWorks(other)))) ||
    (names.whole >= MOSTLY_WHOLE && holds(table, ["phone", "email", "birth-date"]))
  );
}

function areYears({ values }: Column): boolean {
  return values.length > 0 && values.every((value) => YEAR.test(String(value)));
}

const YEAR = /^(?:1\d|20)\d\d$/;

/** Words of their own in each row, under no header that says what they are. */
function areWorks({ says, values, filled }: Column): boolean {
  return filled > 0 && says.kinds.size === 0 && values.filter(isWords).length >= filled * NEARLY_EACH;
}

/** For and against a column of names whose header does not settle it. */
export function points({ column, evidence }: Pick<Assignment, "column" | "evidence">, table: TableEvidence): number {
  const isUnheardOf = column.values.length >= 10 && column.names.known < 0.12 ? 1 : 0;
  const isUnnamed = column.header !== null && evidence.header === 0 && !areWhole(column, table);
  const isCalledPeople = column.says.owner === "staff" || column.says.owner === "people";
  const isOfPeople = isHinted(table) || (isCalledPeople && evidence.isConclusive && table.things < 2);
  return (
    pointsOfValues({ column, evidence }) +
    Number(isOfPeople) -
    isUnheardOf -
    (isUnnamed ? 1 : 0) -
    (isOnMap(table) && !evidence.isConclusive ? POINTS_OF_PEOPLE : 0) -
    Math.min(table.things, 3)
  );
}
