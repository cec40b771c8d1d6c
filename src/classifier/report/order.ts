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
    EXPOSURES.indexOf(other.exposure) - EXPOSURES.indexOf(one.exposure) ||
    other.data.people - one.data.people ||
    LEADING.indexOf(one.rule) - LEADING.indexOf(other.rule)
  );
}

export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  return [...OUTCOMES].reverse().find((outcome) => outcomes.includes(outcome)) ?? "inapplicable";
}

export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return [...VERDICTS].reverse().find((verdict) => verdicts.includes(verdict)) ?? "send";
}
