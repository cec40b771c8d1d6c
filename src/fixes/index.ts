// The only door of the fixes.
import type { AttachmentReference, FixId, MessageSnapshot, Report } from "../classifier/index";
import type { CopyOptions, FixPlan } from "./copy-attachment";
import { planCopies } from "./copy-attachment";
import type { MessageEdit } from "./edit";
import { planMoveToBcc } from "./move-to-bcc";
import { planRemoveAttachment } from "./remove-attachment";

export { COPY_FIXES } from "./cleaned-copy/cleaned-copy";
export type {
  CopyFix,
  CopyOrder,
  CopyRefusal,
  CopyResult,
  CopyWords,
  RemovedContent,
  SheetColumn,
} from "./cleaned-copy/cleaned-copy";
export { makeCopy } from "./cleaned-copy/make-copy";
export { findObstacle, orderFor } from "./copy-attachment";
export type { CopyOptions, FixPlan } from "./copy-attachment";
export type { AddAttachment, MessageEdit, MoveToBcc, RemoveAttachment, ReplaceAttachment, SetRecipients } from "./edit";

/**
 * The edits that carry out a fix, empty where there is nothing to change; or why a copy could not be made.
 *
 * @param attachment the file meant; without it, every file for which the report offers the fix
 */
export function planFix(
  fixId: FixId,
  snapshot: MessageSnapshot,
  report: Report,
  attachment: AttachmentReference | undefined,
  copying: CopyOptions,
): FixPlan<MessageEdit> {
  switch (fixId) {
    case "move-to-bcc":
      return { ok: true, edits: planMoveToBcc(snapshot) };
    case "remove-attachment":
      return { ok: true, edits: planRemoveAttachment(snapshot, report, attachment) };
    case "drop-columns":
    case "drop-hidden":
    case "visible-values-only":
      return planCopies(fixId, snapshot, report, attachment, copying);
  }
}
