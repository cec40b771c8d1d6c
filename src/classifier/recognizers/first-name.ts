import { BARE_NAME } from "./header/bare-headers";
import { defineRecognizer } from "./define";
import { isNamePart } from "./values/name-shape";

const KNOWN_SHARE = 0.35;
const SHAPED_SHARE = 0.75;
const MOST_PAIRED = 0.4;

/** Given names alone. */
export const recognizeFirstName = defineRecognizer({
  id: "first-name",
  header: ({ says, names }) => (says.bareName > 0 && names.paired < MOST_PAIRED ? says.bareName * BARE_NAME : 0),
  fits: isNamePart,
  proves: ({ names, values }) =>
    values.length > 2 &&
    names.shaped >= SHAPED_SHARE &&
    names.paired < MOST_PAIRED &&
    names.given >= KNOWN_SHARE &&
    names.given >= names.family,
});
