import type { DoubtReason } from "../message/doubt-reason";
import type { Exposure, Verdict } from "../report/report";

/** What the sender meets for each kind of exposure a rule finds. */
export type ExposureVerdicts = Readonly<Record<Exposure, Verdict>>;

export interface VisibleRecipientsPolicy {
  readonly on: boolean;
  readonly verdicts: ExposureVerdicts;
  /** The rule speaks when so many outside people, or colleagues and private addresses of the same weight, see each other. */
  readonly maxVisible: number;
  /** From this many outside people on, the exposure is grave. */
  readonly graveOutside: number;
}

export interface PersonalColumnsPolicy {
  readonly on: boolean;
  readonly verdicts: ExposureVerdicts;
  /** Tables about fewer people pass: a form to the person concerned is nobody's list. */
  readonly minPeople: number;
  /** Tables of fewer people that hold only business contact details are a minor exposure (a board's contact sheet). */
  readonly minContacts: number;
}

export interface UnreadableAttachmentPolicy {
  readonly on: boolean;
  readonly verdict: Verdict;
  /** Reasons that are noted in the pane but never interrupt. */
  readonly quiet: readonly DoubtReason[];
}

/** A tenant's decisions, compiled into the handler and the pane when the build is packaged. Severity lives here, not in rules. */
export interface Policy {
  readonly name: string;
  /** The organisation's domains besides the sender's own; sub-domains count as inside. */
  readonly ownDomains: readonly string[];
  /** Whom the sender may ask, shown in the pane; empty for nobody. */
  readonly supportContact: string;
  readonly rules: {
    readonly "visible-recipients": VisibleRecipientsPolicy;
    readonly "personal-columns": PersonalColumnsPolicy;
    readonly "unreadable-attachment": UnreadableAttachmentPolicy;
  };
}
