import type { Observed } from "./message/observed";
import type { MessageSnapshot, Recipient, RecipientList } from "./message/snapshot";
import type { Policy } from "./policy/policy";
import { allReaders } from "./rules/contract/readers";

/** Readers of one domain. For the sender's own screen only: a report never names a domain. */
export interface DomainCount {
  /** Empty for entries without an address. */
  readonly domain: string;
  readonly people: number;
  readonly groups: number;
  readonly isInside: boolean;
  readonly isFreeMail: boolean;
}

/** Who will read the message, by domain, the largest first; fields that could not be read are left out. */
export function countByDomain({ from, to, cc, bcc }: MessageSnapshot, policy: Policy): readonly DomainCount[] {
  const parts = {
    from: valueOr<Recipient>(from, { address: "", name: "", type: "other" }),
    to: valueOr(to, NOBODY),
    cc: valueOr(cc, NOBODY),
    bcc: valueOr(bcc, NOBODY),
  };
  const counts = new Map<string, DomainCount>();
  for (const { domain, isInside, isFreeMail, isGroup } of allReaders(parts, policy)) {
    const { people, groups } = counts.get(domain) ?? { people: 0, groups: 0 };
    counts.set(domain, {
      domain,
      people: people + Number(!isGroup),
      groups: groups + Number(isGroup),
      isInside,
      isFreeMail: isFreeMail && !isInside,
    });
  }
  return [...counts.values()].sort((one, other) => other.people + other.groups - one.people - one.groups);
}

const NOBODY: RecipientList = { entries: [], isTruncated: false };

function valueOr<T>(observed: Observed<T>, otherwise: T): T {
  return observed.status === "known" ? observed.value : otherwise;
}
