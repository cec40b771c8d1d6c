import type { AttachmentInspection } from "../../inspection/inspection";
import type { FileFormat } from "../../workbook/workbook";

/** The formats of which a cleaned copy can be made; of the last three it is an .xlsx of their values. */
const CLEANED_FORMATS: readonly FileFormat[] = ["xlsx", "xlsm", "csv", "tsv", "xls", "xlsb", "ods"];

/** Whether a rule may offer a cleaned copy: a file that was not read to its end would not be cleaned to its end either. */
export function canBeCopied({ format, doubts }: AttachmentInspection): boolean {
  return doubts.length === 0 && format !== null && CLEANED_FORMATS.includes(format);
}
