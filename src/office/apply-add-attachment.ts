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
  const undo = [{ type: "remove-attachment", name, ordinal }] as const;
  if (!after.ok) return { ok: false, failure: after.failure, isUnchanged: false, undo };
  if (after.value.some((listed) => listed.name === name && listed.ordinal === ordinal)) return { ok: true, undo };
  const failure = adding.ok ? failed("addFileAttachmentFromBase64Async", "not-verified").failure : adding.failure;
  // Without an answer the file may yet come, and a list that lacks what was there before says nothing about what is there.
  const isUncertain = failure.kind === "silent" || after.value.length < before.value.length;
  return isUncertain ? { ok: false, failure, isUnchanged: false, undo } : notBegun(failure);
}
