import { defineRecognizer } from "./define";
import type { Value } from "./define";
import { headerTokens } from "./header/header-text";
import type { Column } from "./recognizer";
import { isNumeric, isWords } from "./values/value-tests";
import { isListed } from "./values/word-lists";

function isContract(value: Value): boolean {
  return (
    typeof value === "string" && value.length <= 60 && headerTokens(value).some((token) => isListed("contract", token))
  );
}

const MOST_TYPES = 20;
const FEWEST_TYPES = 2;

/** A short closed list of words of employment, under a header that at least does not say something else. */
function areContracts({ says, values }: Column): boolean {
  return (
    !says.isKnown &&
    values.length >= FEWEST_TYPES &&
    values.length <= MOST_TYPES &&
    values.every((value) => isContract(value))
  );
}

const CLEAR = 0.9;
const WHOLE = 100;

/** The part of full time, where the header says so for certain: 80, "80 %", 0.5. */
function isPart(value: Value): boolean {
  return isNumeric(value) && Number.parseFloat(String(value)) <= WHOLE;
}

/** How somebody is employed. Offices have codes of their own (FT, TA, CA), so the header's word is taken for any short text. */
export const recognizeContractType = defineRecognizer({
  id: "contract-type",
  fits: (value, says) => isWords(value) || (says >= CLEAR && isPart(value)),
  proves: areContracts,
});
