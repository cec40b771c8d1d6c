import type { RemoveAttachment, ReplaceAttachment } from "../fixes/index";
import { applyAddAttachment } from "./apply-add-attachment";
import { applyRemoveAttachment } from "./apply-remove-attachment";
import type { ApplyResult } from "./apply-result";
import { notBegun } from "./apply-result";
import { encodeBase64 } from "./encode-base64";
import type { OfficeFailure } from "./failure";
import { findDifference } from "./find-difference";

/**
 * Attaches the copy, reads it back byte by byte, and only then removes the original, which the edit holds for the undo. Whatever fails,
 * the message holds the original, the copy, or both.
 */
export async function applyReplaceAttachment(edit: ReplaceAttachment): Promise<ApplyResult> {
  const { name, original, newName, bytes } = edit;
  const change = await findDifference(edit, original, "not-found");
  if (change !== null) return notBegun(change);
  const adding = await applyAddAttachment({ type: "add-attachment", name: newName, base64: encodeBase64(bytes) });
  const [copy] = adding.undo;
  if (!adding.ok || copy?.type !== "remove-attachment") return adding;
  const difference = await findDifference(copy, bytes, "not-verified");
  if (difference !== null) return takeBack(copy, difference);
  const removal = await applyRemoveAttachment(edit, () => Promise.resolve([]));
  const undo = [
    { type: "add-attachment", name, base64: encodeBase64(original) },
    { ...copy, holds: bytes },
  ] as const;
  if (removal.ok) return { ok: true, undo };
  // Outlook that did not answer may still remove the original later: then the copy is all there is.
  const isOver = removal.isUnchanged && removal.failure.kind !== "silent";
  return isOver ? takeBack(copy, removal.failure) : { ...removal, isUnchanged: false, undo };
}

async function takeBack(copy: RemoveAttachment, failure: OfficeFailure): Promise<ApplyResult> {
  const removal = await applyRemoveAttachment(copy, () => Promise.resolve([]));
  return { ok: false, failure, isUnchanged: removal.ok, undo: removal.ok ? [] : [copy] };
}
