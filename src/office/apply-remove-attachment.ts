import type { AddAttachment, RemoveAttachment } from "../fixes/index";
import type { ApplyResult } from "./apply-result";
import { notBegun } from "./apply-result";
import { askOffice, callOffice } from "./call";
import { failed } from "./failure";
import { findDifference } from "./find-difference";
import type { ListedAttachment } from "./gather-attachments";
import { listAttachments } from "./gather-attachments";
import { ATTACHMENT_CONTENT_MS } from "./time-limits";

/**
 * Removes one attachment, found by its name and place: ids are indexes on classic Windows and Mac. What the list says afterwards counts,
 * not what the call answered.
 */
export async function applyRemoveAttachment(
  edit: Pick<RemoveAttachment, "name" | "ordinal" | "holds">,
  readUndo = readForUndo,
): Promise<ApplyResult> {
  const listed = await listAttachments();
  if (!listed.ok) return notBegun(listed.failure);
  const attachment = find(edit, listed.value);
  if (attachment === undefined) return answerMissing(edit);
  const difference = edit.holds === undefined ? null : await findDifference(edit, edit.holds, "changed");
  if (difference !== null) return notBegun(difference);
  const undo = await readUndo(attachment);
  // Reading takes its time, and an index may mean another file by now.
  const before = await listAttachments();
  if (!before.ok) return notBegun(before.failure);
  const isSame = before.value.length === listed.value.length && isSameFile(attachment, find(edit, before.value));
  if (!isSame) return notBegun(failed("getAttachmentsAsync", "changed").failure);
  const removal = await callOffice("removeAttachmentAsync", [attachment.id]);
  const after = await listAttachments();
  // It may be gone, and then the undo is all there is of it.
  if (!after.ok) return { ok: false, failure: after.failure, isUnchanged: false, undo };
  const gone = without(before.value, after.value);
  if (gone.length === 1 && gone[0] === edit.name) return { ok: true, undo };
  const notVerified = failed("removeAttachmentAsync", "not-verified").failure;
  if (gone.length > 0) return { ok: false, failure: notVerified, isUnchanged: false, undo };
  if (removal.ok) return notBegun(notVerified);
  // Without an answer the file may yet go.
  return { ok: false, failure: removal.failure, isUnchanged: removal.failure.kind !== "silent", undo: [] };
}

/** An undo whose file two lists do not name is done: the sender was there before. */
async function answerMissing(edit: Pick<RemoveAttachment, "name" | "ordinal" | "holds">): Promise<ApplyResult> {
  const again = edit.holds === undefined ? null : await listAttachments();
  const isGone = again !== null && again.ok && find(edit, again.value) === undefined;
  return isGone ? { ok: true, undo: [] } : notBegun(failed("getAttachmentsAsync", "not-found").failure);
}

function find(
  { name, ordinal }: Pick<RemoveAttachment, "name" | "ordinal">,
  attachments: readonly ListedAttachment[],
): ListedAttachment | undefined {
  return attachments.find((listed) => listed.name === name && listed.ordinal === ordinal);
}

/** An id that moved would also mean that what was read for the undo is another file's. */
function isSameFile(one: ListedAttachment, other: ListedAttachment | undefined): boolean {
  return other !== undefined && one.id === other.id && one.size === other.size;
}

/** The file as Outlook hands it over, to attach it again; nothing where it cannot be read, which does not prevent removing it. */
async function readForUndo({ id, kind, name }: ListedAttachment): Promise<readonly AddAttachment[]> {
  if (kind !== "file") return [];
  const content = await askOffice("getAttachmentContentAsync", [id], ATTACHMENT_CONTENT_MS);
  const isFile = content.ok && content.value.format === "base64" && content.value.content !== "";
  return isFile ? [{ type: "add-attachment", name, base64: content.value.content }] : [];
}

/** Names in the first list that are not in the second; a name listed twice counts twice. */
function without(before: readonly ListedAttachment[], after: readonly ListedAttachment[]): readonly string[] {
  const names = after.map(({ name }) => name);
  return before
    .map(({ name }) => name)
    .filter((name) => {
      const index = names.indexOf(name);
      if (index >= 0) names.splice(index, 1);
      return index < 0;
    });
}
