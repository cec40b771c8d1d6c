import type { Concept } from "../../standards/header-words";
import type { ColumnKind } from "../../standards/kinds";
import { headerParts, headerTokens } from "./header-text";
import { isOf, segment } from "./lexicon";
import type { Segment } from "./lexicon";
import { isRole, ownerOf, strengths } from "./said-words";
import type { HeaderOwner } from "./said-words";
import { BELONGINGS, CLEAR, combine, leaveOut } from "./said-together";

/** What the words of a header mean; strengths from 0 to 1. */
export interface HeaderReading {
  readonly kinds: ReadonlyMap<ColumnKind, number>;
  readonly owner: HeaderOwner;
  /** "Name" and nothing that says of what: 0 where the header does not say so. */
  readonly bareName: number;
  /** "ID", "No." and nothing that says of what. */
  readonly bareNumber: number;
  /** Species, breeds, animals: how surely the rows below are animals. */
  readonly animal: number;
  /** Counts, averages, shares. */
  readonly isMeasure: boolean;
  /** A subject of teaching and nothing else: "Physics". */
  readonly isSubject: boolean;
  /** Any word was known, so that the row may be a header row. */
  readonly isKnown: boolean;
}

const SILENT: HeaderReading = {
  kinds: new Map(),
  owner: null,
  bareName: 0,
  bareNumber: 0,
  animal: 0,
  isMeasure: false,
  isSubject: false,
  isKnown: false,
};

/** Longer than any label: a question of a survey or a sentence, which says too much to be read word by word. */
const LONGEST_HEADER = 80;

/** "Essay (48211)": systems for teaching put their own number behind the title. */
const NUMBERED = /\s*\(\d+\)$/;

/** "Role (E = engineer, M = manager)": what the codes below mean. */
const LEGEND = /\s*[([](?:[^\s()[\]]{1,3} ?=|[^\s()[\]](?::| [-–]))[^()[\]]+[)\]]/;

/** Reads a header in every language at once. The parts of a bilingual header are read apart and the clearest one counts. */
export function readHeader(header: string | null): HeaderReading {
  if (header === null || header.length > LONGEST_HEADER) return SILENT;
  const label = header.replace(NUMBERED, "").replace(LEGEND, "");
  if (isSerial(label)) return SILENT;
  const parts = headerParts(label);
  const readings = [readWords(headerTokens(label))];
  if (parts.length > 1) readings.push(...parts.map((part) => readWords(headerTokens(part))));
  // "ID / Passport no.", "Bank a/c no.": what kind of number is said elsewhere.
  const weight = (reading: HeaderReading): number => (reading.kinds.size > 0 ? 1 : 0.5) * clarity(reading);
  return readings.reduce((best, reading) => (weight(reading) > weight(best) ? reading : best));
}

/** Serial numbers and codes, which may hold any letters: three digits in a row that are no year. */
function isSerial(header: string): boolean {
  return (header.match(/\d{3,}/g) ?? []).some((digits) => !/^(?:19|20)\d\d$/.test(digits));
}

/** How much a header says, whatever it says. */
export function clarity(reading: HeaderReading): number {
  const kinds = [0, reading.bareName, reading.bareNumber];
  reading.kinds.forEach((strength) => kinds.push(strength));
  return Math.max(...kinds);
}

function readWords(tokens: readonly string[]): HeaderReading {
  const { segments, unknown } = segment(tokens);
  if (segments.length === 0) {
    return SILENT;
  }
  const said = strengths(segments);
  if (isOnesTotal(said, segments)) {
    said.delete("thing");
    said.delete("measure");
  } else if (OWN_NUMBERS.some((concept) => said.has(concept))) {
    // "Número de" counts things and names numbers.
    said.delete("measure");
  }
  const words = segments.reduce((sum, part) => sum + part.words, 0);
  const share = words / (words + unknown);
  const certainty = unknown === 0 ? 1 : share >= 0.5 ? 0.75 : 0.5;
  // A phrase that may mean something else must stand alone: "last" is a last name, "last updated" and "last backup" are not.
  const speaking = segments.filter(({ meanings }) => !isOf(meanings, ["filler"]));
  const isAlone = (kind: ColumnKind): boolean =>
    unknown === 0 && speaking.every(({ meanings }) => isOf(meanings, [kind]));
  const kinds = new Map<ColumnKind, number>();
  const say = (kind: ColumnKind, strength: number, factor: number): void => {
    const sure = strength >= CLEAR ? certainty : isAlone(kind) ? 1 : certainty / 2;
    kinds.set(kind, Math.max(kinds.get(kind) ?? 0, strength * sure * factor));
  };
  const owner = ownerOf(said);
  const isMeasure = said.has("measure");
  const factor = isMeasure ? 0.2 : owner === "thing" ? 0.4 : 1;
  said.forEach((strength, concept) => {
    if (!isRole(concept)) {
      const isOthers = owner === "organisation" && BELONGINGS.indexOf(concept) !== -1;
      say(concept, isOwned(concept, said, speaking) ? 1 : strength, factor * (isOthers ? 0.5 : 1));
    }
  });
  if (speaking.length > 1) {
    leaveOut(said, kinds);
  }
  combine(said, owner, kinds, (kind, strength) => say(kind, strength, factor));
  const isNamed = kinds.size > 0 || owner !== null || isMeasure || said.has("aspect");
  const bare = (role: Concept): number => (said.has(role) && !isNamed ? certainty : 0);
  return {
    kinds,
    owner,
    bareName: bare("name"),
    bareNumber: bare("number"),
    animal: certainty * animalIn(said, owner),
    isMeasure,
    isSubject: said.has("subject") && kinds.size === 0 && owner === null,
    isKnown: true,
  };
}

/** "Dog" says less of "Dog owner" than the owner does. */
const animalIn = (said: ReadonlyMap<Concept, number>, owner: HeaderOwner): number =>
  owner === "thing" ? (said.get("animal") ?? 0) : 0;

/** What numbers one person, and is not counted. */
const OWN_NUMBERS: readonly Concept[] = [
  "number",
  "employee-id",
  "person-reference",
  "national-id",
  "passport",
  "bank-account",
];

/** "Total weekly salary", "Amount of pension": what somebody gets in all. An average is nobody's. */
function isOnesTotal(said: ReadonlyMap<Concept, number>, segments: readonly Segment[]): boolean {
  return (
    (said.get("salary") ?? 0) >= CLEAR &&
    segments.every(({ meanings }) => isOf(meanings, ["measure"]) === isOf(meanings, ["thing"]))
  );
}

/**
 * What a person has means what it says, however doubtful the word: an employee's title, the title at a firm, the state of an address. The word itself is not whose
 * it is: "agent" may be one or a name for one.
 */
function isOwned(kind: ColumnKind, said: ReadonlyMap<Concept, number>, speaking: readonly Segment[]): boolean {
  return (
    (speaking.some(({ meanings }) => isOf(meanings, ["staff", "people", "relative"]) && !isOf(meanings, [kind])) &&
      !said.has("free-text")) ||
    (kind === "job-title" && (said.get("employer") ?? 0) >= CLEAR) ||
    (kind === "location" && said.has("address"))
  );
}
