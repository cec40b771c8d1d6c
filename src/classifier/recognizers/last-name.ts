import { BARE_NAME } from "./header/bare-headers";
import { defineRecognizer } from "./define";
import { isNamePart } from "./values/name-shape";

/** Family names are more varied than given names, so fewer of them are in any list. */
const KNOWN_SHARE = 0.3;
const SHAPED_SHARE = 0.75;
const MOST_PAIRED = 0.4;

/** Family names alone. */
export const recognizeLastName = defineRecognizer({
  id: "last-name",
  header: ({ says, names }) => (says.bareName > 0 && names.paired < MOST_PAIRED ? says.bareName * BARE_NAME : 0),
  fits: isNamePart,
  proves: ({ names, values }) =>
    values.length > 2 &&
    names.shaped >= SHAPED_SHARE &&
    names.paired < MOST_PAIRED &&
    names.family >= KNOWN_SHARE &&
    names.family > names.given,
});
