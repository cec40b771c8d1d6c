import { addKey } from "../recognizers/table/key-hash";
import type { PersonKey } from "../recognizers/table/person-key";
import type { CellValue } from "../workbook/workbook";
import type { CountedPeople } from "./join-people";
import { PeopleCounter } from "./people-counter";

type Row = readonly CellValue[];

/** Names are only compared between tables: a sample of them will do. */
const NAMES_KEPT = 1 << 14;

/** The people of one table as they are counted. */
export interface Group extends CountedPeople {
  readonly key: PersonKey;
}

export function newGroup(key: PersonKey): Group {
  return { key, keyType: key.type, people: new PeopleCounter(), names: new PeopleCounter(NAMES_KEPT) };
}

export function countPeople(groups: readonly Group[], cells: Row, position: number, complete: () => void): void {
  complete();
  for (const group of groups) {
    const person = group.key.keyOf(cells);
    if (person !== null) addPerson(group, group.keyType === "row" ? addKey(0, position) : person, cells);
  }
}

export function addPerson({ key, people, names }: Group, person: number, cells: Row): void {
  people.add(person);
  const name = key.nameOf === null ? null : key.nameOf(cells);
  if (name !== null) names.add(name);
}

export function countFilled(cells: Row, places: readonly number[]): number {
  let filled = 0;
  for (let at = 0; at < places.length; at++) {
    const cell = cells[places[at] as number];
    if (cell !== null && cell !== undefined && cell !== "") filled++;
  }
  return filled;
}
