import type { Value } from "../define";
import { nameBefore, withoutRemark } from "./name-before";
import { nameShape } from "./name-shape";

/** A column read as names; shares of all its values. */
export interface NameProfile {
  /** Values that have the shape of a name. */
  readonly shaped: number;
  readonly given: number;
  readonly family: number;
  /** A given or a family name, or a word beside initials. */
  readonly known: number;
  /** Two words or more. */
  readonly paired: number;
  /** A given and a family name. */
  readonly whole: number;
  /** With an address or a number behind it in the cell. */
  readonly reached: number;
}

/** Enough values to know a column of names by. */
const MOST_PROFILED = 100;

export function profileNames(column: readonly Value[]): NameProfile {
  const values = column.slice(0, MOST_PROFILED);
  const profile = { shaped: 0, given: 0, family: 0, known: 0, paired: 0, whole: 0, reached: 0 };
  for (const value of values) {
    const reached = nameBefore(value);
    const shape = nameShape(reached ?? withoutRemark(value));
    if (shape !== null) {
      profile.shaped++;
      profile.given += Number(shape.hasGiven);
      profile.family += Number(shape.hasFamily);
      profile.known += Number(shape.hasGiven || shape.hasFamily || shape.hasInitials);
      profile.paired += Number(shape.words > 1 || shape.hasInitials);
      profile.whole += Number(shape.words > 1 && shape.hasGiven && shape.hasFamily);
      profile.reached += Number(reached !== null);
    }
  }
  const all = Math.max(values.length, 1);
  return {
    shaped: profile.shaped / all,
    given: profile.given / all,
    family: profile.family / all,
    known: profile.known / all,
    paired: profile.paired / all,
    whole: profile.whole / all,
    reached: profile.reached / all,
  };
}
