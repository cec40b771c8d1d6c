import type { ColumnKind } from "../../standards/kinds";
import type { Column } from "../recognizer";
import { areFirms } from "../values/firms";
import { arePseudonyms } from "../values/pseudonym";
import { isNumeric } from "../values/value-tests";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";
import { isSensitive } from "./sensitive-columns";
import { attributes, CLEAR, FOUND, holds, isHinted, OF_PEOPLE, SPECIAL, SURE } from "./table-evidence";
import type { TableEvidence } from "./table-evidence";

/** A header that says whose number it is. */
const CLEARLY_OF_PERSON = 0.7;

/** What is told about somebody known by a pseudonym: attributes of people, where they live, what opens their accounts. */
const TELLING: readonly ColumnKind[] = [...OF_PEOPLE, "address", "bank-account", "card-number", "tax-id"];

/** Records of people without names anybody would know: by a number, a pseudonym, or by all that is told about them. */
export function hasPseudonymousRecords(table: TableEvidence): boolean {
  return hasNumberedRecords(table) || hasNamedRecords(table) || hasTracedRecords(table);
}

/**
 * A person's own number beside a name that may be anything, beside where that person lives (EQC 2013: claim numbers and
 * addresses), beside marks or pay, what is under words that make it private to be on a list, two things told about that person, or one of a
 * special category. A bare "ID" is a person's where the file is
 * called after people.
 */
function hasNumberedRecords(table: TableEvidence): boolean {
  return table.assignments.some(({ column, evidence }) => {
    const isNumber = evidence.kind === "employee-id" || evidence.kind === "person-reference";
    if (!isNumber || column.filled === 0) {
      return false;
    }
    if (evidence.header < CLEARLY_OF_PERSON) {
      return isHinted(table) && attributes(table, column) >= 2 && !areStatistics(table, column);
    }
    return (
      holds(table, SPECIAL) ||
      holds(table, ["address"]) ||
      hasMarks(table) ||
      hasFigures(table, evidence.kind) ||
      table.columns.some((other) => other !== column && isSensitive(other)) ||
      attributes(table, column) + namesBeside(table, column) + unfitting(table) + placed(table, column) >= 2
    );
  });
}

/** What is told in words or in a few codes. Pay, ages and years are numbers of their own for everybody. */
const IN_WORDS: readonly ColumnKind[] = [...SPECIAL, "gender", "marital-status", "contract-type", "job-title"];

/** "Yes" and "No" of staff by gender and origin: what would be told of somebody in words is another number in each row. */
function areStatistics({ assignments }: TableEvidence, number: Column): boolean {
  return assignments.every(
    ({ column: { values, filled }, column, evidence }) =>
      column === number ||
      OF_PEOPLE.indexOf(evidence.kind) === -1 ||
      (IN_WORDS.indexOf(evidence.kind) !== -1 && values.every(isNumeric) && values.length >= filled * OTHER_EACH),
  );
}

const OTHER_EACH = 0.8;

/** "GPA", "Final grade" beside a student's number: nobody else has them. */
function hasMarks({ assignments, things }: TableEvidence): boolean {
  return (
    things === 0 && assignments.some(({ evidence }) => evidence.kind === "performance" && evidence.header >= CLEAR)
  );
}

/**
 * Pay beside the number of whoever works for it; marks beside nothing but numbers where the file is called after people: cases, applications
 * and products have scores, too.
 */
function hasFigures(table: TableEvidence, number: ColumnKind): boolean {
  const isCalled = isHinted(table);
  return (
    table.things <= Number(isCalled) &&
    table.assignments.some(
      ({ column: { says }, evidence: { kind }, score }) =>
        score >= FOUND &&
        ((kind === "salary" && number === "employee-id") ||
          // "Grade" is a school year too.
          (isCalled && (kind === "performance" || (kind === "education" && says.kinds.has("performance"))))),
    )
  );
}

/** The town of somebody of whom more is told: "Patient ID", "Sex", "City". */
function placed(table: TableEvidence, number: Column): number {
  return table.things === 0 && attributes(table, number) >= 1 && holds(table, ["location", "postal-code"]) ? 1 : 0;
}

