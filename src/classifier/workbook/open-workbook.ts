import type { DoubtReason } from "../message/doubt-reason";
import { readZipDirectory, type ZipEntry } from "./container/zip-directory";
import { findDialect, type Dialect } from "./csv";
import { recognizeOfficeFile } from "./office-kind";
import { OpenReading } from "./open-reading";
import { ReadingStop } from "./reading-stop";
import { recognizeSignature } from "./recognize-format";
import { readText, type TextBytes } from "./text/encoding";
import type { ReadingLimits } from "./workbook";
import { ItemScanner } from "./xlsx/item-scanner";
import type { SharedStrings } from "./xlsx/shared-strings";
import type { OfficePackage } from "./xlsx/package";

/** A workbook as a package whose parts can be taken one by one. */
export interface OpenWorkbook {
  readonly office: OfficePackage;
  readonly main: ZipEntry;
  readonly reading: OpenReading;
  readonly checkTime: () => void;
}

export interface OpenText {
  readonly text: TextBytes;
  readonly dialect: Dialect;
}

export type Opened<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: DoubtReason };

/**
 * Opens an .xlsx or .xlsm for copying; `use` may stop with a doubt as any reading does, and whatever else it throws is `damaged`. It pauses
 * on its way: what it yields, and what it is answered, is handed on.
 */
export function* withWorkbookInSteps<T, Step, Answer>(
  bytes: Uint8Array,
  limits: ReadingLimits,
  use: (workbook: OpenWorkbook) => Generator<Step, T, Answer>,
): Generator<Step, Opened<T>, Answer> {
  try {
    const { workbook, close } = openWorkbook(bytes, limits);
    const value = yield* use(workbook);
    close();
    return { ok: true, value };
  } catch (error) {
    return { ok: false, reason: reasonFor(error) };
  }
}

/** @throws ReadingStop; so does `close`, where what was read is not all there may be, which is not copied */
function openWorkbook(bytes: Uint8Array, limits: ReadingLimits): { workbook: OpenWorkbook; close: () => void } {
  if (recognizeSignature(bytes) !== "zip") throw new ReadingStop("unsupported-format");
  const reading = new OpenReading({ sheet: () => null }, limits);
  const file = recognizeOfficeFile(reading, readZipDirectory(bytes, limits.maxParts));
  if (file === null || (file.format !== "xlsx" && file.format !== "xlsm")) throw new ReadingStop("unsupported-format");
  return {
    workbook: { office: file.office, main: file.main, reading, checkTime: () => reading.checkTime() },
    close() {
      const [doubt] = reading.close(file.format).doubts;
      if (doubt !== undefined) throw new ReadingStop(doubt);
    },
  };
}

/** Opens a delimited text for copying. */
export function openText(bytes: Uint8Array, name: string, limits: ReadingLimits): Opened<OpenText> {
  try {
    const text = recognizeSignature(bytes) === null ? readText(bytes, limits.decodeText) : null;
    const dialect = text === null ? null : findDialect(text, name);
    if (text === null || dialect === null) throw new ReadingStop("unsupported-format");
    // Bytes can be copied without knowing what they say, but for delimiters that are half of a character in East Asian encodings.
    if (!text.isCertain && !CERTAIN_DELIMITERS.includes(dialect.delimiter)) throw new ReadingStop("unknown-encoding");
    return { ok: true, value: { text, dialect } };
  } catch (error) {
    return { ok: false, reason: reasonFor(error) };
  }
}

export function readSharedStrings(bytes: Uint8Array | null, checkTime: () => void): SharedStrings {
  const items = new ItemScanner(checkTime);
  if (bytes === null) return items.strings;
  items.scan(bytes, bytes.length);
  if (!items.isComplete) throw new ReadingStop("damaged");
  return items.strings;
}

/** Never the second byte of a character in Shift JIS, GBK, Big5 or the like, which are 0x30 to 0x39 or above 0x3F. */
const CERTAIN_DELIMITERS = [",", ";", "\t"];

/** A crash is the reader's on a file it was not made for; its message may quote the file. */
function reasonFor(error: unknown): DoubtReason {
  return error instanceof ReadingStop ? error.reason : "damaged";
}
