import type {
  Attachment,
  DoubtReason,
  Finding,
  MessageSnapshot,
  Observed,
  Policy,
  Recipient,
  RecipientList,
  Report,
} from "../classifier/index";
import { countReaders, distinctReaders } from "../classifier/index";
import { sha256 } from "./sha-256";

/**
 * Digests (SHA-256, 64 hex digits) of what the sender acknowledges. `full` binds recipients, attachments and policy: what is found follows
 * from them, and one runtime may find less than the other. `visible` binds what every recipient may know, without Bcc, since anybody could
 * test guesses against it, and in the place of Bcc what a Bcc can make worse.
 */
export interface Fingerprint {
  readonly full: string;
  readonly visible: string;
  /** Both without what is inside the attachments. They stand in only where a file was not fully read. */
  readonly listed: { readonly full: string; readonly visible: string };
  /** No file was left unread, or half read, for a reason that may be gone at the next reading. */
  readonly isFullyRead: boolean;
}

/** Neither the order of recipients and attachments nor the letter case of addresses matters; any other change of what is bound does. */
export function fingerprintMessage(snapshot: MessageSnapshot, report: Report, policy: Policy): Fingerprint {
  const { to, cc, bcc } = snapshot;
  const contents = attachmentsBy(describeContent, snapshot);
  const names = attachmentsBy(describeListed, snapshot);
  const shown = { to: describeList(to), cc: describeList(cc), policy };
  const everybody = { ...shown, bcc: describeList(bcc) };
  const readable = { ...shown, hasOutsiders: hasOutsiders(snapshot, policy) };
  return {
    full: digest({ ...everybody, attachments: contents }),
    visible: digest({ ...readable, attachments: contents, exposures: exposuresOf(report.findings) }),
    listed: {
      full: digest({ ...everybody, attachments: names }),
      visible: digest({ ...readable, attachments: names }),
    },
    isFullyRead: isFullyRead(snapshot, report),
  };
}

function describeList(list: Observed<RecipientList>): unknown {
  return observe(list, ({ entries, isTruncated }) => ({
    entries: distinct(entries.map(addressOf)),
    isTruncated,
  }));
}

/** An entry without an address (a contact group) is told by its name. */
function addressOf({ address, name }: Recipient): string {
  return address === "" ? `name:${name}` : address.toLowerCase();
}

function attachmentsBy(describe: (attachment: Attachment) => unknown, { attachments }: MessageSnapshot): unknown {
  return observe(attachments, (list) => list.map((attachment) => JSON.stringify(describe(attachment))).sort());
}

/** An attached message is written out anew at each reading, so its bytes and their number may differ. */
function describeContent({ name, kind, size, content }: Attachment): unknown {
  if (kind === "item") return [name, kind];
  return [name, kind, content.status === "known" ? toHex(sha256(content.value)) : { reason: content.reason, size }];
}

function describeListed({ name, kind, size }: Attachment): unknown {
  return kind === "item" ? [name, kind] : [name, kind, size];
}

function exposuresOf(findings: readonly Finding[]): readonly string[] {
  return distinct(findings.map(({ rule, exposure }) => `${rule}:${exposure}`));
}

/** Whether anybody at all, in Bcc too, is or may be outside. */
function hasOutsiders({ from, to, cc, bcc }: MessageSnapshot, policy: Policy): boolean {
  if (to.status === "unknown" || cc.status === "unknown" || bcc.status === "unknown") return true;
  const sender = from.status === "known" ? from.value.address : "";
  const recipients = [...to.value.entries, ...cc.value.entries, ...bcc.value.entries];
  const readers = distinctReaders(sender, recipients, policy);
  return countReaders(readers).outside > 0;
}

function isFullyRead({ attachments }: MessageSnapshot, report: Report): boolean {
  if (attachments.status === "unknown") return false;
  const isHandedOver = attachments.value.every(
    ({ content }) => content.status === "known" || !PASSING.includes(content.reason),
  );
  return isHandedOver && report.attachments.every(({ doubts }) => !doubts.includes("out-of-time"));
}

const PASSING: readonly DoubtReason[] = ["host-silent", "host-refused", "no-content"];

function observe<T>(observed: Observed<T>, read: (value: T) => unknown): unknown {
  return observed.status === "known" ? read(observed.value) : { unknown: observed.reason };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function digest(value: unknown): string {
  return toHex(sha256(toBytes(JSON.stringify(value))));
}

/** Two bytes for each UTF-16 unit: unambiguous, and it needs no `TextEncoder`, which the JavaScript-only runtime may lack. */
function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit >> 8;
    bytes[index * 2 + 1] = unit & 0xff;
  }
  return bytes;
}

function toHex(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of bytes) hex += (byte < 16 ? "0" : "") + byte.toString(16);
  return hex;
}
