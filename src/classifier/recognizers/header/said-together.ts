import type { Concept } from "../../standards/header-words";
import type { ColumnKind } from "../../standards/kinds";
import type { HeaderOwner } from "./said-words";

/** Contact details and places that belong to whoever owns the row. */
export const BELONGINGS: readonly ColumnKind[] = [
  "email",
  "phone",
  "address",
  "postal-code",
  "location",
  "geo",
  "photo-url",
  "tax-id",
  "bank-account",
  "username",
  "person-reference",
];

/** What has a type, a status, a consent: such a column does not hold the thing itself. */
const NOTED_ABOUT: readonly ColumnKind[] = [
  ...BELONGINGS,
  "employer",
  "full-name",
  "first-name",
  "last-name",
  "national-id",
  "passport",
  "card-number",
  "employee-id",
  "salary",
  "credential",
];

/** What systems keep as codes and describe, remarks on special categories (GDPR article 9) among it. */
const DESCRIBED: readonly ColumnKind[] = [
  "health",
  "religion",
  "ethnicity-nationality",
  "sexual-orientation",
  "job-title",
  "contract-type",
  "marital-status",
];

/** What has tables of its own, which others point to by number. */
const KEPT_ELSEWHERE: readonly ColumnKind[] = ["address", "job-title"];

export const CLEAR = 0.9;
const FOREIGN_KEY = 0.3;

type Said = ReadonlyMap<Concept, number>;
type Kinds = Map<ColumnKind, number>;
type Say = (kind: ColumnKind, strength: number) => void;

/** What two words say together: an employee's name, a patient's number, a guardian's phone. */
export function combine(said: Said, owner: HeaderOwner, kinds: Kinds, say: Say): void {
  if (said.has("relative")) {
    combineRelative(said, kinds, say);
    return;
  }
  if (owner === "staff" && kinds.has("person-reference") && (said.get("person-reference") ?? 1) < CLEAR) {
    // "Reference" is anybody's: an employee's is their number.
    kinds.delete("person-reference");
    say("employee-id", 1);
  }
  const isSomebody = owner === "staff" || owner === "people";
  if (isSomebody && kinds.size === 0 && !said.has("thing") && !said.has("aspect")) {
    if (said.has("name")) {
      say("full-name", 1);
    } else if (said.has("number")) {
      say(owner === "staff" ? "employee-id" : "person-reference", 1);
    } else {
      say("full-name", 0.5);
    }
  }
}

/** A guardian's phone is a phone; whether the guardian was told is nothing of theirs. */
function combineRelative(said: Said, kinds: Kinds, say: Say): void {
  if (BELONGINGS.some((kind) => kinds.has(kind))) return;
  kinds.clear();
  if (!said.has("aspect")) say("family", said.has("number") ? FOREIGN_KEY : 1);
}

/** Takes away the kinds of words that only tell whose or where the other is. */
export function leaveOut(said: Said, kinds: Kinds): void {
  leaveOutOwners(said, kinds);
  leaveOutRemarks(said, kinds);
  leaveOutPlaces(said, kinds);
  if (said.has("number")) {
    // The key of another table, not a street or what somebody does.
    KEPT_ELSEWHERE.filter((kind) => kinds.has(kind)).forEach((kind) => kinds.set(kind, FOREIGN_KEY));
  }
}

function leaveOutOwners(said: Said, kinds: Kinds): void {
  if (said.has("supervisor")) {
    // Who leads is told by name or by number.
    const isReached = BELONGINGS.some((kind) => kinds.has(kind));
    (isReached ? LEADERS : NAMED_BY).forEach((kind) => kinds.delete(kind));
  }
  if (kinds.size > 1) {
    // The firm's city, the title held there: the other word tells what it is.
    kinds.delete("employer");
  }
}

const LEADERS: readonly ColumnKind[] = ["supervisor"];
const NAMED_BY: readonly ColumnKind[] = ["full-name", "employee-id"];

function leaveOutRemarks(said: Said, kinds: Kinds): void {
  if ((kinds.get("family") ?? 0) >= CLEAR) {
    // "Children below 14 years": whose age it is.
    kinds.delete("age");
  }
  if (DESCRIBED.some((kind) => (kinds.get(kind) ?? 0) >= CLEAR)) {
    // The description of an injury, of a job's code.
    kinds.delete("free-text");
  }
  if (said.has("aspect")) {
    NOTED_ABOUT.forEach((kind) => kinds.delete(kind));
  }
}

function leaveOutPlaces(said: Said, kinds: Kinds): void {
  const [address, location] = [kinds.get("address") ?? 1, kinds.get("location") ?? 0];
  if (kinds.has("location") && !said.has("date-of-event")) {
    // "Miejsce urodzenia": where, not when.
    kinds.delete("birth-date");
  }
  if (said.has("email") || Math.max(kinds.get("postal-code") ?? 0, location) > address) {
    // A part of an address, and no whole one: "Address 1 - Postal Code".
    kinds.delete("address");
  }
}
