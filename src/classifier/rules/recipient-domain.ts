import type { Recipient } from "../message/snapshot";
import type { Exposure } from "../report/report";
import { isVariantOf, lookAlikePairs } from "./contract/look-alike";
import { personalDataOf } from "./contract/personal-data";
import type { Reader } from "./contract/readers";
import { allReaders, isWithin, ownDomains, plainDomain } from "./contract/readers";
import { defineRule } from "./contract/rule";

/** Seagate and Snapchat 2016: payroll to somebody who only looked like the chief. Goldman 2014: to a private address of the same name. */
export const recipientDomain = defineRule({
  id: "recipient-domain",
  summary: "A recipient's domain is nearly a known one, or personal data goes to a private address",
  needs: ["from", "to", "cc", "bcc", "attachments", "listInText", "sensitivity"],

  isApplicable: ({ to, cc, bcc }) => to.entries.length + cc.entries.length + bcc.entries.length > 0,

  *check(message, policy) {
    const readers = allReaders(message, policy);
    const approved = policy.approvedDomains.map(plainDomain);
    const strangers = readers.filter(({ isInside, domain }) => !isInside && !isWithin(domain, approved));
    const data = strangers.length === 0 ? null : personalDataOf(message, policy);
    const own = ownDomains(message.from.address, policy.ownDomains);
    const lookAlikes = new Set(lookAlikesAmong(strangers, own));
    const isMistaken = lookAlikes.size > 0;
    if (data !== null) variantsAmong(strangers, own).forEach((reader) => lookAlikes.add(reader));
    const freeMail = data === null ? [] : strangers.filter((reader) => reader.isFreeMail && !lookAlikes.has(reader));
    const people = lookAlikes.size + freeMail.length;
    if (people === 0) return;
    const exposure: Exposure = data === null ? "minor" : isMistaken ? "grave" : "outside";
    yield {
      type: "finding",
      exposure,
      data: {
        people,
        lookAlikes: lookAlikes.size,
        freeMail: freeMail.length,
        isOwnAddress: freeMail.some(({ mailbox }) => isOwn(mailbox, message.from)),
        exposed: data === null ? null : data.people,
      },
      fixes: [],
    };
  },
});

/** At a domain that is nearly an own one, or nearly one that more of the recipients have. */
function lookAlikesAmong(strangers: readonly Reader[], own: readonly string[]): ReadonlySet<Reader> {
  const atDomain = new Map<string, Reader[]>();
  for (const reader of strangers) {
    const here = atDomain.get(reader.domain);
    if (here === undefined) atDomain.set(reader.domain, [reader]);
    else here.push(reader);
  }
  const found = new Set<Reader>();
  for (const [one, other] of lookAlikePairs([...new Set([...own, ...atDomain.keys()])])) {
    const here = atDomain.get(one);
    const there = atDomain.get(other);
    const mistaken = here === undefined || (there !== undefined && there.length < here.length) ? there : here;
    mistaken?.forEach((reader) => found.add(reader));
  }
  return found;
}

/** At a domain that carries the name of an own one. */
function variantsAmong(strangers: readonly Reader[], own: readonly string[]): readonly Reader[] {
  const isVariant = new Map<string, boolean>();
  return strangers.filter(({ domain, isFreeMail }) => {
    if (!isVariant.has(domain)) isVariant.set(domain, !isFreeMail && own.some((known) => isVariantOf(domain, known)));
    return isVariant.get(domain);
  });
}

/** The same name before the "@", or the sender's own name in it, whatever its punctuation. */
function isOwn(address: string, from: Recipient): boolean {
  const local = lettersOf(address);
  const names = from.name
    .split(/[\s,]+/)
    .map(lettersOf)
    .filter((name) => name.length > 1);
  const isNamed = names.length > 1 && names.every((name) => local.includes(name));
  return isNamed || (local !== "" && local === lettersOf(from.address));
}

/** Of a name, or of what names somebody in an address. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[+@].*$/, "")
    .replace(/[\s\d._+'-]/g, "");
}
