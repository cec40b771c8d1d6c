import type { ColumnKind } from "../../standards/kinds";
import type { Column, Evidence } from "../recognizer";
import { areNamedAddresses, arePersonalAddresses } from "../values/personal-addresses";
import { areTypes } from "../values/data-types";
import type { Assignment } from "./assign-kinds";
import { hasNames, hasRelatives } from "./named-people";
import { hasPseudonymousRecords } from "./pseudonymous-records";
import { attributes, CLEAR, SURE } from "./table-evidence";
import type { TableEvidence } from "./table-evidence";
import type { TableHints } from "./table-hints";

/**
 * Whether the rows of a table are people. Each way to be one asks for evidence that things do not have:
 * a clear header of a name, names by their values, addresses of persons, numbers a state gave, accounts,
 * or a person's number with what is told about the person.
 */
export function isAboutPeople(
  assignments: readonly Assignment[],
  columns: readonly Column[],
  hints: TableHints,
): boolean {
  const things = columns.filter(isOfThing).length;
  if (columns.some(({ values }) => areTypes(values))) {
    return false;
  }
  const table: TableEvidence = { assignments, columns, hints, things };
  return (
    hasNames(table) ||
    hasRelatives(table) ||
    hasPersonalAddresses(table) ||
    hasStateNumbers(table) ||
    hasTelephonesAlone(table) ||
    hasAccounts(table) ||
    hasPseudonymousRecords(table)
  );
}

/** The day of an event adds nothing to the event. */
const isOfThing = ({ says }: Column): boolean =>
  says.isMeasure || (says.owner === "thing" && !says.kinds.has("date-of-event"));

/** A list of e-mail addresses is a list of people, unless they are boxes of functions or of the firms the rows are about. */
function hasPersonalAddresses(table: TableEvidence): boolean {
  const ofFirms = table.columns.some(
    ({ says }) => says.owner === "organisation" && (says.kinds.size === 0 || says.kinds.has("employer")),
  );
  const mustBeNamed = ofFirms || table.things > 1;
  return table.assignments.some(
    ({ column, evidence, score }) =>
      evidence.kind === "email" &&
      score >= SURE &&
      column.says.owner !== "organisation" &&
      (mustBeNamed ? areNamedAddresses(column.values) : arePersonalAddresses(column.values)),
  );
}

/** Numbers a state gave, by their check digits; by their header beside what is told of people. Firms and machines have "identification numbers", too. */
function hasStateNumbers(table: TableEvidence): boolean {
  return table.assignments.some(
    ({ column, evidence }) =>
      (evidence.kind === "national-id" || evidence.kind === "passport") &&
      (evidence.isConclusive ||
        (evidence.header >= CLEAR &&
          evidence.matching > 0 &&
          (attributes(table, column) >= 1 || (table.things === 0 && (isListOf(column, evidence) || isNamed(table)))))),
  );
}

/** Passports are of people alone. */
function isListOf({ values }: Column, { kind }: Evidence): boolean {
  return kind === "passport" && values.length >= A_LIST;
}

const A_LIST = 20;

/** "Name" beside the number of an identity card, above names of two words or more; beside nothing else, above any two words. */
function isNamed({ columns }: TableEvidence): boolean {
  const isAlone = columns.filter(({ filled }) => filled > 0).length === 2;
  return columns.some(({ says, names, values }) => {
    const pairs = values.filter((value) => TWO_WORDS.test(String(value))).length;
    return says.bareName > 0 && (names.paired >= NAMED || (isAlone && pairs > values.length * NAMED));
  });
}

const NAMED = 0.5;
const TWO_WORDS = /^[^\d\s]+ \D+$/;

/** Telephones and nothing beside them: whom to send a text to. Shops and lines have a name or a place. */
function hasTelephonesAlone({ assignments, columns }: TableEvidence): boolean {
  return (
    columns.filter(({ filled }) => filled > 0).length === 1 &&
    assignments.some(
      ({ column: { values, says }, evidence: { kind, header, matching, tested } }) =>
        kind === "phone" && header >= CLEAR && says.owner === null && matching === tested && values.length >= A_LIST,
    )
  );
}

/** Passwords beside anything that says whose they are; somebody's user name beside the day of birth or the number as an employee. */
function hasAccounts({ assignments, things }: TableEvidence): boolean {
  const has = (kinds: readonly ColumnKind[]): boolean =>
    assignments.some(({ column, evidence }) => column.filled > 0 && kinds.indexOf(evidence.kind) !== -1);
  return (
    (has(["credential"]) && has(["username", "email", "employee-id", "person-reference", "full-name"])) ||
    (has(["username"]) && (has(["birth-date"]) || (has(["employee-id"]) && things < 2)))
  );
}
