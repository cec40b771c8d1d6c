import type { ColumnKind } from "../../standards/kinds";
import type { Value } from "../define";
import { readHeader } from "../header/header-reading";

/** "Person 12", "Patient A", "Kunde0001": somebody, whoever it is. */
const NUMBERED = /^(\D{2,40}?)[ #_.-]*(?:\d{1,8}|[A-Z])$/;
const MOST_READ = 20;
const MOSTLY = 0.8;
const CLEAR = 0.9;

/** Whether the values stand in for the names of people: a word for somebody with a number behind it. */
export function arePseudonyms(values: readonly Value[]): boolean {
  const read = values.slice(0, MOST_READ);
  const words = new Map<string, boolean>();
  const found = read.filter((value) => {
    const word = typeof value === "string" ? NUMBERED.exec(value)?.[1] : undefined;
    if (word === undefined) {
      return false;
    }
    const known = words.get(word) ?? isSomebody(word);
    words.set(word, known);
    return known;
  });
  return read.length > 1 && found.length >= read.length * MOSTLY;
}

const NAMING: readonly ColumnKind[] = ["full-name", "first-name", "last-name", "employee-id", "person-reference"];

function isSomebody(word: string): boolean {
  const { owner, kinds } = readHeader(word);
  return owner === "staff" || owner === "people" || NAMING.some((kind) => (kinds.get(kind) ?? 0) >= CLEAR);
}
