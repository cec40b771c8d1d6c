import { uint16, uint32 } from "../container/bytes";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { RowAssembly } from "../row-assembly";
import { readText } from "./encoding";
import { readOnlySheet } from "./only-sheet";
import { decodeAscii } from "./utf8";

const DESCRIPTOR = 32;
const HEADER_END = 0x0d;
const DATE = 0x44;
const DELETED = 0x2a;

interface Field {
  readonly name: string;
  readonly isDate: boolean;
  /** In a record. */
  readonly start: number;
  readonly end: number;
}

/** The fields of a dBase table, of dBase III to FoxPro: each is described in 32 bytes. Null where they do not fill the records. */
export function findDbfFields(bytes: Uint8Array): readonly Field[] | null {
  const fields: Field[] = [];
  let start = 1;
  for (let at = DESCRIPTOR; at < uint16(bytes, 8) && bytes[at] !== HEADER_END; at += DESCRIPTOR) {
    const end = start + (bytes[at + 16] ?? 0);
    const [name = ""] = decodeAscii(bytes, at, at + 11).split("\0");
    fields.push({ name, isDate: bytes[at + 11] === DATE, start, end });
    start = end;
  }
  return fields.length > 0 && start === uint16(bytes, 10) ? fields : null;
}

/**
 * Hands over the records as the rows of one sheet; those that are marked as deleted are still there. Other programs than dBase seldom name
 * their code page, so it is guessed. Memos are in a file of their own.
 * @throws ReadingStop for numbers that are no text
 */
export function readDbf(
  reading: OpenReading,
  bytes: Uint8Array,
  fields: readonly Field[],
  file: { readonly name: string; readonly within: readonly string[] },
): void {
  const text = readText(bytes.subarray(uint16(bytes, 8)), reading.limits.decodeText);
  if (text === null) throw new ReadingStop("unsupported-format");
  readOnlySheet(reading, text, file, (rows) => {
    const length = uint16(bytes, 10);
    const assembly = new RowAssembly(reading, rows, Infinity);
    const putRow = (isHidden: boolean, valueOf: (field: Field) => string): void => {
      assembly.begin(-1, isHidden);
      fields.forEach((field, column) => assembly.put(column, valueOf(field).trim() || null));
      assembly.end();
    };
    putRow(false, ({ name }) => name);
    for (let left = uint32(bytes, 4), at = 0; left > 0; left--, at += length) {
      if (at + length > text.bytes.length) throw new ReadingStop("damaged");
      putRow(text.bytes[at] === DELETED, ({ start, end, isDate }) => {
        const value = text.decode(text.bytes, at + start, at + end);
        return isDate ? value.replace(/^(\d{4})(\d\d)/, "$1-$2-") : value;
      });
    }
  });
}
