import { readHeader } from "../header/header-reading";
import type { HeaderOwner } from "../header/said-words";

/** What the names of the file and of the sheet say about the rows: "employees.csv", "Kunden". */
export interface TableHints {
  readonly owner: HeaderOwner;
  /** "dogs.csv", "Tierheim": all rows are animals. */
  readonly isOfAnimals?: boolean;
}

/** Dates and running numbers in the names of files: "0147_employees", "staff_20240312". */
const NUMBERS = /\d{3,}/g;

/** A doubtful word and no unknown one beside it. */
const ALL_SAID = 0.5;

/** The first name that says anything, from the nearest to the table outwards. */
export function hintsFrom(names: readonly string[]): TableHints {
  for (const name of names) {
    const { owner, animal } = readHeader(name.replace(/\.[A-Z]{2,5}$/i, "").replace(NUMBERS, " "));
    if (owner !== null) {
      return { owner, isOfAnimals: animal >= ALL_SAID };
    }
  }
  return { owner: null };
}
