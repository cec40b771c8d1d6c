import type { MessageSnapshot, Report } from "../classifier/index";
import type { RemoveAttachment } from "./edit";

/**
 * Removes the attachment, or, without a name, every one whose finding or doubt offers it. Findings tell attachments by name only, so all
 * of that name go: leaving one of two behind might leave the wrong one.
 */
export function planRemoveAttachment(
  { attachments }: MessageSnapshot,
  report: Report,
  attachment?: string,
): readonly RemoveAttachment[] {
  if (attachments.status === "unknown") return [];
  const names = attachment === undefined ? namesOffered(report) : [attachment];
  const edits: RemoveAttachment[] = [];
  const seen = new Map<string, number>();
  for (const { name } of attachments.value) {
    const ordinal = seen.get(name) ?? 0;
    seen.set(name, ordinal + 1);
    if (names.includes(name)) edits.push({ type: "remove-attachment", name, ordinal });
  }
  // The last first: each removal moves the places of those after it.
  return edits.reverse();
}

function namesOffered({ findings, doubts }: Report): readonly string[] {
  const names: string[] = [];
  for (const { attachment, fixes } of [...findings, ...doubts]) {
    if (attachment !== undefined && fixes.includes("remove-attachment")) names.push(attachment);
  }
  return names;
}
