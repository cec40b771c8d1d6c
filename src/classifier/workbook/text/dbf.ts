import { uint16, uint32 } from "../container/bytes";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { RowAssembly } from "../row-assembly";
import { readText } from "./encoding";
import { readOnlySheet } from "./only-sheet";
import { decodeAscii } from "./utf8";
import { decodeWindows1252 } from "./windows-1252";

const DESCRIPTOR = 32;
const HEADER_END = 0x0d;
const DATE = 0x44;
const DELETED = 0x2a;
const SPACE = 0x20;
/** Characters, numbers, dates, yes or no, and the numbers of memos; FoxPro has others in binary. */
const WRITTEN_AS_TEXT = "CNFDLM";

interface Field {
  readonly name: string;
  readonly isDate: boolean;
  /** In a record. */
  readonly start: number;
  readonly end: number;
}

/** The fields of a dBase table, of dBase III to FoxPro: each is described in 32 bytes. Null where they do not fill the records, or are not all text. */
export function findDbfFields(bytes: Uint8Array): readonly Field[] | null {
  const fields: Field[] = [];
  let start = 1;
  for (let at = DESCRIPTOR; at < uint16(bytes, 8) && bytes[at] !== HEADER_END; at += DESCRIPTOR) {
    if (!WRITTEN_AS_TEXT.includes(decodeAscii(bytes, at + 11, at + 12))) return null;
    const end = start + (bytes[at + 16] ?? 0);
    const [name = ""] = decodeAscii(bytes, at, at + 11).split("\0");
    fields.push({ name, isDate: bytes[at + 11] === DATE, start, end });
    start = end;
  }
  return fields.length > 0 && start === uint16(bytes, 10) ? fields : null;
}

/**
 * Hands over the records as the rows of one sheet; those that are marked as deleted are still there. Other programs than dBase seldom name
 * their code page, so it is guessed. Memos are in a file of their own. Programs go on to the end of the file or to the number of records
 * that it names, whichever they trust.
 * @throws ReadingStop for numbers that are no text
 */
export function readDbf(
  reading: OpenReading,
  bytes: Uint8Array,
  fields: readonly Field[],
  file: { readonly name: string; readonly within: readonly string[] },
): void {
  const records = bytes.subarray(uint16(bytes, 8));
  const guess = readText(records, reading.limits.decodeText);
  if (guess === null) throw new ReadingStop("unsupported-format");
  // The lengths of the fields are those of the file's own bytes.
  const text =
    guess.bytes === records && guess.start === 0
      ? guess
      : { ...guess, bytes: records, decode: decodeWindows1252, isCertain: false };
  readOnlySheet(reading, text, file, (rows) => {
    const length = uint16(bytes, 10);
    const assembly = new RowAssembly(reading, rows, Infinity);
    const putRow = (isHidden: boolean, valueOf: (field: Field) => string): void => {
      assembly.begin(-1, isHidden);
      fields.forEach((field, column) => assembly.put(column, valueOf(field).trim() || null));
      assembly.end();
    };
    putRow(false, ({ name }) => name);
    const isRecord = (at: number): boolean =>
      at + length <= records.length && (records[at] === SPACE || records[at] === DELETED);
    let at = 0;
    for (let left = uint32(bytes, 4); left > 0 || isRecord(at); left--, at += length) {
      if (at + length > records.length) throw new ReadingStop("damaged");
      putRow(records[at] === DELETED, ({ start, end, isDate }) => {
        const value = text.decode(records, at + start, at + end);
        return isDate ? value.replace(/^(\d{4})(\d\d)/, "$1-$2-") : value;
      });
    }
    if (records.subarray(at).some((byte) => byte > SPACE)) reading.doubt("damaged");
  });
}
