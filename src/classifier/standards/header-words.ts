import type { ColumnKind } from "./kinds";

/** Words that are no kind themselves but tell whose a column is. */
export type HeaderRole =
  /** "name" alone: of what? */
  | "name"
  /** "id", "number", "code": of what? */
  | "number"
  /** People who work for somebody: their number is an employee id. */
  | "staff"
  /** Other people: customers, patients, students; their number is a person reference. */
  | "people"
  /** Relatives and emergency contacts. */
  | "relative"
  /** Shops, branches, suppliers: their e-mail or phone is nobody's own. */
  | "organisation"
  /** Goods, files, places, works, statistics. */
  | "thing"
  /** Counts, averages, shares: a column of aggregates. */
  | "measure"
  /** Adds nothing: "current", "home", "of the". */
  | "filler";

/**
 * The words of one language, as phrases separated by commas. A phrase is written with spaces and matches every other
 * spelling of itself: `first name` is also `First_Name`, `firstName`, `FIRSTNAME`. Accents and case do not matter.
 * A question mark says that the phrase may mean something else as well: it counts half.
 */
export type HeaderWords = Readonly<Partial<Record<ColumnKind | HeaderRole, string>>>;
