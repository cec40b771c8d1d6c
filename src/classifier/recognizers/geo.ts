import { defineRecognizer } from "./define";
import type { Value } from "./define";

/** Degrees with decimals, alone or as a pair. */
function isCoordinate(value: Value): boolean {
  if (typeof value === "number") {
    return Math.abs(value) <= 180;
  }
  return (
    typeof value === "string" &&
    /^-?\d{1,3}(?:[.,]\d+)?°?[NSEW]?(?:[,; ]{1,2}-?\d{1,3}(?:[.,]\d+)?°?[NSEW]?)?$/.test(value)
  );
}

/** Coordinates of a person: where somebody lives or was seen. */
export const recognizeGeo = defineRecognizer({ id: "geo", fits: isCoordinate });
