import type { Recipient } from "../../message/snapshot";
import type { Readers } from "../../report/report";
import { FREE_MAIL_DOMAINS } from "../../standards/free-mail";

/** Where a recipient stands, seen from the sender. A group's members cannot be seen by an add-in (office-js#1723). */
export interface Reader {
  readonly address: string;
  readonly isInside: boolean;
  readonly isFreeMail: boolean;
  readonly isGroup: boolean;
}

/**
 * The organisation's domains: the sender's own, unless it is a free-mail provider's (whose other users are strangers),
 * and those the policy names.
 */
export function ownDomains(senderAddress: string, policyDomains: readonly string[]): readonly string[] {
  const senderDomain = domainOf(senderAddress);
  const own = policyDomains.map((domain) => domain.toLowerCase());
  return senderDomain === "" || isFreeMail(senderDomain) ? own : [senderDomain, ...own];
}

/** Each address once, whatever its case, the sender aside; in no order that matters. */
export function distinctReaders(
  recipients: readonly Recipient[],
  senderAddress: string,
  domains: readonly string[],
): readonly Reader[] {
  const readers = new Map<string, Reader>();
  const sender = senderAddress.toLowerCase();
  for (const recipient of recipients) {
    const address = recipient.address.toLowerCase();
    const isGroup = recipient.type === "distributionList";
    if (address === sender || readers.get(address)?.isGroup === true) continue;
    const domain = domainOf(address);
    readers.set(address, { address, isInside: isWithin(domain, domains), isFreeMail: isFreeMail(domain), isGroup });
  }
  return [...readers.values()];
}

export function countReaders(readers: readonly Reader[]): Readers {
  const count = (test: (reader: Reader) => boolean): number => readers.filter(test).length;
  return {
    inside: count((reader) => reader.isInside),
    outside: count((reader) => !reader.isInside),
    freeMail: count((reader) => !reader.isInside && reader.isFreeMail),
    groups: count((reader) => reader.isGroup),
  };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

/** Equal, or a sub-domain at a dot: `notexample.org` is not inside `example.org` (a defect of several peers). */
function isWithin(domain: string, domains: readonly string[]): boolean {
  return domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}

function isFreeMail(domain: string): boolean {
  return FREE_MAIL_DOMAINS.has(domain);
}
