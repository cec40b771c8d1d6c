/** The message being written, as Outlook keeps it. Plain state: no Office.js, no DOM. */
export type RecipientField = "to" | "cc" | "bcc";
export const RECIPIENT_FIELDS: readonly RecipientField[] = ["to", "cc", "bcc"];

export interface DraftRecipient {
  readonly address: string;
  readonly name: string;
  readonly type: "user" | "externalUser" | "distributionList" | "other";
  /** Text that Outlook has not matched to an address yet; `getAsync` leaves it out (office-js#2636). */
  readonly isUnresolved?: boolean;
}

export interface DraftAttachment {
  readonly name: string;
  readonly kind: "file" | "item" | "cloud";
  readonly isInline: boolean;
  readonly bytes: Uint8Array;
  /** What the client says; some say 0 for a message file (office-js#4550). */
  readonly size: number;
  readonly contentType: string;
  /** Address of a cloud attachment. */
  readonly url: string | null;
  /** Unique and lasting; what the add-in sees as the id is the client's matter. */
  readonly serial: number;
}

/** What a test or the demo gives; everything has a default. */
export interface DraftContent {
  readonly from?: { readonly address: string; readonly name?: string };
  readonly to?: readonly RecipientContent[];
  readonly cc?: readonly RecipientContent[];
  readonly bcc?: readonly RecipientContent[];
  readonly subject?: string;
  /** Plain text; the HTML form is made from it. */
  readonly body?: string;
  readonly attachments?: readonly AttachmentContent[];
  readonly composeType?: "newMail" | "reply" | "forward";
}

/** An address alone, or with what Outlook knows about it. Type by default: `user` in the sender's domain, else `externalUser`. */
export type RecipientContent = string | (Partial<DraftRecipient> & { readonly address: string });

export interface AttachmentContent {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly size?: number;
  readonly kind?: DraftAttachment["kind"];
  readonly isInline?: boolean;
  readonly contentType?: string;
  readonly url?: string;
}

export type DraftChange =
  | { readonly type: "recipients"; readonly fields: readonly RecipientField[] }
  | { readonly type: "attachments"; readonly status: "added" | "removed"; readonly attachment: DraftAttachment }
  | { readonly type: "text" }
  | { readonly type: "notifications" };

interface Notification {
  readonly key: string;
  readonly type: number;
  readonly message: string;
}

export class Draft {
  readonly from: DraftRecipient;
  readonly composeType: "newMail" | "reply" | "forward";
  readonly sessionData = new Map<string, string>();
  readonly headers = new Map<string, string>();
  readonly notifications = new Map<string, Notification>();
  customProperties: Readonly<Record<string, unknown>> = {};
  isSaved = false;

  #subject: string;
  #body: string;
  #recipients: Record<RecipientField, readonly DraftRecipient[]>;
  #attachments: readonly DraftAttachment[];
  #serial = 0;
  readonly #listeners = new Set<(change: DraftChange) => void>();
  // What the address book knows: an entry keeps its type when an add-in moves it by its bare address.
  readonly #known = new Map<string, DraftRecipient>();

  constructor(content: DraftContent = {}) {
    const { address, name = "Sam Sender" } = content.from ?? { address: "sam.sender@contoso.example" };
    this.from = { address, name, type: "user" };
    this.composeType = content.composeType ?? "newMail";
    this.#subject = content.subject ?? "";
    this.#body = content.body ?? "";
    this.#recipients = {
      to: (content.to ?? []).map((entry) => this.resolve(entry)),
      cc: (content.cc ?? []).map((entry) => this.resolve(entry)),
      bcc: (content.bcc ?? []).map((entry) => this.resolve(entry)),
    };
    this.#attachments = (content.attachments ?? []).map((attachment) => this.#store(attachment));
  }

  get subject(): string {
    return this.#subject;
  }

  get body(): string {
    return this.#body;
  }

  get attachments(): readonly DraftAttachment[] {
    return this.#attachments;
  }

  recipients(field: RecipientField): readonly DraftRecipient[] {
    return this.#recipients[field];
  }

  /** Reports every change, the sender's and the add-in's alike. Returns the stop. */
  watch(listener: (change: DraftChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  setRecipients(field: RecipientField, entries: readonly RecipientContent[]): void {
    this.#recipients = { ...this.#recipients, [field]: entries.map((entry) => this.resolve(entry)) };
    this.#tell({ type: "recipients", fields: [field] });
  }

  addRecipients(field: RecipientField, entries: readonly RecipientContent[]): void {
    this.setRecipients(field, [...this.#recipients[field], ...entries]);
  }

  setSubject(subject: string): void {
    this.#subject = subject;
    this.#tell({ type: "text" });
  }

  setBody(body: string): void {
    this.#body = body;
    this.#tell({ type: "text" });
  }

  addAttachment(content: AttachmentContent): DraftAttachment {
    const attachment = this.#store(content);
    this.#attachments = [...this.#attachments, attachment];
    this.#tell({ type: "attachments", status: "added", attachment });
    return attachment;
  }

  removeAttachment(attachment: DraftAttachment): void {
    this.#attachments = this.#attachments.filter(({ serial }) => serial !== attachment.serial);
    this.#tell({ type: "attachments", status: "removed", attachment });
  }

  setNotification(notification: Notification): void {
    this.notifications.set(notification.key, notification);
    this.#tell({ type: "notifications" });
  }

  removeNotification(key: string): void {
    this.notifications.delete(key);
    this.#tell({ type: "notifications" });
  }

  resolve(entry: RecipientContent): DraftRecipient {
    const given = typeof entry === "string" ? { address: entry } : entry;
    const key = given.address.toLowerCase();
    const book = this.#known.get(key);
    const isOwn = key.slice(key.indexOf("@")) === this.from.address.slice(this.from.address.indexOf("@")).toLowerCase();
    const resolved: DraftRecipient = {
      address: given.address,
      name: given.name ?? book?.name ?? given.address,
      type: given.type ?? book?.type ?? (isOwn ? "user" : "externalUser"),
      ...(given.isUnresolved === true && { isUnresolved: true }),
    };
    this.#known.set(key, resolved);
    return resolved;
  }

  #store(content: AttachmentContent): DraftAttachment {
    const bytes = content.bytes ?? new Uint8Array();
    return {
      name: content.name,
      kind: content.kind ?? "file",
      isInline: content.isInline ?? false,
      bytes,
      size: content.size ?? bytes.length,
      contentType: content.contentType ?? "application/octet-stream",
      url: content.url ?? null,
      serial: ++this.#serial,
    };
  }

  #tell(change: DraftChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
