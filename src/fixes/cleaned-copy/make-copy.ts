import type { FileFormat, Opened, ReadingLimits } from "../../classifier/index";
import { openText, withWorkbookInSteps } from "../../classifier/index";
import type { CopyOrder, CopyRefusal, CopyResult, CopyWords, FinishedCopy } from "./cleaned-copy";
import { deflate } from "../zip";
import type { CopySteps, DeflatePort } from "./copy-steps";
import { finishSteps } from "./copy-steps";
import { copyText } from "./text/copy-text";
import { copyValues } from "./values/copy-values";
import { verifyCopy } from "./verify-copy";
import { copyWorkbook } from "./xlsx/copy-workbook";

const WORKBOOKS: readonly FileFormat[] = ["xlsx", "xlsm"];
/** Read, never written: the copy is an .xlsx of their values. */
const READ_ONLY: readonly FileFormat[] = ["xls", "xlsb", "ods"];
const TEXTS: readonly FileFormat[] = ["csv", "tsv"];

/** A file to be copied, as it was inspected. */
export interface CopySource {
  readonly name: string;
  readonly format: FileFormat | null;
  readonly bytes: Uint8Array;
}

/**
 * A copy of a spreadsheet without what the order names, read again and looked through before it is handed out. Never throws: whatever
 * prevents a copy is a named reason, and the original is untouched.
 *
 * @param pack of the platform, if it has one
 */
export function makeCopy(
  source: CopySource,
  order: CopyOrder,
  words: CopyWords,
  limits: ReadingLimits,
  pack: DeflatePort = deflate,
): CopyResult {
  return finishSteps(copyInSteps(source, order, words, limits), pack);
}

/** The same, to be interrupted on its way. */
export function* copyInSteps(
  source: CopySource,
  order: CopyOrder,
  words: CopyWords,
  limits: ReadingLimits,
): CopySteps<CopyResult> {
  const { name, format, bytes } = source;
  if (order.fix === "drop-columns" && order.columns.length === 0) return refused("nothing-to-remove");
  if (format !== null && TEXTS.includes(format)) {
    // A list that calls itself a workbook is given its right name.
    const extension = /\.(csv|tsv|tab|txt)$/i.exec(name)?.[1] ?? format;
    const opened = openText(bytes, name, limits);
    if (!opened.ok) return opened;
    return handOver(source, words, { ok: true, value: yield* copyText(opened.value, extension, order, words) });
  }
  if (format !== null && READ_ONLY.includes(format)) {
    const draft = yield* copyValues(source, order, words, limits);
    if (typeof draft === "string") return refused(draft);
    const refusal = yield* verifyCopy(draft, words, limits);
    return handOver(source, words, { ok: true, value: refusal ?? draft });
  }
  if (format === null || !WORKBOOKS.includes(format)) return refused("unsupported-format");
  const made = yield* withWorkbookInSteps(bytes, limits, function* (workbook): CopySteps<FinishedCopy | CopyRefusal> {
    const draft = yield* copyWorkbook(workbook, order, words);
    if (draft === null) return "nothing-left";
    return (yield* verifyCopy(draft, words, limits)) ?? draft;
  });
  return handOver(source, words, made);
}

function handOver({ name }: CopySource, words: CopyWords, made: Opened<FinishedCopy | CopyRefusal>): CopyResult {
  if (!made.ok) return made;
  const { value } = made;
  if (typeof value === "string") return refused(value);
  const copyName = `${words.copyName(name.replace(/\.[^.]+$/, ""))}.${value.extension}`;
  return { ok: true, name: copyName, bytes: value.bytes, removed: value.removed };
}

function refused(reason: CopyRefusal): CopyResult {
  return { ok: false, reason };
}
