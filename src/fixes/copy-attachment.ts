import type {
  AttachmentInspection,
  AttachmentReference,
  DoubtReason,
  MessageSnapshot,
  ReadingLimits,
  Report,
} from "../classifier/index";
import { findReferred } from "../classifier/index";
import type { CopyFix, CopyOrder, CopyRefusal, CopyWords, SheetColumn } from "./cleaned-copy/cleaned-copy";
import type { CopySteps } from "./cleaned-copy/copy-steps";
import { copyInSteps } from "./cleaned-copy/make-copy";
import type { ReplaceAttachment } from "./edit";

/** What making copies needs beside the message: its words, and how long it may take. */
export interface CopyOptions {
  readonly words: CopyWords;
  readonly limits: ReadingLimits;
}

/** Edits, or why there are none. */
export type FixPlan<Edit> =
  { readonly ok: true; readonly edits: readonly Edit[] } | { readonly ok: false; readonly reason: CopyRefusal };

/**
 * Replaces the file, or, where none is named, every one for which a finding offers the fix, by a cleaned copy. One that cannot be copied
 * stops the whole fix.
 */
export function* planCopies(
  fix: CopyFix,
  { attachments }: MessageSnapshot,
  report: Report,
  attachment: AttachmentReference | undefined,
  { words, limits }: CopyOptions,
): CopySteps<FixPlan<ReplaceAttachment>> {
  if (attachments.status === "unknown") return { ok: true, edits: [] };
  const edits: ReplaceAttachment[] = [];
  const seen = new Map<string, number>();
  for (const { name, content } of attachments.value) {
    const ordinal = seen.get(name) ?? 0;
    seen.set(name, ordinal + 1);
    const isMeant = (file: AttachmentReference): boolean => file.name === name && file.ordinal === ordinal;
    if (attachment === undefined ? !isOffered(report, fix, isMeant) : !isMeant(attachment)) continue;
    if (content.status === "unknown") return { ok: false, reason: content.reason };
    const inspection = findReferred({ name, ordinal }, report.attachments);
    if (inspection === undefined) return { ok: false, reason: "not-verified" };
    const obstacle = findObstacle(inspection, fix);
    if (obstacle !== null) return { ok: false, reason: obstacle };
    const source = { name, format: inspection.format, bytes: content.value };
    const copy = yield* copyInSteps(source, orderFor(fix, inspection), words, limits);
    if (!copy.ok) return copy;
    edits.push({
      type: "replace-attachment",
      name,
      ordinal,
      original: content.value,
      newName: copy.name,
      bytes: copy.bytes,
    });
  }
  // The last first: each replacement moves the places of those of its name after it.
  return { ok: true, edits: edits.reverse() };
}

/** @param columns those to drop; without them all that were found to be personal */
export function orderFor(fix: CopyFix, { sheets }: AttachmentInspection, columns?: readonly SheetColumn[]): CopyOrder {
  const headerRows = new Map<number, number>();
  const personal: SheetColumn[] = [];
  const unseen: SheetColumn[] = [];
  for (const { index, within, headerRow, columns: found, unseenColumns } of sheets) {
    if (within.length > 0) continue;
    if (headerRow !== null) headerRows.set(index, headerRow);
    for (const column of found) personal.push({ sheet: index, index: column.index });
    for (const column of unseenColumns) unseen.push({ sheet: index, index: column });
  }
  return { fix, columns: fix === "drop-columns" ? (columns ?? personal) : unseen, headerRows };
}

/**
 * A doubt that stands in the way: what was not read to its end would not be cleaned to its end.
 *
 * @param columns those to drop, where they were named
 */
export function findObstacle(
  { format, doubts }: AttachmentInspection,
  fix: CopyFix,
  columns?: readonly SheetColumn[],
): DoubtReason | null {
  // The bytes of a text are copied whatever they say; which of its columns are personal is only known where they were understood.
  const isText = format === "csv" || format === "tsv";
  const isIndifferent = isText && (fix !== "drop-columns" || columns !== undefined);
  return doubts.find((doubt) => !(isIndifferent && doubt === "unknown-encoding")) ?? null;
}

function isOffered({ findings }: Report, fix: CopyFix, isMeant: (file: AttachmentReference) => boolean): boolean {
  return findings.some(
    ({ attachment, fixes }) => attachment !== undefined && isMeant(attachment) && fixes.includes(fix),
  );
}
