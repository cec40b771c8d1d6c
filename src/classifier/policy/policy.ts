import type { DoubtReason } from "../message/doubt-reason";
import type { Exposure, Verdict } from "../report/report";

/** What the sender meets for each kind of exposure a rule finds. */
export type ExposureVerdicts = Readonly<Record<Exposure, Verdict>>;

export interface VisibleRecipientsPolicy {
  readonly on: boolean;
  readonly verdicts: ExposureVerdicts;
  /** The rule speaks when so many outside people, or colleagues and private addresses of the same weight, see each other. */
  readonly maxVisible: number;
  /** The same where words in the message make it private to be among its recipients. */
  readonly maxVisibleSensitive: number;
  /** The same for a sender at a free-mail provider, who writes to a circle of friends rather than for an organisation. */
  readonly maxVisiblePrivate: number;
  /** From this many outside people on, the exposure is grave. */
  readonly graveOutside: number;
  /** For so many days the sender may choose not to be asked about the same people again; 0 for never. */
  readonly rememberDays: number;
}

/** A group whose size the organisation knows and no add-in can see. */
export interface KnownGroup {
  readonly address: string;
  readonly people: number;
}

export interface GroupRecipientsPolicy {
  readonly on: boolean;
  readonly verdicts: ExposureVerdicts;
  readonly known: readonly KnownGroup[];
  /** Addresses that are groups whatever Outlook says: whole ones, or without "@" the part before it; a star is any text. */
  readonly patterns: readonly string[];
}

/** Rules about lists of people, in files or in the text. */
export interface PeopleListPolicy {
  readonly on: boolean;
  readonly verdicts: ExposureVerdicts;
  /** Tables about fewer people pass: a form to the person concerned is nobody's list. */
  readonly minPeople: number;
  /** Tables of fewer people that hold only business contact details are a minor exposure (a board's contact sheet). */
  readonly minContacts: number;
}

export interface AddressListPolicy {
  readonly on: boolean;
  readonly verdicts: ExposureVerdicts;
  /** Shorter lists are judged as any other table. */
  readonly minPeople: number;
}

export interface RecipientDomainPolicy {
  readonly on: boolean;
  readonly verdicts: ExposureVerdicts;
}

export interface UnreadableAttachmentPolicy {
  readonly on: boolean;
  readonly verdict: Verdict;
  /** Reasons that are noted in the pane but never interrupt. */
  readonly quiet: readonly DoubtReason[];
}

/** What a sender is asked who sends a message as it is. */
export interface ConfirmationPolicy {
  /** In the organisation's own words and language; empty for those of the pane. */
  readonly reasons: readonly string[];
  /** Whether another reason may be written. What is written is shown to the sender, and kept nowhere. */
  readonly freeText: boolean;
}

/** A tenant's decisions, compiled into the handler and the pane when the build is packaged. Severity lives here, not in rules. */
export interface Policy {
  readonly name: string;
  /** The organisation's domains besides the sender's own; sub-domains count as inside. */
  readonly ownDomains: readonly string[];
  /** Partners that get personal data by agreement, such as the payroll provider; sub-domains count. */
  readonly approvedDomains: readonly string[];
  /** Whom the sender may ask, shown in the pane; empty for nobody. */
  readonly supportContact: string;
  readonly confirmation: ConfirmationPolicy;
  /** Whether a bar above the message invites to the pane while the message is being written. */
  readonly earlyInvitation: boolean;
  readonly rules: {
    readonly "address-list": AddressListPolicy;
    readonly "group-recipients": GroupRecipientsPolicy;
    readonly "hidden-data": PeopleListPolicy;
    readonly "personal-columns": PeopleListPolicy;
    readonly "personal-list-in-body": PeopleListPolicy;
    readonly "recipient-domain": RecipientDomainPolicy;
    readonly "unreadable-attachment": UnreadableAttachmentPolicy;
    readonly "visible-recipients": VisibleRecipientsPolicy;
  };
}
