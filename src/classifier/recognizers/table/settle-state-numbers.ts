import type { Column } from "../recognizer";
import { holdBirths } from "../values/birth-numbers";
import { areNationalNumbers } from "../values/national-numbers";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";
import { SURE } from "./table-evidence";

const EACH = 0.9;

/**
 * National numbers that firms, payments or articles have as well, by their check digits or the days of birth in them under no header: beside the
 * names of people they are theirs.
 */
export function settleStateNumbers(
  assignments: readonly Assignment[],
  columns: readonly Column[],
): readonly Assignment[] {
  if (!assignments.some(({ evidence }) => isName(evidence.kind))) return assignments;
  return assignments.concat(
    columns
      .filter(
        (column) =>
          !column.header &&
          column.values.length >= column.filled * EACH &&
          assignments.every((other) => other.column !== column) &&
          (areNationalNumbers(column.values, true) || holdBirths(column.values)),
      )
      .map((column) => {
        const tested = column.values.length;
        return {
          column,
          evidence: { kind: "national-id", header: 0, matching: tested, tested, isConclusive: true },
          score: SURE,
        };
      }),
  );
}
