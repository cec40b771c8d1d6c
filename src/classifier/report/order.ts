import type { Outcome, Verdict } from "./report";
import { OUTCOMES, VERDICTS } from "./report";

export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  return [...OUTCOMES].reverse().find((outcome) => outcomes.includes(outcome)) ?? "inapplicable";
}

export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return [...VERDICTS].reverse().find((verdict) => verdicts.includes(verdict)) ?? "send";
}
