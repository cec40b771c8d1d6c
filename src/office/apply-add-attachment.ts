import type { AddAttachment } from "../fixes/index";
import type { ApplyResult } from "./apply-result";
import { notBegun } from "./apply-result";
import { callOffice } from "./call";
import { failed } from "./failure";
import { listAttachments } from "./gather-attachments";
import { ATTACHMENT_CONTENT_MS } from "./time-limits";

/** Attaches a file and reads the list back: Outlook's answer means queued, not stored, until the draft is saved (PostGuard's field notes). */
export async function applyAddAttachment({ name, base64 }: AddAttachment): Promise<ApplyResult> {
  const before = await listAttachments();
  if (!before.ok) return notBegun(before.failure);
  const ordinal = before.value.filter((listed) => listed.name === name).length;
  const adding = await callOffice("addFileAttachmentFromBase64Async", [base64, name], ATTACHMENT_CONTENT_MS);
  const mayBeQueued = adding.ok || adding.failure.kind === "silent";
  if (mayBeQueued) await callOffice("saveAsync", []);
  const after = await listAttachments();
  if (!after.ok) return { ok: false, failure: after.failure, isUnchanged: false, undo: [] };
  if (after.value.some((listed) => listed.name === name && listed.ordinal === ordinal)) {
    return { ok: true, undo: [{ type: "remove-attachment", name, ordinal }] };
  }
  if (adding.ok) return notBegun(failed("addFileAttachmentFromBase64Async", "not-verified").failure);
  // Without an answer the file may yet come.
  return { ok: false, failure: adding.failure, isUnchanged: !mayBeQueued, undo: [] };
}
