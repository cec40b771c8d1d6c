import type { Value } from "../../../../../src/classifier/recognizers/define";
import { PEOPLE, guess } from "../decide";

/** What a column without header is taken for behind names and addresses, and before further columns; the same with the rows turned round. */
export function kindBeside(values: readonly Value[], ...others: readonly (readonly Value[])[]): string | null {
  const rows = values.map((value, row) => [
    PEOPLE[row]!.fullName,
    PEOPLE[row]!.email,
    value,
    ...others.map((column) => column[row]!),
  ]);
  const [, , kind = null] = guess(null, rows);
  const [, , turned = null] = guess(null, [...rows].reverse());
  return kind === turned ? kind : "depends on the order";
}

/** As many values as asked for, made of their number. */
export function many<T extends Value>(count: number, make: (row: number) => T): T[] {
  return Array.from({ length: count }, (_, row) => make(row));
}

/** A number that looks like any other of so many digits, the same in each run. */
export function scattered(row: number, digits: number): string {
  return String((row + 3) * 7_919_777_171 * 104_729)
    .replace(/\D/g, "")
    .slice(1, digits + 1);
}
