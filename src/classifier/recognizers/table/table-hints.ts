import { readHeader } from "../header/header-reading";
import type { HeaderOwner } from "../header/said-words";

/** What the names of the file and of the sheet say about the rows: "employees.csv", "Kunden". */
export interface TableHints {
  readonly owner: HeaderOwner;
}

/** The first name that says anything, from the nearest to the table outwards. */
export function hintsFrom(names: readonly string[]): TableHints {
  for (const name of names) {
    const { owner } = readHeader(name.replace(/\.[A-Z]{2,5}$/i, ""));
    if (owner !== null) {
      return { owner };
    }
  }
  return { owner: null };
}
