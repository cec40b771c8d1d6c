import type { Value } from "../define";

/** What stands beside the names of columns where a table is described, and not filled in. */
const TYPE =
  /^(?:text|string|n?(?:var)?char(?:\(\d+\))?|big ?int|int(?:eger)?|num(?:ber|eric)?|float|double|decimal|date(?:time)?|timestamp|bool(?:ean)?|required|optional|mandatory)$/i;

const MOSTLY = 0.6;

/** Whether the values are types of data ("text", "date", "varchar(40)"). */
export function areTypes(values: readonly Value[]): boolean {
  const types = values.filter((value) => typeof value === "string" && TYPE.test(value));
  return types.length > 1 && types.length >= values.length * MOSTLY;
}
