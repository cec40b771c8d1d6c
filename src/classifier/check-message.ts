import type { AttachmentInspection } from "./inspection/inspection";
import { known } from "./message/observed";
import type { MessageSnapshot } from "./message/snapshot";
import type { Policy } from "./policy/policy";
import { doubtVerdict, findingVerdict, isRuleOn } from "./policy/verdicts";
import { referTo } from "./report/attachment-reference";
import { worseFinding, worstOutcome, worstVerdict } from "./report/order";
import type { Doubt, Finding, FixId, Outcome, Report, RuleOutcome } from "./report/report";
import { VERDICTS } from "./report/report";
import type { DoubtProblem, FindingProblem, ObservedParts, Rule } from "./rules/contract/rule";
import { readText } from "./read-text";
import { RULES } from "./rules/index";

/**
 * Judges one message by all rules that the policy switches on.
 *
 * @param inspections one for each attachment of the snapshot, in its order
 * @returns findings and doubts with the policy's verdicts, the worst first. Never throws: a crashed rule is a doubt.
 */
export function checkMessage(
  snapshot: MessageSnapshot,
  inspections: readonly AttachmentInspection[],
  policy: Policy,
): Report {
  const { from, to, cc, bcc, attachments } = snapshot;
  const parts: ObservedParts = {
    from,
    to,
    cc,
    bcc,
    attachments: attachments.status === "known" ? known(inspections) : attachments,
    confirmedLists: known(snapshot.confirmedLists ?? []),
    ...readText(snapshot),
  };
  const findings: Finding[] = [];
  const doubts: Doubt[] = [];
  const rules: RuleOutcome[] = [];

  for (const rule of RULES) {
    if (!isRuleOn(rule.id, policy)) continue;
    const problems = judgeSafely(rule, parts, policy);
    rules.push({ rule: rule.id, outcome: outcomeOf(problems) });
    for (const problem of problems ?? []) {
      if (problem.type === "finding") findings.push(toFinding(rule, problem, inspections, policy));
      else doubts.push(toDoubt(rule, problem, inspections, policy));
    }
  }

  findings.sort(worseFinding);
  doubts.sort((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict));
  return {
    outcome: worstOutcome(rules.map(({ outcome }) => outcome)),
    verdict: worstVerdict([...findings, ...doubts].map(({ verdict }) => verdict)),
    people: mostPeople(inspections, findings),
    findings,
    doubts,
    fixes: [...new Set([...findings, ...doubts].reduce<FixId[]>((all, { fixes }) => [...all, ...fixes], []))],
    attachments: inspections,
    rules,
    policy: policy.name,
  };
}

type Problems = readonly (FindingProblem | DoubtProblem)[] | null;

/** The error itself is dropped: its message may quote a cell. */
function judgeSafely(rule: Rule, parts: ObservedParts, policy: Policy): Problems {
  try {
    return rule.judge(parts, policy);
  } catch {
    return [{ type: "doubt", reason: "rule-crashed", fixes: [] }];
  }
}

function outcomeOf(problems: Problems): Outcome {
  if (problems === null) return "inapplicable";
  if (problems.some(({ type }) => type === "finding")) return "failed";
  return problems.length > 0 ? "cantTell" : "passed";
}

function toFinding(
  rule: Rule,
  problem: FindingProblem,
  files: readonly AttachmentInspection[],
  policy: Policy,
): Finding {
  const { attachment, exposure, data, fixes } = problem;
  const verdict = findingVerdict(rule.id, exposure, policy);
  // A rule's findings carry its own data: defineRule checks that while typing.
  return {
    rule: rule.id,
    ...(attachment === undefined ? {} : { attachment: referTo(attachment, files) }),
    exposure,
    verdict,
    data,
    fixes,
  } as Finding;
}

function toDoubt(rule: Rule, problem: DoubtProblem, files: readonly AttachmentInspection[], policy: Policy): Doubt {
  const { attachment, reason, fixes } = problem;
  const verdict = doubtVerdict(reason, policy);
  return {
    rule: rule.id,
    ...(attachment === undefined ? {} : { attachment: referTo(attachment, files) }),
    reason,
    verdict,
    fixes,
  };
}

/** Attachments and text of one message often repeat the same people, so the largest is the honest number to lead with. */
function mostPeople(inspections: readonly AttachmentInspection[], findings: readonly Finding[]): number | null {
  const inFiles = inspections.map(({ people }) => people ?? 0);
  const inText = findings.map(({ rule, data }) => (rule === "personal-list-in-body" ? data.people : 0));
  const most = Math.max(0, ...inFiles, ...inText);
  return most > 0 ? most : null;
}
