import type { Recipient } from "../../message/snapshot";
import type { Policy } from "../../policy/policy";
import { isVariantOf, lookAlikePairs } from "./look-alike";
import type { Reader } from "./readers";
import { isWithin, ownDomains, plainDomain } from "./readers";

/** Readers who may not be who the sender thinks, or read their mail privately. */
export interface Suspects {
  readonly lookAlikes: readonly Reader[];
  readonly freeMail: readonly Reader[];
  /** One of the domains is nearly another one, which is wrong whatever the message holds. */
  readonly isMistaken: boolean;
}

/** Outside, and at no partner whom the policy names. */
export function strangersAmong(readers: readonly Reader[], policy: Policy): readonly Reader[] {
  const approved = policy.approvedDomains.map(plainDomain);
  return readers.filter(({ isInside, domain }) => !isInside && !isWithin(domain, approved));
}

/** @param hasPersonalData a private address, or the own name in another domain, only matters to who sends it personal data */
export function suspectsAmong(
  strangers: readonly Reader[],
  from: Recipient,
  policy: Policy,
  hasPersonalData: boolean,
): Suspects {
  const own = ownDomains(from.address, policy.ownDomains);
  const lookAlikes = new Set(lookAlikesAmong(strangers, own));
  const isMistaken = lookAlikes.size > 0;
  if (hasPersonalData) variantsAmong(strangers, own).forEach((reader) => lookAlikes.add(reader));
  const freeMail = hasPersonalData ? strangers.filter((each) => each.isFreeMail && !lookAlikes.has(each)) : [];
  return { lookAlikes: [...lookAlikes], freeMail, isMistaken };
}

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
