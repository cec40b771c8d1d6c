import type { DoubtReason, Policy, Verdict } from "../classifier/index";
import { doubtVerdict } from "../classifier/index";
import { languageFor } from "../locales/index";
import { readDisplayLanguage } from "../office/index";
import type { CompletionOptions } from "./complete-once";
import { refuse } from "./refuse";

/** Why there is no report about a message. */
type UnjudgedReason = Extract<DoubtReason, "out-of-time" | "rule-crashed">;

/** Stops a message that could not be judged, with words that say so. Never throws: it is what is left when everything else did. */
export function refuseUnjudged(reason: UnjudgedReason, policy: Policy): CompletionOptions {
  try {
    return refuseIn(readDisplayLanguage(), reason, policy);
  } catch {
    return refuseIn("en", reason, policy);
  }
}

function refuseIn(language: string, reason: UnjudgedReason, policy: Policy): CompletionOptions {
  const { outOfTime, crashed, button } = languageFor(language).message.alert;
  return refuse(verdictOf(reason, policy), reason === "out-of-time" ? outOfTime : crashed, button);
}

/** What the policy says about doubts, but at least a question: what was not judged is never sent unasked. */
function verdictOf(reason: UnjudgedReason, policy: Policy): Exclude<Verdict, "send"> {
  try {
    const verdict = doubtVerdict(reason, policy);
    return verdict === "send" ? "ask" : verdict;
  } catch {
    return "ask";
  }
}
