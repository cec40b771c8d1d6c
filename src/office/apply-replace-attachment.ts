import type { RemoveAttachment, ReplaceAttachment } from "../fixes/index";
import { applyAddAttachment } from "./apply-add-attachment";
import { applyRemoveAttachment, readForUndo } from "./apply-remove-attachment";
import type { ApplyResult } from "./apply-result";
import { notBegun } from "./apply-result";
import { encodeBase64 } from "./encode-base64";
import type { CallResult, OfficeFailure } from "./failure";
import { failed } from "./failure";
import type { ListedAttachment } from "./gather-attachments";
import { gatherContent, listAttachments } from "./gather-attachments";

/**
 * Attaches the copy, reads it back byte by byte, and only then removes the original, whose content is held for the undo. Whatever fails,
 * the message holds the original, the copy, or both.
 */
export async function applyReplaceAttachment(edit: ReplaceAttachment): Promise<ApplyResult> {
  const { newName, bytes } = edit;
  const found = await findListed(edit);
  if (!found.ok) return notBegun(found.failure);
  const [original] = await readForUndo(found.value);
  if (original === undefined) return notBegun(failed("getAttachmentContentAsync", "empty").failure);
  const adding = await applyAddAttachment({ type: "add-attachment", name: newName, base64: encodeBase64(bytes) });
  const [copy] = adding.undo;
  if (!adding.ok || copy?.type !== "remove-attachment") return adding;
  const difference = await findDifference(copy, bytes);
  if (difference !== null) return takeBack(copy, difference);
  const removal = await applyRemoveAttachment(edit, () => Promise.resolve([]));
  const undo = [original, copy];
  if (removal.ok) return { ok: true, undo };
  // Outlook that did not answer may still remove the original later: then the copy is all there is.
  const isOver = removal.isUnchanged && removal.failure.kind !== "silent";
  return isOver ? takeBack(copy, removal.failure) : { ...removal, isUnchanged: false, undo };
}

async function findListed({ name, ordinal }: PlacedFile): Promise<CallResult<ListedAttachment>> {
  const list = await listAttachments();
  if (!list.ok) return list;
  const listed = list.value.find((each) => each.name === name && each.ordinal === ordinal);
  return listed === undefined ? failed("getAttachmentsAsync", "not-found") : { ok: true, value: listed };
}

async function findDifference(copy: RemoveAttachment, bytes: Uint8Array): Promise<OfficeFailure | null> {
  const listed = await findListed(copy);
  if (!listed.ok) return listed.failure;
  const content = await gatherContent(listed.value, () => Infinity);
  const isSame =
    content.status === "known" &&
    content.value.length === bytes.length &&
    content.value.every((byte, at) => byte === bytes[at]);
  return isSame ? null : failed("getAttachmentContentAsync", "not-verified").failure;
}

async function takeBack(copy: RemoveAttachment, failure: OfficeFailure): Promise<ApplyResult> {
  const removal = await applyRemoveAttachment(copy, () => Promise.resolve([]));
  return { ok: false, failure, isUnchanged: removal.ok, undo: removal.ok ? [] : [copy] };
}

type PlacedFile = Pick<RemoveAttachment, "name" | "ordinal">;
