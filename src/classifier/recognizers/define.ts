import type { ColumnKind } from "../standards/kinds";
import type { Column, Evidence, Recognizer } from "./recognizer";

export type Value = Column["values"][number];

export interface RecognizerParts {
  readonly id: ColumnKind;
  /** What the header says beyond the kind's own words; the larger counts. */
  readonly header?: (column: Column) => number;
  /** Can this value be of the kind, given a header that says so? Generous: it only unmasks headers that mean something else; it may ask more under a vague one. */
  readonly fits?: (value: Value, says: number) => boolean;
  /** Do the values prove the kind whatever the header says? Strict. */
  readonly proves?: (column: Column) => boolean;
}

/** Builds a recognizer from the three questions that differ between kinds. */
export function defineRecognizer({ id, header, fits, proves }: RecognizerParts): Recognizer {
  return {
    id,
    recognize(column, by): Evidence | null {
      const says = Math.max(column.says.kinds.get(id) ?? 0, header?.(column) ?? 0);
      if (says > 0 !== (by === "header")) {
        return null;
      }
      const isConclusive = proves?.(column) ?? false;
      if (says === 0 && !isConclusive) {
        return null;
      }
      const tested = fits === undefined ? 0 : column.values.length;
      const matching = fits === undefined ? 0 : column.values.filter((value) => fits(value, says)).length;
      return { kind: id, header: says, matching, tested, isConclusive };
    },
  };
}

/** True where at least this share of the values passes; an empty column passes nothing. */
export function mostly(values: readonly Value[], share: number, test: (value: Value) => boolean): boolean {
  let left = Math.floor(values.length * (1 - share));
  for (const value of values) {
    if (!test(value) && --left < 0) {
      return false;
    }
  }
  return values.length > 0;
}
