import type { OpenText, RecordSink } from "../../../classifier/index";
import { DelimitedScanner, decodeUtf8 } from "../../../classifier/index";
import { encodeUtf8 } from "../../zip";
import type { CopyOrder, CopyRefusal, CopyWords, FinishedCopy } from "../cleaned-copy";
import type { CopySteps } from "../copy-steps";
import { SHARES } from "../copy-steps";
import { ByteWriter } from "../xlsx/byte-writer";
import { encodeWide } from "./encode-wide";
import { hasSameFields } from "./same-fields";

const QUOTE = '"';
const QUOTE_CODE = 0x22;
/** For the word in each header. */
const ROOM = 4096;
/** A tenth of a second or so. */
const BYTES_PER_STEP = 4_000_000;
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/**
 * A text whose removed columns are empty fields; every other byte is as it was. What the host decoded from another encoding becomes UTF-8
 * with a mark, as Excel writes it, since no host encodes it back.
 */
export function* copyText(
  opened: OpenText,
  extension: string,
  order: CopyOrder,
  words: CopyWords,
): CopySteps<FinishedCopy | CopyRefusal> {
  const { text, dialect } = opened;
  // A byte that is no character in its encoding would be lost.
  if (text.isRecoded && text.decode(text.bytes, 0, text.bytes.length).includes("\uFFFD")) return "unknown-encoding";
  const columns = new Set(order.fix === "drop-columns" ? order.columns.map(({ index }) => index) : []);
  const header = order.headerRows.get(0);
  const fromRecord = header ?? 0;
  const worded = new Set<number>();
  const out = new ByteWriter(text.bytes.length + ROOM);
  if (text.isRecoded) out.append(Uint8Array.from(UTF8_MARK));
  const word = encodeWord(words.removed, opened);
  let copied = 0;
  let record = -1;
  let cells = 0;
  let width = Infinity;
  let displaced = 0;
  const scanner = new DelimitedScanner(text.bytes, dialect.delimiter.charCodeAt(0), text.decode);
  const sink: RecordSink = {
    begin: () => record++,
    field(column, from, to) {
      if (record === header) width = column + 1;
      else if (column >= width && to > from) displaced++;
      if (!columns.has(column) || from === to) return;
      out.copy(text.bytes, copied, from);
      copied = to;
      const isQuoted = text.bytes[from] === QUOTE_CODE;
      if (isQuoted && to === from + 2) return;
      cells++;
      if (record < fromRecord || worded.has(column)) return;
      worded.add(column);
      out.append(encodeField(word, opened, isQuoted));
    },
    end: () => undefined,
  };
  const total = Math.max(1, text.bytes.length);
  for (let at = dialect.start, pauseAt = at + BYTES_PER_STEP; at < text.bytes.length;) {
    at = scanner.scanRecord(at, sink);
    // A delimiter that is no end of a field to whoever wrote it moves all that follows, perhaps out of the columns that go.
    if (columns.size > 0 && displaced > 0) return "not-verified";
    if (at < pauseAt) continue;
    pauseAt = at + BYTES_PER_STEP;
    yield { type: "progress", share: (SHARES.packed * at) / total };
  }
  out.copy(text.bytes, copied, text.bytes.length);
  const bytes = text.wide === null ? out.finish() : encodeWide(out.finish(), text.wide);
  const checking = hasSameFields(opened, bytes, columns, word.text);
  let step = checking.next();
  for (; step.done !== true; step = checking.next()) {
    yield { type: "progress", share: SHARES.packed + ((1 - SHARES.packed) * step.value) / total };
  }
  if (!step.value) return "not-verified";
  return {
    bytes,
    extension,
    removed: { sheets: [], columns: order.columns, rows: [], cells, formulas: 0, parts: 0, isValuesOnly: false },
  };
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
