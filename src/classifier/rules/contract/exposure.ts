import type { Policy } from "../../policy/policy";
import type { Exposure, FixId, Readers } from "../../report/report";
import type { Sensitivity } from "../../recognizers/text/sensitive-text";
import type { PersonalKind } from "../../standards/kinds";
import { CONTACT_KINDS, GRAVE_KINDS, KINDS_WORST_FIRST } from "../../standards/sensitivity";
import type { Reader } from "./readers";
import { allReaders, countReaders, isWithin, plainDomain } from "./readers";
import type { MessageParts } from "./rule";
import { strangersAmong } from "./suspects";

/** Who will read what the message holds. */
export interface Audience {
  readonly readers: Readers;
  /** Of those outside, whom the policy does not name as partners. */
  readonly strangers: number;
  /** Nobody but the sender, and partners that the policy names. */
  readonly isApproved: boolean;
  /** A list could not be read to its end: somebody outside may be on it. */
  readonly isPartlySeen: boolean;
}

type Recipients = Pick<MessageParts, "from" | "to" | "cc" | "bcc">;

/** Everybody who gets the message. */
export function audienceOf(message: Recipients, policy: Policy): Audience {
  return audienceAmong(allReaders(message, policy), message, policy);
}

/** The same of some of them. */
export function audienceAmong(readers: readonly Reader[], { to, cc, bcc }: Recipients, policy: Policy): Audience {
  const approved = policy.approvedDomains.map(plainDomain);
  const isPartlySeen = to.isTruncated || cc.isTruncated || bcc.isTruncated;
  const isAddressed = to.entries.length + cc.entries.length + bcc.entries.length > 0;
  return {
    readers: countReaders(readers),
    strangers: strangersAmong(readers, policy).length,
    isApproved: !isPartlySeen && isAddressed && readers.every(({ domain }) => isWithin(domain, approved)),
    isPartlySeen,
  };
}

/**
 * A short list of nothing but business contact details: a board's contact sheet. Where words of the message or beside the people say that it
 * is private to be on the list (illness, asylum, discipline), no list is that harmless.
 */
export function isContactSheet(
  people: number,
  kinds: readonly PersonalKind[],
  minContacts: number,
  sensitivity: Sensitivity,
  isSensitive: boolean,
): boolean {
  return (
    !isSensitive &&
    sensitivity !== "plain" &&
    people < minContacts &&
    kinds.every((kind) => CONTACT_KINDS.includes(kind))
  );
}

/** A draft without recipients may go anywhere: it is judged as if it left. */
export function exposureOf(
  kinds: readonly PersonalKind[],
  isMinor: boolean,
  audience: Audience,
  isSensitive: boolean,
): Exposure {
  if (isMinor || audience.isApproved) return "minor";
  if (isSensitive || kinds.some((kind) => GRAVE_KINDS.includes(kind))) return "grave";
  return mayLeave(audience) ? "outside" : "inside";
}

/** Where those outside are few among colleagues, they are the likely mistake. What is grave whoever reads it would be no less so without them. */
export function fixesForReaders({ readers, strangers, isPartlySeen }: Audience, exposure: Exposure): readonly FixId[] {
  const isFew = strangers > 0 && strangers === readers.outside && strangers < readers.inside;
  return isFew && !isPartlySeen && exposure === "outside" ? ["remove-recipients"] : [];
}

/** Whether somebody outside the organisation will, or for all that is known may, read the message. */
export function mayLeave({ readers, isPartlySeen }: Audience): boolean {
  return readers.outside > 0 || readers.inside === 0 || isPartlySeen;
}

export function worstFirst(kinds: readonly PersonalKind[]): readonly PersonalKind[] {
  return KINDS_WORST_FIRST.filter((kind) => kinds.includes(kind));
}
