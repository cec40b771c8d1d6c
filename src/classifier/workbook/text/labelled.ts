import type { DecodePort } from "../workbook";
import type { TextBytes } from "./encoding";
import { labelOf, ownDecoder } from "./legacy/decoders";
import { inEncoding } from "./legacy/read-legacy";
import { decodeUtf8, isUtf8 } from "./utf8";
import { decodeWindows1252 } from "./windows-1252";

/** Its bytes are all ASCII, so that it looks like UTF-8. */
const JAPANESE_MAIL = "iso-2022-jp";

/** Text of a header in the character set it names. UTF-8 is told by itself; ASCII is right in all. */
export function decodeLabelled(bytes: Uint8Array, charset: string, port: DecodePort | undefined): string {
  const label = labelOf(charset);
  if (label !== JAPANESE_MAIL && isUtf8(bytes, 0, bytes.length)) return decodeUtf8(bytes, 0, bytes.length);
  const own = ownDecoder(label);
  const decoded = own === null ? port?.(label, bytes) : own(bytes, 0, bytes.length);
  return decoded ?? decodeWindows1252(bytes, 0, bytes.length);
}

/**
 * A text whose encoding was guessed, in the character set it names, where that one is read. Western Europe's is also what programs name
 * that know of no other.
 */
export function withLabel(text: TextBytes, charset: string, port: DecodePort | undefined): TextBytes {
  const { bytes, start, decode } = text;
  const label = labelOf(charset);
  return (decode === decodeUtf8 || label === "windows-1252" ? null : inEncoding(bytes, start, label, port)) ?? text;
}

/** The character set that the beginning of an XML or HTML text names; empty where it names none. */
export function charsetOf(beginning: string): string {
  const found = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)|<meta\s[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(beginning);
  return found?.[1] ?? found?.[2] ?? "";
}
