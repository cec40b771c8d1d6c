import { syntheticPeople } from "./people";

/** People as somebody types or pastes them: one a line, details parted. */
export function peopleLines(count: number, parting = "\t"): string[] {
  return syntheticPeople(count).map(({ fullName, birthDate, phone }) => [fullName, birthDate, phone].join(parting));
}
