import { defineRecognizer } from "./define";
import type { Value } from "./define";

/** A year count of a life, or a range of ages: 42, "42", "25-34", "65+". */
function isAge(value: Value): boolean {
  if (typeof value === "string") {
    return (
      /^\d{1,3}(?:\.0+)?(?:\+| ?[-–] ?\d{1,3})?(?: ?[a-z]{1,6})?$/i.test(value) && Number.parseInt(value, 10) < 120
    );
  }
  return typeof value === "number" && value >= 0 && value < 120;
}

/** The age of somebody. */
export const recognizeAge = defineRecognizer({ id: "age", fits: isAge });
