import type { TextBytes } from "./encoding";
import { guessDelimiter, isConsistent } from "./guess-delimiter";
import { toUtf8 } from "./to-utf8";
import { decodeUtf8 } from "./utf8";

const SAMPLE = 8_192;
const FEWEST_ADDRESSES = 5;
/** The others may be a heading, or names that lost their address. */
const MOST = 0.9;
/** A line that is one field in quotes, as RFC 4180 has it. */
const QUOTED = /^"(?:[^"]|"")*"$/;

/**
 * Texts whose records are no lines of fields yet, laid out as if they were; null for all others. Programs that take a table with another
 * delimiter for one column put whole lines in quotes; who copies the field "To" of a message has its addresses one after another.
 */
export function layOutRecords(text: TextBytes): TextBytes | null {
  const { bytes, start, decode } = text;
  const end = Math.min(bytes.length, start + SAMPLE);
  const layOut = layoutFor(decode(bytes, start, end));
  if (layOut === null) return null;
  const laidOut = toUtf8(layOut(decode(bytes, start, bytes.length)));
  return { ...text, bytes: laidOut, start: 0, decode: decodeUtf8, wide: null, isRecoded: true };
}

function layoutFor(sample: string): ((text: string) => string) | null {
  const lines = linesOf(sample);
  if (sample.startsWith('"')) {
    const isQuoted = lines.filter((line) => QUOTED.test(line)).length * 2 > lines.length;
    if (isQuoted && isConsistent(guessDelimiter(unquoteLines(sample)))) return unquoteLines;
  }
  const pieces = piecesOf(sample);
  const isList =
    pieces.length >= FEWEST_ADDRESSES &&
    pieces.length > lines.length &&
    pieces.filter(endsInAddress).length >= MOST * pieces.length;
  return isList && !isConsistent(guessDelimiter(sample)) ? spreadAddresses : null;
}

function unquoteLines(text: string): string {
  const unquote = (line: string): string => (QUOTED.test(line) ? line.slice(1, -1).replace(/""/g, '"') : line);
  return linesOf(text).map(unquote).join("\n");
}

/** One entry a line: name, tab, address. */
function spreadAddresses(text: string): string {
  const spread = (words: readonly string[]): string =>
    `${words.slice(0, -1).join(" ")}\t${words[words.length - 1] ?? ""}`;
  return piecesOf(text).map(spread).join("\n");
}

function linesOf(text: string): readonly string[] {
  return text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
}

/** The words of each entry. Names may hold commas where semicolons part them: `Kim, Anna <anna@example.org>; …`. */
function piecesOf(text: string): readonly (readonly string[])[] {
  const pieces = text.split(text.includes(";") ? /[;\r\n]/ : /[,\r\n]/);
  return pieces.map((piece) => piece.match(/[^\s"'()<>]+/g) ?? []).filter(({ length }) => length > 0);
}

function endsInAddress(words: readonly string[]): boolean {
  return /^[^@]+@[^@.]+\.[^@]+$/.test(words[words.length - 1] ?? "");
}
