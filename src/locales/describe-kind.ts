import type { PersonalKind } from "../classifier/index";
import type { Words } from "./words";

/** The plain name of a kind, in the plural where it is countable. */
export function describeKind(kind: PersonalKind, words: Words): string {
  return words.kinds[kind];
}

/**
 * Kinds as one list, each plain name once (first, last and full names are all "names").
 *
 * @param atMost how many are named; the others are counted
 */
export function describeKinds(kinds: readonly PersonalKind[], atMost: number, words: Words): string {
  const names = [...new Set(kinds.map((kind) => describeKind(kind, words)))];
  // One more name is shorter than counting it.
  const shown = names.length === atMost + 1 && atMost > 1 ? names : names.slice(0, atMost);
  const rest = names.length - shown.length;
  return words.joinList(rest === 0 ? shown : [...shown, words.moreKinds(rest)]);
}
