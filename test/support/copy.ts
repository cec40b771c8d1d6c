import { READING_LIMITS, inspectAttachment, known } from "../../src/classifier/index";
import type { CopyFix, CopyResult, SheetColumn } from "../../src/fixes/index";
import { makeCopy, orderFor } from "../../src/fixes/index";

export const COPY_OPTIONS = {
  words: { removed: "removed", copyName: (stem: string) => `${stem} (without personal data)` },
  limits: { ...READING_LIMITS, isOutOfTime: () => false },
};

export function copyOf(bytes: Uint8Array, name: string, fix: CopyFix, columns?: readonly SheetColumn[]): CopyResult {
  const inspection = inspectAttachment({ name, kind: "file", content: known(bytes) }, COPY_OPTIONS.limits);
  const source = { name, format: inspection.format, bytes };
  return makeCopy(source, orderFor(fix, inspection, columns), COPY_OPTIONS.words, COPY_OPTIONS.limits);
}

/** The copy that was expected to be made. */
export function madeCopy(...parameters: Parameters<typeof copyOf>): Extract<CopyResult, { ok: true }> {
  const copy = copyOf(...parameters);
  if (!copy.ok) throw new Error(`no copy: ${copy.reason}`);
  return copy;
}
