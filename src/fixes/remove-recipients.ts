import type { MessageSnapshot, Policy, Recipient, Report } from "../classifier/index";
import { findConcerned } from "../classifier/index";
import type { RemoveRecipients } from "./edit";

/**
 * Takes recipients out of the message: of those whom a finding with this fix is about, the ones that are named, or all where none is.
 * Nobody else can be named, so a request that is older than the message does no harm.
 *
 * @param addresses in whatever letter case
 */
export function planRemoveRecipients(
  snapshot: MessageSnapshot,
  { findings }: Report,
  policy: Policy,
  addresses?: readonly string[],
): readonly RemoveRecipients[] {
  const named = addresses === undefined ? null : new Set(addresses.map((address) => address.toLowerCase()));
  const recipients = new Map<string, Recipient>();
  for (const finding of findings) {
    if (!finding.fixes.includes("remove-recipients")) continue;
    for (const recipient of findConcerned(snapshot, finding, policy)) {
      const address = recipient.address.toLowerCase();
      if (named === null || named.has(address)) recipients.set(address, recipient);
    }
  }
  return recipients.size === 0 ? [] : [{ type: "remove-recipients", recipients: [...recipients.values()] }];
}
