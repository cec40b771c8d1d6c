import type { PersonalKind } from "../classifier/index";
import type { ListedKind, MessageLanguage } from "./message-words";

/** In a list first and last names are names. */
function listed(kind: PersonalKind): ListedKind {
  return kind === "first-name" || kind === "last-name" ? "full-name" : kind;
}

/**
 * Kinds as one list, each plain name once.
 *
 * @param atMost how many are named; the others are counted
 */
export function describeKinds(kinds: readonly PersonalKind[], atMost: number, language: MessageLanguage): string {
  const { grammar, message } = language;
  const names = [...new Set(kinds.map((kind) => message.kinds[listed(kind)]))];
  // One more name is shorter than counting it.
  const shown = names.length === atMost + 1 && atMost > 1 ? names : names.slice(0, atMost);
  const rest = names.length - shown.length;
  return grammar.joinList(rest === 0 ? shown : [...shown, message.moreKinds({ n: rest })]);
}
