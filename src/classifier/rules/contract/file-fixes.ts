import type { AttachmentInspection } from "../../inspection/inspection";
import type { Exposure, FixId } from "../../report/report";
import type { FileFormat } from "../../workbook/workbook";
import type { Audience } from "./exposure";
import { fixesForReaders } from "./exposure";

/** The formats of which a cleaned copy can be made; of the last three it is an .xlsx of their values. */
const CLEANED_FORMATS: readonly FileFormat[] = ["xlsx", "xlsm", "csv", "tsv", "xls", "xlsb", "ods"];

/** Nobody picks so many people because each of them works with the file. */
const MANY_READERS = 20;

/** Whether a rule may offer a cleaned copy: a file that was not read to its end would not be cleaned to its end either. */
export function canBeCopied({ format, doubts }: AttachmentInspection): boolean {
  return doubts.length === 0 && format !== null && CLEANED_FORMATS.includes(format);
}

/**
 * Fixes for what is seen in a file. Where the readers are what is wrong (a private address, a group, a crowd), no smaller file is right for
 * them: it goes. To one partner the file is meant, with fewer columns.
 */
export function fixesInSight(
  attachment: AttachmentInspection,
  audience: Audience,
  exposure: Exposure,
): readonly FixId[] {
  const forReaders = fixesForReaders(audience, exposure);
  if (!canBeCopied(attachment)) return ["remove-attachment", ...forReaders];
  const { readers } = audience;
  const isForNobody = readers.freeMail + readers.groups > 0 || readers.inside + readers.outside >= MANY_READERS;
  const forFile: readonly FixId[] = isForNobody
    ? ["remove-attachment", "drop-columns"]
    : ["drop-columns", "remove-attachment"];
  return [...forFile, ...forReaders];
}
