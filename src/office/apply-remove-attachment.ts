import type { AddAttachment, RemoveAttachment } from "../fixes/index";
import type { ApplyResult } from "./apply-result";
import { notBegun } from "./apply-result";
import { askOffice, callOffice } from "./call";
import { failed } from "./failure";
import type { ListedAttachment } from "./gather-attachments";
import { listAttachments } from "./gather-attachments";
import { ATTACHMENT_CONTENT_MS } from "./time-limits";

/**
 * Removes one attachment, found by its name and place: ids are indexes on classic Windows and Mac. What the list says afterwards counts,
 * not what the call answered.
 */
export async function applyRemoveAttachment(
  { name, ordinal }: Pick<RemoveAttachment, "name" | "ordinal">,
  readUndo = readForUndo,
): Promise<ApplyResult> {
  const before = await listAttachments();
  if (!before.ok) return notBegun(before.failure);
  const attachment = before.value.find((listed) => listed.name === name && listed.ordinal === ordinal);
  if (attachment === undefined) return notBegun(failed("getAttachmentsAsync", "not-found").failure);
  const undo = await readUndo(attachment);
  const removal = await callOffice("removeAttachmentAsync", [attachment.id]);
  const after = await listAttachments();
  if (!after.ok) return { ok: false, failure: after.failure, isUnchanged: false, undo: [] };
  const gone = without(before.value, after.value);
  if (gone.length === 0)
    return notBegun(removal.ok ? failed("removeAttachmentAsync", "not-verified").failure : removal.failure);
  return gone.length === 1 && gone[0] === name
    ? { ok: true, undo }
    : { ok: false, failure: failed("removeAttachmentAsync", "not-verified").failure, isUnchanged: false, undo };
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