/** Columns that are headed by what is told of people, though the values are none the kind knows ("Mark": "Approved"). */
function unfitting({ assignments, columns }: TableEvidence): number {
  return columns.filter(
    (column) =>
      column.filled > 0 &&
      !assignments.some((assignment) => assignment.column === column) &&
      OF_PEOPLE.some((kind) => (column.says.kinds.get(kind) ?? 0) >= SURE),
  ).length;
}

/** "Name" beside a person's number counts as something told about that person, though the values are no names ("Employee 12"). */
function namesBeside(table: TableEvidence, number: Column): number {
  const isNamed = table.assignments.some(
    ({ column, evidence }) => column !== number && isName(evidence.kind) && column.filled > 0 && !areFirms(column),
  );
  return !isNamed || table.things > 0 ? 0 : isHinted(table) ? 2 : 1;
}

/**
 * Names that are none ("Person 12", initials, codes) under a header of names, or none that the lists know, beside what only people
 * have (Islington 2012: beliefs and illnesses of tenants). The less the name says, the more the rest must.
 */
function hasNamedRecords(table: TableEvidence): boolean {
  const told = toldOf(table, null);
  const special = count(told, SPECIAL);
  const personal = count(told, OF_PEOPLE);
  const named = table.columns.filter(isWordy);
  if (named.some((column) => isNameOf(column, "first-name")) && named.some((column) => isNameOf(column, "last-name"))) {
    return true;
  }
  return named.some((column) => {
    if (arePseudonyms(column.values)) {
      const isWholeRecord = isNameOf(column, "full-name") && table.things <= 1 && table.columns.length > 2;
      return isWholeRecord || count(toldOf(table, column), TELLING) > 0;
    }
    if (isNameOf(column, "full-name")) {
      return special > 0 || personal >= 2;
    }
    return column.says.bareName > 0 && table.things === 0 && special > 0 && personal + count(told, ["address"]) > 1;
  });
}

/** Mostly words of their own in each row: no numbers, no few values that come again and again. */
function isWordy({ values, filled }: Column): boolean {
  return (
    filled > 0 &&
    values.length >= filled * 0.5 &&
    values.filter((value) => typeof value === "string" && !isNumeric(value)).length >= values.length * 0.8
  );
}

function isNameOf({ says }: Column, kind: ColumnKind): boolean {
  return (says.kinds.get(kind) ?? 0) >= CLEAR;
}

const MANY_TOLD = 4;

/**
 * Rows without name and number that are somebody's all the same: an illness or a belief beside a birth date, or so much about
 * one person, the birth date too, that a colleague knows who it is, or how to reach whoever was born that day.
 */
function hasTracedRecords(table: TableEvidence): boolean {
  if (table.things > 0 || !holds(table, ["birth-date"])) {
    return false;
  }
  const told = new Set(
    table.assignments
      .filter(({ column, score }) => score >= SURE && column.filled > 0)
      .map(({ evidence }) => evidence.kind),
  );
  return count(told, SPECIAL) > 0 || count(told, OF_PEOPLE) >= MANY_TOLD || (isBorn(table) && count(told, REACHED) > 0);
}

const REACHED: readonly ColumnKind[] = ["phone", "email", "address"];

/** Days of birth by their header: dates alone prove no more than that they are old. */
function isBorn({ assignments }: TableEvidence): boolean {
  return assignments.some(
    ({ column, evidence }) => evidence.kind === "birth-date" && evidence.header >= CLEAR && column.filled > 0,
  );
}

/** The kinds of the filled columns, and those that clear headers name over values that do not fit (masked, coded). */
function toldOf({ assignments, columns }: TableEvidence, except: Column | null): ReadonlySet<ColumnKind> {
  const told = new Set<ColumnKind>();
  assignments.forEach(({ column, evidence, score }: Assignment) => {
    if (column !== except && score >= SURE && column.filled > 0) told.add(evidence.kind);
  });
  columns.forEach((column) => {
    const { filled, says } = column;
    if (column !== except && filled > 0) says.kinds.forEach((strength, kind) => strength >= CLEAR && told.add(kind));
  });
  return told;
}

function count(told: ReadonlySet<ColumnKind>, kinds: readonly ColumnKind[]): number {
  return kinds.filter((kind) => told.has(kind)).length;
}
