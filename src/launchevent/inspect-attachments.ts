import type { AttachmentInspection, MessageSnapshot } from "../classifier/index";
import { READING_LIMITS, inspectAttachment } from "../classifier/index";
import { decodeText } from "../office/index";

/** What each attachment holds, as far as there is time. */
export function inspectAttachments(
  { attachments }: MessageSnapshot,
  isOutOfTime: () => boolean,
): readonly AttachmentInspection[] {
  if (attachments.status === "unknown") return [];
  const limits = { ...READING_LIMITS, isOutOfTime, decodeText };
  return attachments.value.map((attachment) => inspectAttachment(attachment, limits));
}
