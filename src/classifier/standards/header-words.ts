import { CONTEXT_KINDS, PERSONAL_KINDS } from "./kinds";
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
  /** Species and breeds: what stands beside them is an animal's. Doubtful ones ("dogs") say so only as the name of a file or sheet. */
  | "animal"
  /** Counts, averages, shares: a column of aggregates. */
  | "measure"
  /** What is taught and marked: a column of numbers below it holds marks. */
  | "subject"
  /** What is noted about a contact, not the contact: "type", "status", "opt in". */
  | "aspect"
  /** Adds nothing: "current", "home", "of the". */
  | "filler";

/**
 * The words of one language, as phrases separated by commas. A phrase is written with spaces and matches every other
 * spelling of itself: `first name` is also `First_Name`, `firstName`, `FIRSTNAME`. Accents and case do not matter.
 * A question mark says that the phrase may mean something else as well: it counts half. A star makes a stem: `telefon*` is any
 * word that begins so. Phrases put together from other listed words ("numéro du passeport") need not be listed.
 */
export type HeaderWords = Readonly<Partial<Record<ColumnKind | HeaderRole, string>>>;

export type Concept = ColumnKind | HeaderRole;

export const HEADER_ROLES: readonly HeaderRole[] = [
  "name",
  "number",
  "staff",
  "people",
  "relative",
  "organisation",
  "thing",
  "animal",
  "measure",
  "subject",
  "aspect",
  "filler",
];

/** Everything a phrase can mean, in the order of the packed lists. */
export const CONCEPTS: readonly Concept[] = [...PERSONAL_KINDS, ...CONTEXT_KINDS, ...HEADER_ROLES];
