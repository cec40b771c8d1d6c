import type { ConfirmedList } from "./confirmed-list";
import type { Observed } from "./observed";

/** `type` is what Outlook says, which is unreliable: groups may come as `other` (office-js#1909, #3249). */
export interface Recipient {
  readonly address: string;
  readonly name: string;
  readonly type: "user" | "externalUser" | "distributionList" | "other";
}

export interface RecipientList {
  readonly entries: readonly Recipient[];
  /** The client's cap was reached (500 classic, 1,000 web, 100 mobile): there may be more people than these. */
  readonly isTruncated: boolean;
}

export interface Attachment {
  /** Outlook's id: an index on classic Windows and Mac, so it changes when another attachment is removed. */
  readonly id: string;
  readonly name: string;
  /** Bytes, as the host says; 0 is no proof of emptiness (office-js#4550). */
  readonly size: number;
  readonly kind: "file" | "item" | "cloud";
  readonly isInline: boolean;
  readonly content: Observed<Uint8Array>;
}

export type ComposeType = "newMail" | "reply" | "forward";

/** Everything that is judged, as plain data: it can be saved and replayed without Outlook. */
export interface MessageSnapshot {
  readonly from: Observed<Recipient>;
  readonly to: Observed<RecipientList>;
  readonly cc: Observed<RecipientList>;
  readonly bcc: Observed<RecipientList>;
  readonly subject: Observed<string>;
  readonly bodyText: Observed<string>;
  readonly composeType: Observed<ComposeType>;
  /** Addresses that were on the thread before this message: they learn nothing new from each other. */
  readonly previousRecipients: readonly string[];
  readonly attachments: Observed<readonly Attachment[]>;
  /** Lists that the sender confirmed before; absent where the policy remembers none. */
  readonly confirmedLists?: readonly ConfirmedList[];
}
