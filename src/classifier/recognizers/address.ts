import { STREET_WORDS } from "../standards/street-words";
import { defineRecognizer, mostly } from "./define";
import type { Value } from "./define";
import { withoutAccents } from "./header/header-text";
import { isCode, isWords } from "./values/value-tests";

const STREETS = new Set(STREET_WORDS.split(" "));
const LONGEST = 120;

/** A house number and a street word: "48684 Jenifer Way", "Via Roma 2", "Hauptstr. 5, 74523 Hall". */
function isStreet(value: Value): boolean {
  if (typeof value !== "string" || value.length > LONGEST || !/\d/.test(value) || !/[^\d\s]{2}/.test(value)) {
    return false;
  }
  if (UNSPACED_STREET.test(value)) {
    return true;
  }
  return withoutAccents(value)
    .toLowerCase()
    .split(/[\s,.]+/)
    .some(
      (word) =>
        STREETS.has(word) || /(?:str|strasse|straat|vagen|gatan|veien|gata|utca|platz|gade|vej|katu)$/.test(word),
    );
}

/** "中山路4号", "中央区銀座1-2-3", "강남대로 12": no spaces part the words of a street. */
const UNSPACED_STREET = /[路街道巷]\d+[号號]|[区區市町村].{1,8}\d+[-丁]|[\uac00-\ud7a3][로길] ?\d/;

/** Where somebody lives or gets letters: streets, and house numbers in a column of their own. */
export const recognizeAddress = defineRecognizer({
  id: "address",
  fits: (value) => isWords(value) || isCode(value),
  proves: ({ values }) => values.length > 1 && mostly(values, 0.6, isStreet),
});
