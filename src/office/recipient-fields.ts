import type { Recipient } from "../classifier/index";
import type { CallResult, OfficeFailure } from "./failure";
import { failed } from "./failure";
import { callOffice } from "./call";
import { readRecipients } from "./gather-recipients";
import type { RecipientField } from "./host-calls";
import { RECIPIENTS_PER_CALL } from "./recipient-limits";

/** Who is in the three fields. */
export type RecipientFields = Readonly<Record<RecipientField, readonly Recipient[]>>;

export const RECIPIENT_FIELDS: readonly RecipientField[] = ["to", "cc", "bcc"];

/** All three fields, whole: a list that may be truncated is a failure, since writing from it would lose the rest. */
export async function readWholeFields(): Promise<CallResult<RecipientFields>> {
  const results = await Promise.all(RECIPIENT_FIELDS.map((field) => readRecipients(field)));
  const [to, cc, bcc] = results;
  if (!to?.ok) return to ?? failed("to.getAsync", "empty");
  if (!cc?.ok) return cc ?? failed("cc.getAsync", "empty");
  if (!bcc?.ok) return bcc ?? failed("bcc.getAsync", "empty");
  if (to.value.isTruncated) return failed("to.getAsync", "truncated");
  if (cc.value.isTruncated) return failed("cc.getAsync", "truncated");
  if (bcc.value.isTruncated) return failed("bcc.getAsync", "truncated");
  return { ok: true, value: { to: to.value.entries, cc: cc.value.entries, bcc: bcc.value.entries } };
}

/** The host matches addresses without regard to letter case, and so must every comparison. */
function addressesOf(recipients: readonly Recipient[]): Set<string> {
  return new Set(recipients.map(({ address }) => address.toLowerCase()));
}

/** Each address once, the first of them kept. */
export function withoutDuplicates(recipients: readonly Recipient[]): readonly Recipient[] {
  return [
    ...new Map([...recipients].reverse().map((entry) => [entry.address.toLowerCase(), entry])).values(),
  ].reverse();
}

export function without(recipients: readonly Recipient[], others: readonly Recipient[]): readonly Recipient[] {
  const addresses = addressesOf(others);
  return recipients.filter(({ address }) => !addresses.has(address.toLowerCase()));
}

/** Those of the first who are among the others. */
export function among(recipients: readonly Recipient[], others: readonly Recipient[]): readonly Recipient[] {
  const addresses = addressesOf(others);
  return recipients.filter(({ address }) => addresses.has(address.toLowerCase()));
}

/** A value for each field. */
export function eachField(make: (field: RecipientField) => readonly Recipient[]): RecipientFields {
  return { to: make("to"), cc: make("cc"), bcc: make("bcc") };
}

export function everybodyIn({ to, cc, bcc }: RecipientFields): readonly Recipient[] {
  return [...to, ...cc, ...bcc];
}

/** Whether both hold the same addresses, in whatever order. */
export function isSameAudience(one: readonly Recipient[], other: readonly Recipient[]): boolean {
  return addressesOf(one).size === addressesOf(other).size && without(one, other).length === 0;
}

export async function addToField(
  field: RecipientField,
  recipients: readonly Recipient[],
): Promise<OfficeFailure | null> {
  for (let start = 0; start < recipients.length; start += RECIPIENTS_PER_CALL) {
    const chunk = recipients.slice(start, start + RECIPIENTS_PER_CALL).map(toUser);
    const result = await callOffice(`${field}.addAsync`, [chunk]);
    if (!result.ok) return result.failure;
  }
  return null;
}

/** Replaces the whole field: the first entries replace it, the rest is added, because one call takes 100. */
export async function setField(field: RecipientField, recipients: readonly Recipient[]): Promise<OfficeFailure | null> {
  const first = recipients.slice(0, RECIPIENTS_PER_CALL).map(toUser);
  const result = await callOffice(`${field}.setAsync`, [first]);
  return result.ok ? addToField(field, recipients.slice(RECIPIENTS_PER_CALL)) : result.failure;
}

function toUser({ address, name }: Recipient): Office.EmailUser {
  return { displayName: (name === "" ? address : name).slice(0, MAX_NAME), emailAddress: address };
}

/** The library throws above this. */
const MAX_NAME = 255;
