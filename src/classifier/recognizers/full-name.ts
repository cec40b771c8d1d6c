import { BARE_NAME } from "./header/bare-headers";
import { defineRecognizer } from "./define";
import type { Column } from "./recognizer";
import { nameBefore, withoutRemark } from "./values/name-before";
import { isNamePart } from "./values/name-shape";

/** A third of real names is in a list of the commonest; of places, products and teams hardly a tenth. */
const KNOWN_SHARE = 0.33;
const SHAPED_SHARE = 0.75;
const PAIRED_SHARE = 0.6;

const SOMEBODY = 0.7;
/** As a header reads that is a word for people and no other. */
const NOTHING_ELSE = 0.25;
const SOME_KNOWN = 0.1;
const DISTINCT = 0.5;

/** "Patient", "Athlete", "Mieter" above two words each that have the shape of names: whatever the names, they are theirs. */
function isSomebodysName({ says, names, values, filled }: Column): boolean {
  return (
    (says.owner === "staff" || says.owner === "people") &&
    !says.isMeasure &&
    (says.kinds.get("full-name") ?? 0) >= NOTHING_ELSE &&
    names.shaped >= SHAPED_SHARE &&
    names.paired >= PAIRED_SHARE &&
    names.known >= SOME_KNOWN &&
    values.length >= filled * DISTINCT
  );
}

/** First and last name in one cell, in any order. */
export const recognizeFullName = defineRecognizer({
  id: "full-name",
  header: (column) => (isSomebodysName(column) ? SOMEBODY : column.says.bareName * BARE_NAME),
  fits: (value) => isNamePart(nameBefore(value) ?? withoutRemark(value)),
  proves: ({ names, values }) =>
    values.length > 1 && names.shaped >= SHAPED_SHARE && names.paired >= PAIRED_SHARE && names.known >= KNOWN_SHARE,
});
