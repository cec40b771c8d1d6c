import type { AttachmentReference, MessageSnapshot, Report } from "../classifier/index";
import type { RemoveAttachment } from "./edit";

/**
 * Removes the file, or, where none is named, every one whose finding or doubt offers it. Of two files of one name only the one that is
 * meant goes.
 */
export function planRemoveAttachment(
  { attachments }: MessageSnapshot,
  report: Report,
  attachment?: AttachmentReference,
): readonly RemoveAttachment[] {
  if (attachments.status === "unknown") return [];
  const meant = attachment === undefined ? filesOffered(report) : [attachment];
  const edits: RemoveAttachment[] = [];
  const seen = new Map<string, number>();
  for (const { name } of attachments.value) {
    const ordinal = seen.get(name) ?? 0;
    seen.set(name, ordinal + 1);
    if (meant.some((file) => file.name === name && file.ordinal === ordinal))
      edits.push({ type: "remove-attachment", name, ordinal });
  }
  // The last first: each removal moves the places of those after it.
  return edits.reverse();
}

function filesOffered({ findings, doubts }: Report): readonly AttachmentReference[] {
  const files: AttachmentReference[] = [];
  for (const { attachment, fixes } of [...findings, ...doubts]) {
    if (attachment !== undefined && fixes.includes("remove-attachment")) files.push(attachment);
  }
  return files;
}
