import { HEADER_ROLES } from "../../standards/header-words";
import type { Concept } from "../../standards/header-words";
import type { ColumnKind } from "../../standards/kinds";
import type { Segment } from "./lexicon";

/** Whose a column is, as far as its header says. */
export type HeaderOwner = "staff" | "people" | "organisation" | "thing" | null;

/** The strongest meaning of each concept in the header. */
export function strengths(segments: readonly Segment[]): Map<Concept, number> {
  const said = new Map<Concept, number>();
  const isPlain = ({ meanings }: Segment): boolean => meanings.some(({ concept }) => concept === "filler");
  const namesKind = segments.some((part) => !isPlain(part) && part.meanings.some(({ concept }) => !isRole(concept)));
  segments.forEach((part, at) => {
    if (namesKind && isPlain(part)) {
      // "Business" is a firm alone, and adds nothing to a phone.
      return;
    }
    const { meanings } = part;
    // The last word tells what it is: an "address city" is a city.
    const specific = at === segments.length - 1 ? 1 : 0.98;
    for (const { concept, strength } of meanings) {
      if (concept !== "filler") {
        said.set(concept, Math.max(said.get(concept) ?? 0, strength * specific));
      }
    }
  });
  return said;
}

export function isRole(concept: Concept): concept is Exclude<Concept, ColumnKind> {
  return (HEADER_ROLES as readonly Concept[]).indexOf(concept) !== -1;
}

/** "Business phone" is a person's phone at work. */
const CLEAR = 0.9;

export function ownerOf(said: ReadonlyMap<Concept, number>): HeaderOwner {
  if (said.has("staff")) {
    return "staff";
  }
  if (said.has("people") || said.has("relative")) {
    return "people";
  }
  if (said.has("organisation") || (said.get("employer") ?? 0) >= CLEAR) {
    return "organisation";
  }
  return said.has("thing") || said.has("animal") ? "thing" : null;
}
