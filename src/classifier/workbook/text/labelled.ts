import type { Decode, TextBytes } from "./encoding";
import { singleByteDecoder } from "./single-byte";
import { decodeUtf8, isUtf8 } from "./utf8";
import { decodeWindows1252 } from "./windows-1252";

/** ISO encodings that Windows' own contain, as browsers take them. */
const CONTAINED = new Map([
  ["iso-8859-7", "windows-1253"],
  ["iso-8859-8", "windows-1255"],
  ["iso-8859-9", "windows-1254"],
]);

/** Text of a header in the character set it names. UTF-8 is told by itself; ASCII is right in all. */
export function decodeLabelled(bytes: Uint8Array, charset: string): string {
  if (isUtf8(bytes, 0, bytes.length)) return decodeUtf8(bytes, 0, bytes.length);
  const decode = decoderFor(charset) ?? decodeWindows1252;
  return decode(bytes, 0, bytes.length);
}

/** A text whose encoding was guessed, in the character set it names, where that one is read. */
export function withLabel(text: TextBytes, charset: string): TextBytes {
  const decode = text.decode === decodeUtf8 ? null : decoderFor(charset);
  return decode === null ? text : { ...text, decode, isCertain: true };
}

/** The character set that the beginning of an XML or HTML text names; empty where it names none. */
export function charsetOf(beginning: string): string {
  const found = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)|<meta\s[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(beginning);
  return found?.[1] ?? found?.[2] ?? "";
}

function decoderFor(charset: string): Decode | null {
  const name = charset.toLowerCase();
  return singleByteDecoder(CONTAINED.get(name) ?? name);
}
