import type { AttachmentInspection, PersonalColumn } from "../inspection/inspection";
import type { DoubtReason } from "../message/doubt-reason";
import type { PersonalKind } from "../standards/kinds";

/** W3C EARL's words; the larger wins. */
export const OUTCOMES = ["inapplicable", "passed", "cantTell", "failed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the sender meets: nothing, a question, the pane, or a stop that cannot be confirmed away. The larger wins. */
export const VERDICTS = ["send", "ask", "review", "block"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Ids of fixes, the best first where a finding names several. */
export const FIX_IDS = ["move-to-bcc", "remove-attachment"] as const;
export type FixId = (typeof FIX_IDS)[number];

/** Who will read the message. Groups count as one reader of unknown size. */
export interface Readers {
  readonly inside: number;
  readonly outside: number;
  /** Part of `outside`. */
  readonly freeMail: number;
  readonly groups: number;
}

/** A personal column in its sheet. */
export interface ColumnReference extends PersonalColumn {
  readonly sheet: number;
  readonly within: readonly string[];
}

/** What each rule's finding says: counts, positions and categories. No cell, no address, no header text, ever. */
export interface FindingData {
  readonly "visible-recipients": {
    /** People who would see each other in To and Cc. */
    readonly people: number;
    readonly outside: number;
    readonly freeMail: number;
    /** The client may have hidden more. */
    readonly isAtLeast: boolean;
    readonly maxVisible: number;
  };
  readonly "personal-columns": {
    readonly people: number;
    /** Worst first, each once. */
    readonly kinds: readonly PersonalKind[];
    readonly columns: readonly ColumnReference[];
    readonly readers: Readers;
    /** Fewer people than the policy asks about, and only business contact details. */
    readonly isMinor: boolean;
  };
}

/** Rules that can fail, and the one that can only doubt. */
export type RuleId = keyof FindingData | "unreadable-attachment";

/** Where the exposure lies; the policy gives each its verdict. */
export type Exposure = "minor" | "inside" | "outside" | "grave";

export type Finding<R extends keyof FindingData = keyof FindingData> = {
  readonly [Id in R]: {
    readonly rule: Id;
    /** Name of the attachment it is about; absent where it is about the message. */
    readonly attachment?: string;
    readonly exposure: Exposure;
    readonly verdict: Verdict;
    readonly data: FindingData[Id];
    /** The best first. */
    readonly fixes: readonly FixId[];
  };
}[R];

/** A named reason why a rule could not decide; the policy says what it does. */
export interface Doubt {
  readonly rule: RuleId;
  readonly attachment?: string;
  readonly reason: DoubtReason;
  readonly verdict: Verdict;
  readonly fixes: readonly FixId[];
}

export interface RuleOutcome {
  readonly rule: RuleId;
  readonly outcome: Outcome;
}

export interface Report {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  /** People in the attachments; null where nothing is about people. */
  readonly people: number | null;
  /** The worst first. */
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
  /** Of all findings, each once, the best first. */
  readonly fixes: readonly FixId[];
  readonly attachments: readonly AttachmentInspection[];
  readonly rules: readonly RuleOutcome[];
  readonly policy: string;
}
