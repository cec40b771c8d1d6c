import { BARE_NAME } from "./header/bare-headers";
import { defineRecognizer } from "./define";
import { isNamePart } from "./values/name-shape";

/** A third of real names is in a list of the commonest; of places, products and teams hardly a tenth. */
const KNOWN_SHARE = 0.33;
const SHAPED_SHARE = 0.75;
const PAIRED_SHARE = 0.6;

/** First and last name in one cell, in any order. */
export const recognizeFullName = defineRecognizer({
  id: "full-name",
  header: ({ says }) => says.bareName * BARE_NAME,
  fits: isNamePart,
  proves: ({ names, values }) =>
    values.length > 1 && names.shaped >= SHAPED_SHARE && names.paired >= PAIRED_SHARE && names.known >= KNOWN_SHARE,
});
