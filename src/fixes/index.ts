// The only door of the fixes.
import type { FixId, MessageSnapshot, Report } from "../classifier/index";
import type { MessageEdit } from "./edit";
import { planMoveToBcc } from "./move-to-bcc";
import { planRemoveAttachment } from "./remove-attachment";

export type { AddAttachment, MessageEdit, MoveToBcc, RemoveAttachment, SetRecipients } from "./edit";

/**
 * The edits that carry out a fix; empty where there is nothing to change.
 *
 * @param attachment name of the attachment meant; without it, every attachment for which the report offers the fix
 */
export function planFix(
  fixId: FixId,
  snapshot: MessageSnapshot,
  report: Report,
  attachment?: string,
): readonly MessageEdit[] {
  switch (fixId) {
    case "move-to-bcc":
      return planMoveToBcc(snapshot);
    case "remove-attachment":
      return planRemoveAttachment(snapshot, report, attachment);
  }
}
