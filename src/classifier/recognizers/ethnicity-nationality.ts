import { defineRecognizer } from "./define";
import type { Column } from "./recognizer";
import { areOfSet, foldValue } from "./values/closed-set";
import { isListed } from "./values/word-lists";

/** Census words that are colours first: they count beside one that is none. */
const COLOURS =
  /^(?:white|black|mixed|branca|branco|preta|preto|amarela|amarelo|weiss|schwarz|blanca|blanco|negra|negro)$/;

function areOrigins(column: Column): boolean {
  return (
    areOfSet(
      column,
      "origin",
      (value) => typeof value === "string" && (isListed("origin", foldValue(value)) || COLOURS.test(foldValue(value))),
    ) && column.values.some((value) => !COLOURS.test(foldValue(value)))
  );
}

/** Origin, nationality and citizenship; often coded, so values are not tested. */
export const recognizeEthnicityNationality = defineRecognizer({ id: "ethnicity-nationality", proves: areOrigins });
