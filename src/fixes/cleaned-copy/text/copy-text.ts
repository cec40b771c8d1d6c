import type { OpenText } from "../../../classifier/index";
import { DelimitedScanner, decodeUtf8, readText } from "../../../classifier/index";
import type { CopyOrder, CopyRefusal, CopyWords, FinishedCopy } from "../cleaned-copy";
import { encodeUtf8 } from "../../zip";
import { joinBytes } from "../xlsx/byte-writer";
import { encodeWide } from "./encode-wide";

const QUOTE = '"';
const RECORD_END = "\n";

/** A text whose removed columns are empty fields; every other byte is as it was. */
export function copyText(
  opened: OpenText,
  extension: string,
  order: CopyOrder,
  words: CopyWords,
): FinishedCopy | CopyRefusal {
  const { text, dialect } = opened;
  const columns = new Set(order.fix === "drop-columns" ? order.columns.map(({ index }) => index) : []);
  const fromRecord = order.headerRows.get(0) ?? 0;
  const worded = new Set<number>();
  const pieces: Uint8Array[] = [];
  let copied = 0;
  let record = -1;
  let cells = 0;
  new DelimitedScanner(text.bytes, dialect.delimiter.charCodeAt(0), text.decode).scan(dialect.start, {
    begin: () => record++,
    field(column, value, from, to) {
      if (!columns.has(column) || from === to) return;
      pieces.push(text.bytes.subarray(copied, from));
      copied = to;
      if (value === "") return;
      cells++;
      if (record < fromRecord || worded.has(column)) return;
      worded.add(column);
      pieces.push(encodeField(words.removed, opened, text.decode(text.bytes, from, from + 1) === QUOTE));
    },
    end: () => undefined,
  });
  pieces.push(text.bytes.subarray(copied));
  const joined = joinBytes(pieces);
  const bytes = text.wide === null ? joined : encodeWide(joined, text.wide);
  if (!isFaithful(opened, bytes, columns, words)) return "not-verified";
  return {
    bytes,
    extension,
    removed: { sheets: [], columns: order.columns, rows: [], cells, formulas: 0, parts: 0, isValuesOnly: false },
  };
}

/** Whether the copy, read again, has the same fields where they stay and none but the word where they go. */
function isFaithful(opened: OpenText, bytes: Uint8Array, columns: ReadonlySet<number>, words: CopyWords): boolean {
  const copy = readText(bytes);
  if (copy === null) return false;
  const expected = fieldsOf(opened.text, opened.dialect, columns);
  const found = fieldsOf(copy, opened.dialect, columns);
  return (
    expected.kept.length === found.kept.length &&
    expected.kept.every((field, position) => field === found.kept[position]) &&
    found.removed.every((field) => field === words.removed)
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
  new DelimitedScanner(text.bytes, delimiter.charCodeAt(0), text.decode).scan(start, {
    begin: () => undefined,
    field(column, value) {
      if (!columns.has(column)) kept.push(value);
      else if (value !== "") removed.push(value);
    },
    end: () => kept.push(RECORD_END),
  });
  // Empty at the very end are lines that lost their only field.
  while (kept[kept.length - 1] === RECORD_END) kept.pop();
  return { kept, removed };
}

function encodeField(word: string, { text, dialect }: OpenText, isQuoted: boolean): Uint8Array {
  const mustQuote = isQuoted || word.includes(QUOTE) || word.includes(dialect.delimiter) || /[\r\n]/.test(word);
  const field = mustQuote ? `${QUOTE}${word.replace(/"/g, '""')}${QUOTE}` : word;
  // Where the text is not UTF-8 it is windows-1252, which shares its first 128 characters and the accented letters with Unicode.
  if (text.wide !== null || text.decode === decodeUtf8) return encodeUtf8(field);
  return Uint8Array.from(field, (char) => (char.charCodeAt(0) < 0x80 || isLatin(char) ? char.charCodeAt(0) : 0x2d));
}

function isLatin(char: string): boolean {
  return char >= "\u00A0" && char <= "\u00FF";
}
