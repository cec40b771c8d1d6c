import { defineRecognizer } from "./define";
import type { Value } from "./define";
import type { Column } from "./recognizer";

/** Ages of infants are parts of a year (0.9167); coordinates have more decimals. */
const FINEST = 1e4;

/** A year count of a life, or a range of ages: 42, "42", "25-34", "65+". */
function isAge(value: Value): boolean {
  if (typeof value === "string") {
    return (
      /^\d{1,3}(?:\.0+)?(?:\+| ?[-–] ?\d{1,3})?(?: ?[a-z代岁歲歳才대세]{1,6})?$/i.test(value) &&
      Number.parseInt(value, 10) < 120
    );
  }
  return typeof value === "number" && value >= 0 && value < 120 && Math.round(value * FINEST) / FINEST === value;
}

const FEWEST = 4;
const YOUNGEST = 5;
const OLDEST = 100;
const LEAST_SPREAD = 10;

/** In a table without any header: whole years of a life, spread and with gaps, as serial numbers and counts are not. */
function areAges({ header, values }: Column): boolean {
  if (header !== null || values.length < FEWEST) {
    return false;
  }
  const years = values.map((value) => (typeof value === "boolean" || value === "" ? NaN : Number(value)));
  const [youngest, oldest] = [Math.min(...years), Math.max(...years)];
  return (
    years.every((age) => age >= YOUNGEST && age <= OLDEST && Math.floor(age) === age) &&
    oldest - youngest >= LEAST_SPREAD &&
    oldest - youngest >= values.length
  );
}

/** The age of somebody. */
export const recognizeAge = defineRecognizer({ id: "age", fits: isAge, proves: areAges });
