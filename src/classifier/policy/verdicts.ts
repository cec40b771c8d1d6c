import type { DoubtReason } from "../message/doubt-reason";
import type { Exposure, RuleId, Verdict } from "../report/report";
import type { Policy } from "./policy";

export function isRuleOn(rule: RuleId, policy: Policy): boolean {
  return policy.rules[rule].on;
}

export function findingVerdict(rule: RuleId, exposure: Exposure, policy: Policy): Verdict {
  const settings = policy.rules[rule];
  return "verdicts" in settings ? settings.verdicts[exposure] : settings.verdict;
}

/** A doubt is a doubt whichever rule has it: one setting answers all of them. */
export function doubtVerdict(reason: DoubtReason, policy: Policy): Verdict {
  const { quiet, verdict } = policy.rules["unreadable-attachment"];
  return quiet.includes(reason) ? "send" : verdict;
}
