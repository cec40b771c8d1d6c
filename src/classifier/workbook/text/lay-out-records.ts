import type { TextBytes } from "./encoding";
import { guessDelimiter, isConsistent } from "./guess-delimiter";
import { toUtf8 } from "./to-utf8";
import { decodeUtf8 } from "./utf8";

const SAMPLE = 8_192;
const FEWEST_ADDRESSES = 5;
/** The others may be a heading, or names that lost their address. */
const MOST = 0.9;

/**
 * Texts whose records are no lines of fields yet, laid out as if they were; null for all others. Programs that take a table with another
 * delimiter for one column put whole lines in quotes; who copies the field "To" of a message has its addresses one after another.
 *
 * @param isFile false for what stands in a document, where addresses on a line each are a list too
 */
export function layOutRecords(text: TextBytes, isFile: boolean): TextBytes | null {
  const { bytes, start, decode } = text;
  const end = Math.min(bytes.length, start + SAMPLE);
  const layOut = layoutFor(decode(bytes, start, end), isFile);
  if (layOut === null) return null;
  const laidOut = toUtf8(layOut(decode(bytes, start, bytes.length)));
  return { ...text, bytes: laidOut, start: 0, decode: decodeUtf8, wide: null, isRecoded: true };
}

function layoutFor(sample: string, isFile: boolean): ((text: string) => string) | null {
  const lines = linesOf(sample);
  if (sample.startsWith('"')) {
    const isMostlyQuoted = lines.filter(isQuoted).length * 2 > lines.length;
    if (isMostlyQuoted && isConsistent(guessDelimiter(unquoteLines(sample)))) return unquoteLines;
  }
  const pieces = piecesOf(sample);
  const isList =
    pieces.length >= FEWEST_ADDRESSES &&
    (pieces.length > lines.length || !isFile) &&
    pieces.filter(endsInAddress).length >= MOST * pieces.length;
  return isList && !isConsistent(guessDelimiter(sample)) ? spreadAddresses : null;
}

function unquoteLines(text: string): string {
  const unquote = (line: string): string => (isQuoted(line) ? line.slice(1, -1).replace(/""/g, '"') : line);
  return linesOf(text).map(unquote).join("\n");
}

/** One entry a line: name, tab, address. */
function spreadAddresses(text: string): string {
  const spread = (words: readonly string[]): string =>
    `${words.slice(0, -1).join(" ")}\t${words[words.length - 1] ?? ""}`;
  return piecesOf(text).map(spread).join("\n");
}

/** A line that is one field in quotes, as RFC 4180 has it. */
function isQuoted(line: string): boolean {
  return /^".*"$/.test(line) && !line.slice(1, -1).replace(/""/g, "").includes('"');
}

function linesOf(text: string): readonly string[] {
  return text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
}

/** The words of each entry. Where commas do not part addresses they part names: `Kim, Anna <anna@example.org>; …`. */
function piecesOf(text: string): readonly Words[] {
  const pieces: Words[] = [];
  for (const piece of text.split(/[;\r\n]/)) {
    const parts = piece.split(",").map(wordsOf).filter(isFilled);
    pieces.push(...(parts.every(endsInAddress) ? parts : [wordsOf(piece)].filter(isFilled)));
  }
  return pieces;
}

type Words = readonly string[];

function wordsOf(piece: string): Words {
  return piece.match(/[^\s"'()<>]+/g) ?? [];
}

function isFilled({ length }: Words): boolean {
  return length > 0;
}

function endsInAddress(words: readonly string[]): boolean {
  return /^[^@]+@[^@.]+\.[^@]+$/.test(words[words.length - 1] ?? "");
}
