import { singleByteDecoder } from "./single-byte";
import { decodeUtf8, isUtf8 } from "./utf8";
import { decodeWindows1252 } from "./windows-1252";

/** ISO encodings that Windows' own contain, as browsers take them. */
const CONTAINED = new Map([
  ["iso-8859-7", "windows-1253"],
  ["iso-8859-8", "windows-1255"],
  ["iso-8859-9", "windows-1254"],
  ["iso-8859-13", "windows-1257"],
]);

/** Text of a header in the character set it names. UTF-8 is told by itself; ASCII is right in all. */
export function decodeLabelled(bytes: Uint8Array, charset: string): string {
  if (isUtf8(bytes, 0, bytes.length)) return decodeUtf8(bytes, 0, bytes.length);
  const name = charset.toLowerCase();
  const decode = singleByteDecoder(CONTAINED.get(name) ?? name) ?? decodeWindows1252;
  return decode(bytes, 0, bytes.length);
}
