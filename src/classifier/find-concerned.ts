import type { MessageSnapshot, Recipient } from "./message/snapshot";
import type { Policy } from "./policy/policy";
import type { Finding } from "./report/report";
import type { Reader } from "./rules/contract/readers";
import { allReaders, mailboxOf } from "./rules/contract/readers";
import { strangersAmong, suspectsAmong } from "./rules/contract/suspects";

/**
 * The recipients whom `remove-recipients` would take out for this finding: those who may not be who the sender thinks, the groups, or
 * everybody outside. For the sender's own screen and the edit only: a report never holds an address. Nobody where a part is unknown.
 */
export function findConcerned(
  { from, to, cc, bcc }: MessageSnapshot,
  finding: Finding,
  policy: Policy,
): readonly Recipient[] {
  if (from.status === "unknown" || to.status === "unknown" || cc.status === "unknown" || bcc.status === "unknown") {
    return [];
  }
  const message = { from: from.value, to: to.value, cc: cc.value, bcc: bcc.value };
  const mailboxes = new Set(readersOf(finding, message, policy).map(({ mailbox }) => mailbox));
  const found = new Map<string, Recipient>();
  for (const entry of [...message.to.entries, ...message.cc.entries, ...message.bcc.entries]) {
    const address = entry.address.trim().toLowerCase();
    // All aliases of a mailbox go: leaving one would leave its reader. An entry without an address cannot be put back.
    if (address !== "" && mailboxes.has(mailboxOf(address)) && !found.has(address)) found.set(address, entry);
  }
  return [...found.values()];
}

function readersOf(finding: Finding, message: Parameters<typeof allReaders>[0], policy: Policy): readonly Reader[] {
  const readers = allReaders(message, policy);
  if (finding.rule === "group-recipients") return readers.filter(({ isGroup }) => isGroup);
  const strangers = strangersAmong(readers, policy);
  if (finding.rule !== "recipient-domain") return strangers;
  const { lookAlikes, freeMail } = suspectsAmong(strangers, message.from, policy, finding.data.exposed !== null);
  return [...lookAlikes, ...freeMail];
}
