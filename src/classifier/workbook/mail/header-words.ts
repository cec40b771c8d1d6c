import { decodeBase64 } from "../base64";
import { decodeLabelled } from "../text/labelled";
import { quotedPrintableBytes } from "../text/line-folding";
import type { DecodePort } from "../workbook";

/** Text of a header with its encoded words (RFC 2047) decoded: `=?utf-8?Q?Ren=C3=A9e?=`. */
export function decodeWords(text: string, port: DecodePort | undefined): string {
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(
      /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/gi,
      (word, charset: string, method: string, encoded: string) => {
        const bytes =
          method.toLowerCase() === "b" ? decodeBase64(encoded) : quotedPrintableBytes(encoded.replace(/_/g, " "));
        return bytes === null ? word : decodeLabelled(bytes, charset, port);
      },
    );
}

interface Piece {
  readonly order: number;
  readonly isEncoded: boolean;
  readonly value: string;
}

/**
 * A parameter of a structured header, such as the file name: plain, quoted, encoded, or cut into pieces (RFC 2231). Null where it is
 * not there.
 */
export function parameterOf(header: string, name: string, port: DecodePort | undefined): string | null {
  const pieces = piecesOf(header, name);
  const [first] = pieces;
  if (first === undefined) return null;
  // The extended form stands beside a plain one for readers that do not know it.
  const extended = pieces.filter(({ isEncoded }) => isEncoded);
  const isCut = pieces.some(({ order }) => order > 0);
  if (extended.length === 0 && !isCut) return decodeWords(first.value, port);
  return join(isCut ? pieces.sort((a, b) => a.order - b.order) : extended.slice(0, 1), port);
}

function piecesOf(header: string, name: string): Piece[] {
  const pieces: Piece[] = [];
  const pattern = /;\s*([\w-]+)(?:\*(\d{1,3}))?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;
  for (let found = pattern.exec(header); found !== null; found = pattern.exec(header)) {
    const [, parameter = "", order, star, quoted, bare = ""] = found;
    if (parameter.toLowerCase() !== name) continue;
    const value = quoted === undefined ? bare.trim() : quoted.replace(/\\(.)/g, "$1");
    pieces.push({ order: Number(order ?? 0), isEncoded: star !== undefined, value });
  }
  return pieces;
}

/** The first piece names the character set: `utf-8'en'%e2%82%ac`. */
function join(pieces: readonly Piece[], port: DecodePort | undefined): string {
  const [first] = pieces;
  const charset = first?.isEncoded === true ? /^([^']*)'[^']*'/.exec(first.value) : null;
  const joined = pieces.map(({ value, isEncoded }) => (isEncoded ? value : value.replace(/%/g, "%25"))).join("");
  return decodePercent(joined.slice(charset?.[0].length ?? 0), charset?.[1] ?? "", port);
}

function decodePercent(text: string, charset: string, port: DecodePort | undefined): string {
  const bytes = quotedPrintableBytes(text.replace(/=/g, "=3D").replace(/%([0-9a-f]{2})/gi, "=$1"));
  return decodeLabelled(bytes, charset, port);
}
