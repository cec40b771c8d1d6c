import type { OpenText } from "../../../classifier/index";
import { DelimitedScanner, decodeUtf8, readText } from "../../../classifier/index";
import type { CopyOrder, CopyRefusal, CopyWords, FinishedCopy } from "../cleaned-copy";
import { encodeUtf8, joinBytes } from "../../zip";
import { encodeWide } from "./encode-wide";

const QUOTE = '"';
const RECORD_END = "\n";
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/**
 * A text whose removed columns are empty fields; every other byte is as it was. What the host decoded from another encoding becomes UTF-8
 * with a mark, as Excel writes it, since no host encodes it back.
 */
export function copyText(
  opened: OpenText,
  extension: string,
  order: CopyOrder,
  words: CopyWords,
): FinishedCopy | CopyRefusal {
  const { text, dialect } = opened;
  // A byte that is no character in its encoding would be lost.
  if (text.isRecoded && text.decode(text.bytes, 0, text.bytes.length).includes("\uFFFD")) return "unknown-encoding";
  const columns = new Set(order.fix === "drop-columns" ? order.columns.map(({ index }) => index) : []);
  const fromRecord = order.headerRows.get(0) ?? 0;
  const worded = new Set<number>();
  const pieces: Uint8Array[] = [Uint8Array.from(text.isRecoded ? UTF8_MARK : [])];
  const word = encodeWord(words.removed, opened);
  let copied = 0;
  let record = -1;
  let cells = 0;
  const scanner = new DelimitedScanner(text.bytes, dialect.delimiter.charCodeAt(0), text.decode);
  scanner.scan(dialect.start, {
    begin: () => record++,
    field(column, from, to) {
      if (!columns.has(column) || from === to) return;
      pieces.push(text.bytes.subarray(copied, from));
      copied = to;
      if (scanner.text(from, to) === "") return;
      cells++;
      if (record < fromRecord || worded.has(column)) return;
      worded.add(column);
      pieces.push(encodeField(word, opened, text.decode(text.bytes, from, from + 1) === QUOTE));
    },
    end: () => undefined,
  });
  pieces.push(text.bytes.subarray(copied));
  const joined = joinBytes(pieces);
  const bytes = text.wide === null ? joined : encodeWide(joined, text.wide);
  if (!isFaithful(opened, bytes, columns, word.text)) return "not-verified";
  return {
    bytes,
    extension,
    removed: { sheets: [], columns: order.columns, rows: [], cells, formulas: 0, parts: 0, isValuesOnly: false },
  };
}

/** Whether the copy, read again, has the same fields where they stay and none but the word where they go. */
function isFaithful(opened: OpenText, bytes: Uint8Array, columns: ReadonlySet<number>, word: string): boolean {
  const { text, dialect } = opened;
  const copy = isUtf8(text) ? readText(bytes) : { ...text, bytes };
  if (copy === null) return false;
  const expected = fieldsOf(text, dialect, columns);
  const start = dialect.start + (text.isRecoded ? UTF8_MARK.length : 0);
  const found = fieldsOf(copy, { ...dialect, start }, columns);
  return (
    expected.kept.length === found.kept.length &&
    expected.kept.every((field, position) => field === found.kept[position]) &&
    found.removed.every((field) => field === word)
  );
}

/** Fields with their columns, record ends among them; those of removed columns apart, unless they are empty. */
function fieldsOf(
  text: OpenText["text"],
  { delimiter, start }: OpenText["dialect"],
  columns: ReadonlySet<number>,
): { kept: string[]; removed: string[] } {
  const kept: string[] = [];
  const removed: string[] = [];
  const scanner = new DelimitedScanner(text.bytes, delimiter.charCodeAt(0), text.decode);
  scanner.scan(start, {
    begin: () => undefined,
    field(column, from, to) {
      const value = scanner.text(from, to);
      if (!columns.has(column)) kept.push(value);
      else if (value !== "") removed.push(value);
    },
    end: () => kept.push(RECORD_END),
  });
  // Empty at the very end are lines that lost their only field.
  while (kept[kept.length - 1] === RECORD_END) kept.pop();
  return { kept, removed };
}

/** A word as it can be written into the file. */
interface EncodedWord {
  readonly text: string;
  readonly encode: (field: string) => Uint8Array;
}

/** An 8-bit encoding may not have the letters of the word: then a hyphen says the same. */
function encodeWord(word: string, { text }: OpenText): EncodedWord {
  if (isUtf8(text)) return { text: word, encode: encodeUtf8 };
  const bytes = Uint8Array.from({ length: 0x100 }, (_, byte) => byte);
  const codes = new Map(Array.from(bytes, (byte) => [text.decode(bytes, byte, byte + 1), byte]));
  return {
    text: Array.from(word).every((char) => codes.has(char)) ? word : "-",
    encode: (field) => Uint8Array.from(field, (char) => codes.get(char) ?? 0),
  };
}

function encodeField({ text: word, encode }: EncodedWord, { dialect }: OpenText, isQuoted: boolean): Uint8Array {
  const mustQuote = isQuoted || word.includes(QUOTE) || word.includes(dialect.delimiter) || /[\r\n]/.test(word);
  return encode(mustQuote ? `${QUOTE}${word.replace(/"/g, '""')}${QUOTE}` : word);
}

function isUtf8({ decode }: OpenText["text"]): boolean {
  return decode === decodeUtf8;
}
