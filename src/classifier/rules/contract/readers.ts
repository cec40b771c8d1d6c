import type { MessageParts } from "./rule";
import type { Policy } from "../../policy/policy";
import type { Readers } from "../../report/report";
import { plainName } from "../../recognizers/text/quoted-head";
import { isFreeMail } from "./free-mail";
import type { Recipient } from "../../message/snapshot";
import type { Group } from "./groups";
import { groupTest } from "./groups";
import { readableDomain } from "./punycode";

/** Where a recipient stands, seen from the sender. A group's members cannot be seen by an add-in (office-js#1723). */
export interface Reader {
  /** In lower case, without what tells aliases of one mailbox apart; empty for a contact group. */
  readonly mailbox: string;
  /** As displayed. */
  readonly names: readonly string[];
  readonly domain: string;
  readonly isInside: boolean;
  readonly isFreeMail: boolean;
  readonly isGroup: boolean;
  /** People in a group, where the policy knows it. */
  readonly people: number | null;
}

/**
 * The organisation's domains: the sender's own, unless it is a free-mail provider's (whose other users are strangers),
 * and those the policy names.
 */
export function ownDomains(senderAddress: string, policyDomains: readonly string[]): readonly string[] {
  const senderDomain = domainOf(senderAddress);
  const own = policyDomains.map(plainDomain);
  return senderDomain === "" || isFreeMail(senderDomain) ? own : [senderDomain, ...own];
}

/** Each mailbox in To and Cc once, the sender's aside; in no order that matters. */
export function visibleReaders(
  { from, to, cc }: Pick<MessageParts, "from" | "to" | "cc">,
  policy: Policy,
): readonly Reader[] {
  return distinctReaders(from.address, [...to.entries, ...cc.entries], policy);
}

/** The same of everybody who gets the message. */
export function allReaders(
  { from, to, cc, bcc }: Pick<MessageParts, "from" | "to" | "cc" | "bcc">,
  policy: Policy,
): readonly Reader[] {
  return distinctReaders(from.address, [...to.entries, ...cc.entries, ...bcc.entries], policy);
}

/** Each mailbox once, whatever its aliases and their case, the sender's aside; in no order that matters. */
export function distinctReaders(
  senderAddress: string,
  recipients: MessageParts["to"]["entries"],
  policy: Policy,
): readonly Reader[] {
  const readers = new Map<string, Reader>();
  const sender = mailboxOf(senderAddress.trim().toLowerCase());
  const domains = ownDomains(senderAddress, policy.ownDomains);
  const read = readingOf(policy);
  const inside = new Map<string, boolean>();
  for (const recipient of recipients) {
    const { mailbox, domain, group } = read(recipient);
    if (mailbox !== "" && mailbox === sender) continue;
    const { name } = recipient;
    // An entry without an address is a contact group, told by its name.
    const key = mailbox === "" ? plainName(name) : mailbox;
    const known = readers.get(key);
    let isInside = inside.get(domain);
    if (isInside === undefined) inside.set(domain, (isInside = isWithin(domain, domains)));
    readers.set(key, {
      mailbox,
      names: known === undefined ? [name] : [...known.names, name],
      domain,
      isInside,
      isFreeMail: isFreeMail(domain),
      isGroup: group !== null || known?.isGroup === true,
      people: group?.people ?? known?.people ?? null,
    });
  }
  return [...readers.values()];
}

/** What a recipient's entry says, whoever sends. */
interface ReadEntry {
  readonly mailbox: string;
  readonly domain: string;
  readonly group: Group | null;
}

type Reading = (recipient: Recipient) => ReadEntry;

/** Several rules look at the same entries: each is read once. */
const readings = new WeakMap<Policy, Reading>();

function readingOf(policy: Policy): Reading {
  const before = readings.get(policy);
  if (before !== undefined) return before;
  const entries = new WeakMap<Recipient, ReadEntry>();
  const groupOf = groupTest(policy);
  const reading: Reading = (recipient) => {
    let entry = entries.get(recipient);
    if (entry === undefined) {
      const mailbox = mailboxOf(recipient.address.trim().toLowerCase());
      entry = { mailbox, domain: domainOf(mailbox), group: groupOf(recipient) };
      entries.set(recipient, entry);
    }
    return entry;
  };
  readings.set(policy, reading);
  return reading;
}

/**
 * The mailbox behind an address in lower case: `anna+news@` is read by who reads `anna@` (RFC 5233), and Google looks at no dots before the
 * "@" and has two domains.
 */
export function mailboxOf(address: string): string {
  const plain = address.includes("+") ? address.replace(/^([^+@]+)\+[^@]*(?=@)/, "$1") : address;
  return plain.endsWith("mail.com") && GOOGLE.test(plain)
    ? `${plain.replace(GOOGLE, "").replace(/\./g, "")}@gmail.com`
    : plain;
}

const GOOGLE = /@g(?:oogle)?mail\.com$/;

export function countReaders(readers: readonly Reader[]): Readers {
  const count = (test: (reader: Reader) => boolean): number => readers.filter(test).length;
  return {
    inside: count((reader) => reader.isInside),
    outside: count((reader) => !reader.isInside),
    freeMail: count((reader) => !reader.isInside && reader.isFreeMail),
    groups: count((reader) => reader.isGroup),
  };
}

/** What stands after the "@" in lower case and its own letters; empty where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? "" : plainDomain(address.slice(at + 1));
}

/** One spelling of a domain: letter case, the root's dot and the ASCII form of foreign letters do not part it. */
export function plainDomain(domain: string): string {
  return readableDomain(domain.trim().toLowerCase().replace(/\.$/, ""));
}

/** Equal, or a sub-domain at a dot: `notexample.org` is not inside `example.org` (a defect of several peers). */
export function isWithin(domain: string, domains: readonly string[]): boolean {
  return domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}
