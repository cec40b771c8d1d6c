import { defineRecognizer } from "./define";
import type { Value } from "./define";
import { headerTokens } from "./header/header-text";
import { isNumeric } from "./values/value-tests";
import { isListed } from "./values/word-lists";

/** What offices write instead of a number; the rest of the words are remarks, which Italians and Germans head alike. */
function isGrade(value: Value): boolean {
  return (
    typeof value === "boolean" ||
    (typeof value === "string" &&
      (value.length <= LONGEST_MARK || headerTokens(value).some((token) => isListed("grade", token))))
  );
}

const LONGEST_MARK = 3;
const LONGEST_WORDS = 40;

function isShort(value: Value): boolean {
  return typeof value === "boolean" || (typeof value === "string" && value.length <= LONGEST_WORDS);
}

/** How somebody did: marks, ratings, attendance. */
export const recognizePerformance = defineRecognizer({
  id: "performance",
  fits: (value, says) => isNumeric(value) || (says >= 0.9 ? isShort(value) : isGrade(value)),
});
