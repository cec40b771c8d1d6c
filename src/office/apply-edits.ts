import type { MessageEdit } from "../fixes/index";
import { applyAddAttachment } from "./apply-add-attachment";
import { applyMoveToBcc } from "./apply-move-to-bcc";
import { applyRemoveAttachment } from "./apply-remove-attachment";
import { applyRemoveRecipients } from "./apply-remove-recipients";
import { applyReplaceAttachment } from "./apply-replace-attachment";
import type { ApplyResult } from "./apply-result";
import { applySetRecipients } from "./apply-set-recipients";

/**
 * Applies edits in their order and stops at the first that fails. Each is a transaction of its own; `undo` takes back those that
 * were done, the last first.
 */
export async function applyEdits(edits: readonly MessageEdit[]): Promise<ApplyResult> {
  const undo: MessageEdit[] = [];
  let isUntouched = true;
  for (const edit of edits) {
    const result = await applyEdit(edit);
    undo.unshift(...result.undo);
    if (!result.ok) return { ...result, isUnchanged: result.isUnchanged && isUntouched, undo };
    isUntouched = false;
  }
  return { ok: true, undo };
}

function applyEdit(edit: MessageEdit): Promise<ApplyResult> {
  switch (edit.type) {
    case "move-to-bcc":
      return applyMoveToBcc(edit);
    case "remove-recipients":
      return applyRemoveRecipients(edit);
    case "set-recipients":
      return applySetRecipients(edit);
    case "remove-attachment":
      return applyRemoveAttachment(edit);
    case "add-attachment":
      return applyAddAttachment(edit);
    case "replace-attachment":
      return applyReplaceAttachment(edit);
  }
}
