import type { Attachment, ComposeType, MessageSnapshot, Recipient } from "../../src/classifier/index";
import { known } from "../../src/classifier/index";

/** A message in a few words; what is left out is empty and known. */
export interface MessageSketch {
  readonly from?: string;
  readonly to?: readonly (string | Recipient)[];
  readonly cc?: readonly (string | Recipient)[];
  readonly bcc?: readonly (string | Recipient)[];
  readonly subject?: string;
  readonly bodyText?: string;
  readonly composeType?: ComposeType;
  readonly previousRecipients?: readonly string[];
  readonly attachments?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export function recipient(address: string, type: Recipient["type"] = "user"): Recipient {
  return { address, name: "", type };
}

/** `count` different addresses at a domain: `person0@example.org`, ... */
export function addresses(count: number, domain: string): string[] {
  return Array.from({ length: count }, (_, index) => `person${String(index)}@${domain}`);
}

export function buildSnapshot(sketch: MessageSketch = {}): MessageSnapshot {
  const list = (entries: readonly (string | Recipient)[] = []): MessageSnapshot["to"] =>
    known({
      entries: entries.map((entry) => (typeof entry === "string" ? recipient(entry) : entry)),
      isTruncated: false,
    });
  const attachments = (sketch.attachments ?? []).map(({ name, bytes }, index): Attachment => ({
    id: String(index),
    name,
    size: bytes.length,
    kind: "file",
    isInline: false,
    content: known(bytes),
  }));
  return {
    from: known(recipient(sketch.from ?? "sender@example.org")),
    to: list(sketch.to),
    cc: list(sketch.cc),
    bcc: list(sketch.bcc),
    subject: known(sketch.subject ?? ""),
    bodyText: known(sketch.bodyText ?? ""),
    composeType: known(sketch.composeType ?? "newMail"),
    previousRecipients: sketch.previousRecipients ?? [],
    attachments: known(attachments),
  };
}

/** The same message where the client hands over only the first recipients of that field. */
export function truncated(message: MessageSnapshot, field: "to" | "cc" | "bcc" = "to"): MessageSnapshot {
  const list = message[field];
  return list.status === "known" ? { ...message, [field]: known({ ...list.value, isTruncated: true }) } : message;
}
