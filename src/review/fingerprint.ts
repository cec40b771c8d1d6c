import type {
  Attachment,
  MessageSnapshot,
  Observed,
  Policy,
  Recipient,
  RecipientList,
  Report,
} from "../classifier/index";
import { sha256 } from "./sha-256";

/**
 * Two digests (SHA-256, 64 hex digits) of what the sender acknowledges. `full` binds all of it. `visible` binds what every recipient
 * may know, without Bcc and without a number derived from it, since anybody could test guesses against it.
 */
export interface Fingerprint {
  readonly full: string;
  readonly visible: string;
}

/** Neither the order of recipients and attachments nor the letter case of addresses matters; any other change of what is bound does. */
export function fingerprintMessage(snapshot: MessageSnapshot, report: Report, policy: Policy): Fingerprint {
  const common = {
    to: addressesIn(snapshot.to),
    cc: addressesIn(snapshot.cc),
    attachments: observe(snapshot.attachments, (list) => list.map(describeAttachment).sort()),
    policy,
  };
  return {
    full: digest({
      ...common,
      bcc: addressesIn(snapshot.bcc),
      findings: whole(report.findings),
      doubts: whole(report.doubts),
    }),
    visible: digest({ ...common, findings: outline(report.findings), doubts: outline(report.doubts) }),
  };
}

function addressesIn(list: Observed<RecipientList>): unknown {
  return observe(list, ({ entries }) => [...new Set(entries.map(addressOf))].sort());
}

/** An entry without an address (a contact group) is told by its name. */
function addressOf({ address, name }: Recipient): string {
  return address === "" ? `name:${name}` : address.toLowerCase();
}

function describeAttachment({ name, kind, size, content }: Attachment): string {
  const read = content.status === "known" ? toHex(sha256(content.value)) : { reason: content.reason, size };
  return JSON.stringify([name, kind, read]);
}

interface Problem {
  readonly rule: string;
  readonly attachment?: string;
  readonly verdict: string;
}

function whole(problems: readonly unknown[]): readonly string[] {
  return problems.map((problem) => JSON.stringify(problem)).sort();
}

function outline(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ rule, attachment, verdict }) => JSON.stringify([rule, attachment ?? null, verdict])).sort();
}

function observe<T>(observed: Observed<T>, read: (value: T) => unknown): unknown {
  return observed.status === "known" ? read(observed.value) : { unknown: observed.reason };
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
