import type { AttachmentInspection, PersonalColumn } from "../inspection/inspection";
import type { DoubtReason } from "../message/doubt-reason";
import type { PersonalKind } from "../standards/kinds";
import type { AttachmentReference } from "./attachment-reference";

/** W3C EARL's words; the larger wins. */
export const OUTCOMES = ["inapplicable", "passed", "cantTell", "failed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the sender meets: nothing, a question, the pane, or a stop that cannot be confirmed away. The larger wins. */
export const VERDICTS = ["send", "ask", "review", "block"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Ids of fixes, the best first where a finding names several. */
export const FIX_IDS = [
  "move-to-bcc",
  "move-outside-to-bcc",
  "remove-recipients",
  "drop-columns",
  "visible-values-only",
  "drop-hidden",
  "remove-attachment",
] as const;
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

/** How a file keeps what its sender does not see. */
export type HidingMechanism =
  | "hidden-sheet"
  | "very-hidden-sheet"
  | "hidden-rows"
  | "hidden-columns"
  | "unseen-text"
  | "pivot-cache"
  | "external-link"
  | "embedded-file"
  | "comments"
  | "properties";

/** A part of a file that holds people and is not seen when the file is opened. */
export interface HiddenPart {
  readonly mechanism: HidingMechanism;
  /** Position of the sheet, from 0; null for what is kept behind the sheets. */
  readonly sheet: number | null;
  /** Files the sheet lies in, outermost first, the attachment itself not named. */
  readonly within: readonly string[];
  /** Hidden columns of a sheet that is seen; empty where rows or all of it are hidden. */
  readonly columns: readonly number[];
  /** Rows that are not seen. */
  readonly rows: number;
  /** Distinct people in the part, seen elsewhere or not. */
  readonly people: number;
}

/** What each rule's finding says: counts, positions and categories. No cell, no address, no header text, ever. */
export interface FindingData {
  readonly "address-list": {
    readonly people: number;
    readonly readers: Readers;
  };
  readonly "group-recipients": {
    /** People in the largest file or list that the groups would get. */
    readonly people: number;
    readonly groups: number;
    /** How many people are in those groups, where the policy knows each of them. */
    readonly members: number | null;
  };
  readonly "hidden-data": {
    /** Distinct people in the largest hidden part. */
    readonly people: number;
    /** Of the hidden parts; worst first, each once. */
    readonly kinds: readonly PersonalKind[];
    readonly parts: readonly HiddenPart[];
    /** Personal columns on hidden sheets, and hidden ones on visible sheets. */
    readonly columns: readonly ColumnReference[];
    readonly rowsSeen: number;
    readonly rowsHeld: number;
    readonly readers: Readers;
  };
  readonly "personal-list-in-body": {
    readonly people: number;
    /** Worst first, each once. */
    readonly kinds: readonly PersonalKind[];
    readonly readers: Readers;
  };
  readonly "recipient-domain": {
    /** Recipients that may not be who the sender thinks, or read their mail privately. */
    readonly people: number;
    /** At a domain that is nearly the sender's own or another recipient's. */
    readonly lookAlikes: number;
    readonly freeMail: number;
    /** The sender's own private address is one of `freeMail`. */
    readonly isOwnAddress: boolean;
    /** People whose personal data they would get; null where there is none. */
    readonly exposed: number | null;
  };
  readonly "visible-recipients": {
    /** People who would see each other in To and Cc. */
    readonly people: number;
    readonly outside: number;
    readonly freeMail: number;
    /** The client may have hidden more. */
    readonly isAtLeast: boolean;
    readonly maxVisible: number;
    /** Being among the recipients may itself say something private. */
    readonly isSensitive: boolean;
  };
  readonly "personal-columns": {
    /** People in what is seen when the file is opened. */
    readonly people: number;
    /** Worst first, each once. */
    readonly kinds: readonly PersonalKind[];
    readonly columns: readonly ColumnReference[];
    readonly readers: Readers;
    /** Fewer people than the policy asks about, and only business contact details. */
    readonly isMinor: boolean;
    /** What the file tells of them makes it private to be among them: offences, arrears, a party. */
    readonly isSensitive: boolean;
    /** None of them is on the first sheet, where the sender looks. */
    readonly isOnLaterSheets: boolean;
  };
}

/** Rules that can fail, and the one that can only doubt. */
export type RuleId = keyof FindingData | "unreadable-attachment";

/** Where the exposure lies; the policy gives each its verdict. */
export type Exposure = "minor" | "inside" | "outside" | "grave";

export type Finding<R extends keyof FindingData = keyof FindingData> = {
  readonly [Id in R]: {
    readonly rule: Id;
    /** The file it is about; absent where it is about the message. */
    readonly attachment?: AttachmentReference;
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
  readonly attachment?: AttachmentReference;
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
  /** People in the largest attachment, or in the list that a finding is about; null where nothing is about people. */
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
