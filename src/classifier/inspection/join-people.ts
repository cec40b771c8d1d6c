import { PeopleCounter } from "./people-counter";

/** The people of one table, told apart by one key. */
export interface CountedPeople {
  /** Keys of one type mean the same in every table. */
  readonly keyType: string;
  readonly people: PeopleCounter;
  /** The same people by their names alone; nobody where the table has no names. */
  readonly names: PeopleCounter;
}

/**
 * People in all tables together. Those of a table who are in an earlier one, by the same key or by name, count once. Where two
 * tables can be compared by neither, they may be about the same people, and the larger number stands: there are at least that many.
 * Null where there is nobody.
 */
export function joinPeople(tables: readonly CountedPeople[]): number | null {
  const counted = tables.filter(({ people }) => people.count() > 0);
  // Nearly always there is only one, which may be long.
  if (counted.length < 2) return counted[0]?.people.count() ?? null;
  const byKey = new Map<string, PeopleCounter>();
  const byName = new PeopleCounter();
  let total: number | null = null;
  for (const { keyType, people, names } of counted) {
    const count = people.count();
    const joined = byKey.get(keyType);
    const isComparable = joined !== undefined || (byName.count() > 0 && names.count() > 0);
    const known = Math.max(
      joined === undefined ? 0 : count - addedTo(joined, people),
      byName.count() === 0 || names.count() === 0 ? 0 : count * (1 - addedTo(byName, names) / names.count()),
    );
    if (joined === undefined) {
      const first = new PeopleCounter();
      first.include(people);
      byKey.set(keyType, first);
    }
    if (byName.count() === 0) byName.include(names);
    total =
      total === null ? count : isComparable ? total + Math.round(Math.max(0, count - known)) : Math.max(total, count);
  }
  return total;
}

/** How many of the others were not there before. */
function addedTo(joined: PeopleCounter, others: PeopleCounter): number {
  const before = joined.count();
  joined.include(others);
  return Math.max(0, joined.count() - before);
}
