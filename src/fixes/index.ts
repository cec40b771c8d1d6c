// The only door of the fixes.
import type { AttachmentReference, FixId, MessageSnapshot, Policy, Report } from "../classifier/index";
import type { CopySteps } from "./cleaned-copy/copy-steps";
import { finishSteps } from "./cleaned-copy/copy-steps";
import type { CopyOptions, FixPlan } from "./copy-attachment";
import { planCopies } from "./copy-attachment";
import type { MessageEdit } from "./edit";
import { planMoveOutsideToBcc, planMoveToBcc } from "./move-to-bcc";
import { planRemoveAttachment } from "./remove-attachment";
import { planRemoveRecipients } from "./remove-recipients";
import { deflate } from "./zip";

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
export { deflate } from "./zip";
export type { CopySteps, DeflatePort } from "./cleaned-copy/copy-steps";
export { makeCopy } from "./cleaned-copy/make-copy";
export { findObstacle, orderFor } from "./copy-attachment";
export type { CopyOptions, FixPlan } from "./copy-attachment";
export type {
  AddAttachment,
  MessageEdit,
  MoveToBcc,
  RemoveAttachment,
  RemoveRecipients,
  ReplaceAttachment,
  SetRecipients,
} from "./edit";

/** A fix that the sender asked for. */
export interface AskedFix {
  readonly fixId: FixId;
  /** The file meant; without it, every file for which the report offers the fix. */
  readonly attachment: AttachmentReference | null;
  /** Addresses of those to take out; without it, everybody for whom the report offers it. */
  readonly recipients?: readonly string[];
}

/** The message as it was read and judged. */
export interface JudgedMessage {
  readonly snapshot: MessageSnapshot;
  readonly report: Report;
  readonly policy: Policy;
}

/** The edits that carry out a fix, empty where there is nothing to change; or why a copy could not be made. */
export function planFix(asked: AskedFix, message: JudgedMessage, copying: CopyOptions): FixPlan<MessageEdit> {
  return finishSteps(planInSteps(asked, message, copying), deflate);
}

/** The same, to be interrupted on its way. */
export function* planInSteps(
  { fixId, attachment, recipients }: AskedFix,
  { snapshot, report, policy }: JudgedMessage,
  copying: CopyOptions,
): CopySteps<FixPlan<MessageEdit>> {
  const file = attachment ?? undefined;
  switch (fixId) {
    case "move-to-bcc":
      return { ok: true, edits: planMoveToBcc(snapshot) };
    case "move-outside-to-bcc":
      return { ok: true, edits: planMoveOutsideToBcc(snapshot, policy) };
    case "remove-recipients":
      return { ok: true, edits: planRemoveRecipients(snapshot, report, policy, recipients) };
    case "remove-attachment":
      return { ok: true, edits: planRemoveAttachment(snapshot, report, file) };
    case "drop-columns":
    case "drop-hidden":
    case "visible-values-only":
      return yield* planCopies(fixId, snapshot, report, file, copying);
  }
}
