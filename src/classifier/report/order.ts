import type { Exposure, Finding, Outcome, Verdict } from "./report";
import { OUTCOMES, VERDICTS } from "./report";

const EXPOSURES: readonly Exposure[] = ["minor", "inside", "outside", "grave"];

/** Which fact leads where two findings are equally bad and about as many people: what is sent before who gets it. */
const LEADING: readonly Finding["rule"][] = [
  "hidden-data",
  "address-list",
  "personal-columns",
  "personal-list-in-body",
  "visible-recipients",
  "group-recipients",
  "recipient-domain",
];

/** Order of findings, the worst first: negative where `one` is worse. */
export function worseFinding(one: Finding, other: Finding): number {
  return (
    VERDICTS.indexOf(other.verdict) - VERDICTS.indexOf(one.verdict) ||
    weightOf(other) - weightOf(one) ||
    peopleOf(other) - peopleOf(one) ||
    LEADING.indexOf(one.rule) - LEADING.indexOf(other.rule)
  );
}

/**
 * What the sender cannot see they have not meant to send: beyond minor it leads as the gravest does. A long list of addresses on a matter
 * that is not private is no graver than a file about people.
 */
function weightOf({ rule, exposure, data }: Finding): number {
  if (rule === "hidden-data" && exposure !== "minor") return EXPOSURES.indexOf("grave");
  if (rule === "visible-recipients" && exposure === "grave" && !data.isSensitive) return EXPOSURES.indexOf("outside");
  return EXPOSURES.indexOf(exposure);
}

/** How many read their mail privately only adds to what they would get; one who is not who the sender thinks is a fact of its own. */
function peopleOf({ rule, data }: Finding): number {
  return rule === "recipient-domain" && data.lookAlikes === 0 ? 0 : data.people;
}

export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  return [...OUTCOMES].reverse().find((outcome) => outcomes.includes(outcome)) ?? "inapplicable";
}

export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return [...VERDICTS].reverse().find((verdict) => verdicts.includes(verdict)) ?? "send";
}
