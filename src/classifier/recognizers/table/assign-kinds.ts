import type { ColumnKind } from "../../standards/kinds";
import { RECOGNIZERS } from "../index";
import type { Column, Evidence } from "../recognizer";
import { saysElse } from "../values/closed-set";
import { isNumeric } from "../values/value-tests";

/** The kind a column most probably has, with its evidence and how far it goes. */
export interface Assignment {
  readonly column: Column;
  readonly evidence: Evidence;
  /** From 0 to about 1; a clear header over fitting values and conclusive values both reach 0.8. */
  readonly score: number;
}

/** A clear header survives odd values (masked, mistyped); a vague one does not. */
const CLEAR_HEADER = 0.9;
const FITTING_UNDER_CLEAR = 0.3;
const FITTING_UNDER_VAGUE = 0.6;
/** Kinds whose values tell one person from another. */
const NUMBERED: readonly ColumnKind[] = [
  "email",
  "phone",
  "address",
  "birth-date",
  "national-id",
  "passport",
  "tax-id",
  "bank-account",
  "card-number",
  "photo-url",
  "salary",
];
/** As far as values alone go. */
const MOST_BY_VALUES = 0.85;
/** Two odd values are chance. */
const FEWEST_TESTED = 3;

/** The best kind of each column, looked at alone. Columns without any are left out. */
export function assignKinds(columns: readonly Column[]): Assignment[] {
  const assignments: Assignment[] = [];
  for (const column of columns) {
    let best = bestOf(column, "header");
    // What is told by its header need not be tried against every other kind: that costs more than all headers.
    if (best === null || best.score <= MOST_BY_VALUES) {
      const other = bestOf(column, "values");
      best = other !== null && isBetter(other, best) ? other : best;
    }
    if (best !== null) {
      assignments.push(best);
    }
  }
  return assignments;
}

function bestOf(column: Column, by: "header" | "values"): Assignment | null {
  let best: Assignment | null = null;
  for (const recognizer of RECOGNIZERS) {
    const evidence = recognizer.recognize(column, by);
    const score = evidence === null ? 0 : weigh(column, evidence);
    if (evidence !== null && score > (best?.score ?? 0)) {
      best = { column, evidence, score };
    }
  }
  return best;
}

/** Of two that go as far, the one that stands first among the kinds. */
function isBetter(one: Assignment, other: Assignment | null): boolean {
  return other === null || one.score > other.score || (one.score === other.score && placeOf(one) < placeOf(other));
}

function placeOf({ evidence: { kind } }: Assignment): number {
  return RECOGNIZERS.findIndex(({ id }) => id === kind);
}

/** Header and values together; conclusive values win over a header that is silent or vague, not over a clear one that fits. */
function weigh(column: Column, { kind, header, matching, tested, isConclusive }: Evidence): number {
  if (isConclusive && header === 0) {
    return weighValues(column, kind);
  }
  const isClear = header >= CLEAR_HEADER;
  if (column.values.length === 0) {
    return isClear ? header : 0;
  }
  if (isOfFewLetters(column) && (kind === "employee-id" || kind === "person-reference")) {
    return 0;
  }
  if (isOfFlags(column) && NUMBERED.indexOf(kind) !== -1) {
    return 0;
  }
  const isText = column.values.every((value) => typeof value === "string" && !isNumeric(value));
  const fitting = fittingShare(matching, tested, isClear && isText);
  if (fitting < (isClear ? FITTING_UNDER_CLEAR : FITTING_UNDER_VAGUE)) {
    return 0;
  }
  const score = header * (0.6 + 0.4 * fitting);
  return isConclusive ? Math.max(score, 0.8) + 0.1 : score;
}

/** What the values prove under a header that says nothing of it. */
function weighValues(column: Column, kind: ColumnKind): number {
  if (kind === "phone" && isOfThings(column)) {
    return 0;
  }
  if (isName(kind)) {
    return isOfThings(column) || isOfFewWords(column) || namesOthers(column) ? 0 : 0.8;
  }
  return SETS.indexOf(kind) !== -1 ? MOST_BY_VALUES : 0.8;
}

/** Share of the values that fit; one or two odd texts under a clear header have the benefit of the doubt. */
function fittingShare(matching: number, tested: number, isLenient: boolean): number {
  if (tested === 0) {
    return 1;
  }
  return isLenient && tested < FEWEST_TESTED ? Math.max(matching / tested, 0.5) : matching / tested;
}

/** "yes" and "nein", 0 and 1 under "Email": whether there is one, not which. */
function isOfFlags({ values }: Column): boolean {
  return values.length === 2 && values.every((value) => /^(?:[01]|[^\W\d_]{1,4})$/.test(String(value)));
}

/** A few words or letters again and again: "H" and "S" under "Hourly or salaried code" number nobody. */
function isOfFewLetters({ values, filled }: Column): boolean {
  return values.length < filled * FEW && !values.some((value) => /\d/.test(String(value)));
}

/** "Author", "Product", "Average": what stands below is not the people of the table. */
function isOfThings({ says }: Column): boolean {
  return says.owner === "thing" || says.owner === "organisation" || says.isMeasure;
}

/** Kinds that are proven by closed sets of words, some of which are names as well ("Christian", "French"). */
const SETS: readonly ColumnKind[] = ["ethnicity-nationality", "religion", "marital-status", "sexual-orientation"];

/** "Direct supervisor", "Next of kin": names stand below, and whose is said. */
function namesOthers({ says }: Column): boolean {
  return (says.kinds.get("supervisor") ?? 0) >= SAID || (says.kinds.get("family") ?? 0) >= SAID;
}

const SAID = 0.5;
const FEW = 0.3;

/**
 * "Region", "Status": a few words that come again and again name nobody of the table under a header that says something else, and
 * elsewhere only where hardly one of them is no name.
 */
function isOfFewWords(column: Column): boolean {
  const { values, filled, names } = column;
  return values.length < filled * FEW && (saysElse(column) || (filled >= LONG && names.known < ALL_KNOWN));
}

const LONG = 10;
const ALL_KNOWN = 0.7;

export function isName(kind: ColumnKind): boolean {
  return kind === "full-name" || kind === "first-name" || kind === "last-name";
}
