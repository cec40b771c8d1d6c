import type { Column } from "../recognizer";
import { isNumeric } from "../values/value-tests";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";
import { CLEAR } from "./table-evidence";

const SURE = 0.4;
const FEWEST_MARKS = 2;
/** Columns this near to marks belong to them. */
const NEAR = 3;
/** An exam counts more than the tests before it. */
const HIGHER = 2;

/**
 * Marks under the names of subjects; and beside two of them, marks of subjects no list has ("TOEFL", "Woodwork") and their sums:
 * numbers in the same range, under a header that says nothing else.
 */
export function settleMarks(assignments: readonly Assignment[], columns: readonly Column[]): readonly Assignment[] {
  const isTaken = (column: Column): boolean =>
    assignments.some((assignment) => assignment.column === column && assignment.score >= SURE);
  const subjects = columns
    .filter((column) => column.says.isSubject && !isTaken(column) && areMarks(column))
    .concat(assignments.some(isOfSomebody) ? testsIn(columns.filter((column) => !isTaken(column))) : []);
  const known = assignments
    .filter(({ evidence, score }) => evidence.kind === "performance" && score >= SURE)
    .map(({ column }) => column)
    .concat(subjects)
    .filter((column) => areNumbers(column))
    .sort((one, other) => one.index - other.index);
  const beside =
    known.length < FEWEST_MARKS
      ? []
      : columns.filter((column) => !isTaken(column) && subjects.indexOf(column) === -1 && isBeside(column, known));
  const marks = subjects.concat(beside);
  return assignments
    .filter(({ column }) => marks.indexOf(column) === -1)
    .concat(
      marks.map((column) => ({
        column,
        evidence: {
          kind: "performance",
          header: 0,
          matching: column.values.length,
          tested: column.values.length,
          isConclusive: false,
        },
        score: 0.5,
      })),
    );
}

/** "Safety test", "Panel score": one may be anything; several columns of numbers that end in such a word hold marks. */
function testsIn(columns: readonly Column[]): readonly Column[] {
  const tests = columns.filter(
    (column) => (column.says.kinds.get("performance") ?? 0) > 0 && column.says.owner !== "thing" && areNumbers(column),
  );
  return tests.length < FEWEST_MARKS ? [] : tests;
}

/** Machines and wines are tested too: whoever has marks has a name that is known or said to be one, or a number of their own. */
function isOfSomebody({ column: { says, names }, evidence: { kind, header } }: Assignment): boolean {
  return isName(kind)
    ? says.bareName === 0 || names.known >= KNOWN
    : header >= CLEAR && (kind === "person-reference" || kind === "employee-id" || kind === "email");
}

const KNOWN = 0.5;

function isBeside(column: Column, marks: readonly Column[]): boolean {
  const [first, last] = [marks[0]?.index ?? 0, marks[marks.length - 1]?.index ?? 0];
  const most = Math.max(...marks.map(highest));
  const isNear = column.index >= first - NEAR && column.index <= last + NEAR;
  return (
    isNear &&
    areNumbers(column) &&
    (column.says.isMeasure
      ? column.index > first && highest(column) <= most * (marks.length + HIGHER)
      : !column.says.isKnown && highest(column) <= most * HIGHER)
  );
}

/** Numbers, or the letters that stand for them. */
function areMarks(column: Column): boolean {
  const { values } = column;
  const isLetter = (value: Column["values"][number]): boolean => /^[A-F][+-]?$/i.test(String(value));
  return areNumbers(column) || (values.some(isLetter) && values.every((value) => isNumeric(value) || isLetter(value)));
}

/** Nothing but 0 and 1 says yes and no. */
function areNumbers(column: Column): boolean {
  return column.values.length > 0 && column.values.every(isNumeric) && highest(column) > 1;
}

function highest({ values }: Column): number {
  return Math.max(...values.map((value) => Math.abs(Number.parseFloat(String(value).replace(",", ".")))));
}
