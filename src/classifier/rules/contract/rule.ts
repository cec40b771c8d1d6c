import type { AttachmentInspection } from "../../inspection/inspection";
import type { DoubtReason } from "../../message/doubt-reason";
import type { ConfirmedList } from "../../message/confirmed-list";
import type { Observed } from "../../message/observed";
import type { Recipient, RecipientList } from "../../message/snapshot";
import type { Sensitivity } from "../../recognizers/text/sensitive-text";
import type { ListedPeople } from "../../recognizers/text/people-in-text";
import type { Policy } from "../../policy/policy";
import type { Exposure, FindingData, FixId, RuleId } from "../../report/report";

/** The parts of a message a rule can ask for. Attachments come inspected: their bytes never reach a rule. */
export interface MessageParts {
  readonly from: Recipient;
  readonly to: RecipientList;
  readonly cc: RecipientList;
  readonly bcc: RecipientList;
  /** Whether words in subject, text or file names make it private to be among the recipients, or on a list. */
  readonly sensitivity: Sensitivity;
  /** The largest list of people in what the sender wrote or forwards. */
  readonly listInText: ListedPeople | null;
  /** Those who were on the thread before: they learn nothing new of each other. */
  readonly onThread: OnThread;
  /** Lists that the sender confirmed in earlier messages. */
  readonly confirmedLists: readonly ConfirmedList[];
  readonly attachments: readonly AttachmentInspection[];
}

export interface OnThread {
  readonly mailboxes: ReadonlySet<string>;
  /** As displayed, in lower case: Outlook quotes names without addresses where it knows the people. */
  readonly names: ReadonlySet<string>;
}

export type Part = keyof MessageParts;

/** Each part, or the reason why it is unknown. */
export type ObservedParts = { readonly [P in Part]: Observed<MessageParts[P]> };

export interface FindingProblem<Id extends keyof FindingData = keyof FindingData> {
  readonly type: "finding";
  /** The file it is about, one of those handed over. */
  readonly attachment?: AttachmentInspection;
  readonly exposure: Exposure;
  readonly data: FindingData[Id];
  /** The best first. */
  readonly fixes: readonly FixId[];
}

export interface DoubtProblem {
  readonly type: "doubt";
  readonly attachment?: AttachmentInspection;
  readonly reason: DoubtReason;
  readonly fixes: readonly FixId[];
}

type Problem = FindingProblem | DoubtProblem;

type ProblemOf<Id extends RuleId> = DoubtProblem | (Id extends keyof FindingData ? FindingProblem<Id> : never);

interface RuleDefinition<Id extends RuleId, Needs extends Part> {
  readonly id: Id;
  /** Parts without which the rule cannot decide; it is handed these and no others. */
  readonly needs: readonly Needs[];
  /** False where the message holds nothing this rule looks at. */
  isApplicable(message: Pick<MessageParts, Needs>): boolean;
  check(message: Pick<MessageParts, Needs>, policy: Policy): Iterable<ProblemOf<NoInfer<Id>>>;
}

export interface Rule {
  readonly id: RuleId;
  /** What the rule found and doubted, or null where there is nothing it looks at. A part it needs but cannot have is a doubt. */
  judge(parts: ObservedParts, policy: Policy): readonly Problem[] | null;
}

const NOBODY: Recipient = { address: "", name: "", type: "other" };
const ANYBODY: RecipientList = { entries: [], isTruncated: true };

/**
 * What stands for a sender or a list that could not be read: nobody's own organisation, and people who may be anywhere. A call that
 * fails must not make a message look milder than what is known of it.
 */
const AT_WORST: Partial<MessageParts> = { from: NOBODY, to: ANYBODY, cc: ANYBODY, bcc: ANYBODY };

/**
 * Makes a rule of its definition: a wrong id, part or finding is a compile error. An unknown sender or list is judged at its worst,
 * and is a doubt besides; without any other part it needs, a rule does not run.
 */
export function defineRule<const Id extends RuleId, const Needs extends Part>(
  definition: RuleDefinition<Id, Needs>,
): Rule {
  const { id, needs } = definition;
  return {
    id,
    judge(parts, policy) {
      const doubts: DoubtProblem[] = [];
      const message: Partial<MessageParts> = { ...AT_WORST };
      for (const part of needs) {
        const observed = parts[part];
        if (observed.status === "known") Object.assign(message, { [part]: observed.value });
        else if (doubts.every(({ reason }) => reason !== observed.reason)) {
          doubts.push({ type: "doubt", reason: observed.reason, fixes: [] });
        }
      }
      if (needs.some((part) => !(part in message))) return doubts;
      const complete = message as Pick<MessageParts, Needs>;
      if (!definition.isApplicable(complete)) return doubts.length > 0 ? doubts : null;
      const problems = [...definition.check(complete, policy)];
      // The reason why a list is unknown says more than that it may be longer.
      const isSaid = (problem: Problem): boolean =>
        doubts.length > 0 && problem.type === "doubt" && problem.reason === "list-truncated";
      return [...doubts, ...problems.filter((problem) => !isSaid(problem))];
    },
  };
}
