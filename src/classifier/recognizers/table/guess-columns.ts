import type { PersonalKind } from "../../standards/kinds";
import type { Column } from "../recognizer";
import { isName } from "./assign-kinds";
import type { DecidedColumn } from "./decide-table";
import { births } from "./silent/births";
import { postalCodes, streets, towns } from "./silent/homes";
import { jobs } from "./silent/jobs";
import { logins } from "./silent/logins";
import { marks } from "./silent/marks";
import { numbers } from "./silent/numbers";
import { pay } from "./silent/pay";
import type { SilentRule } from "./silent/silent-column";
import { telephones } from "./silent/telephones";

/** What proves most first; what asks for the company of a kind stands behind it. */
const RULES: readonly SilentRule[] = [
  jobs,
  births,
  telephones,
  numbers,
  pay,
  streets,
  postalCodes,
  towns,
  marks,
  logins,
];

/** Wider tables without a header are measurements, and each rule looks at a column's neighbours: the time grows with the square. */
const MOST_COLUMNS = 100;

/**
 * Beside the decided columns of a table about people those that have no header and prove nothing alone: their neighbours tell. It is asked
 * after all is decided, so that nothing of it makes people of things.
 */
export function guessColumns(decided: readonly DecidedColumn[], columns: readonly Column[]): readonly DecidedColumn[] {
  if (!decided.some(({ kind }) => isName(kind) || kind === "email")) return decided;
  const filled = columns.filter((column) => column.filled > 0);
  if (filled.length > MOST_COLUMNS) return decided;
  let found = decided;
  for (const { kind, tells } of RULES) {
    for (const column of filled) {
      const company = { columns: filled, found };
      if (!column.header && !found.some(({ index }) => index === column.index) && tells(column, company)) {
        found = found.concat(guessed(column, typeof kind === "string" ? kind : kind(company)));
      }
    }
  }
  return found.slice().sort((one, other) => one.index - other.index);
}

function guessed(column: Column, kind: PersonalKind): DecidedColumn {
  const evidence = { kind, header: 0, matching: 0, tested: 0, isConclusive: false };
  return { index: column.index, kind, evidence, column, isGuess: true };
}
