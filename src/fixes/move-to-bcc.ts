import type { MessageSnapshot, Policy, Recipient } from "../classifier/index";
import { distinctReaders, mailboxOf } from "../classifier/index";
import type { MoveToBcc } from "./edit";

/** Everybody to Bcc; the sender is put into To, so that the message names somebody and replies to all reach one person. */
export function planMoveToBcc({ from }: MessageSnapshot): readonly MoveToBcc[] {
  return [{ type: "move-to-bcc", staying: [], keepInTo: from.status === "known" ? [from.value] : [] }];
}

/** Those outside to Bcc; colleagues stay where they are. Nothing where it is not known who they are. */
export function planMoveOutsideToBcc(snapshot: MessageSnapshot, policy: Policy): readonly MoveToBcc[] {
  const { from, to, cc } = snapshot;
  if (from.status === "unknown" || to.status === "unknown" || cc.status === "unknown") return [];
  const visible = [...to.value.entries, ...cc.value.entries];
  const readers = distinctReaders(from.value.address, visible, policy);
  const moved = new Set(readers.filter(({ isInside }) => !isInside).map(({ mailbox }) => mailbox));
  const isStaying = ({ address }: Recipient): boolean => !moved.has(mailboxOf(address.trim().toLowerCase()));
  return [{ type: "move-to-bcc", staying: visible.filter(isStaying), keepInTo: [from.value] }];
}
