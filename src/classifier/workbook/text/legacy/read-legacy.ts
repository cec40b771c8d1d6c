import { spells } from "../../container/bytes";
import type { DecodePort } from "../../workbook";
import { ByteSearch } from "../byte-search";
import type { TextBytes } from "../encoding";
import { decodeUtf8 } from "../utf8";
import { decodeWindows1252 } from "../windows-1252";
import { ownDecoder, upperHalves } from "./decoders";
import { guessByLetters } from "./guess-letters";
import { guessEastAsian } from "./guess-east-asian";
import { recode } from "./recode";

const ESCAPE = 0x1b;

/**
 * A text that is not Unicode, in the encoding its bytes speak for, or windows-1252 without certainty.
 * @param standAlone most bytes above ASCII stand alone, as accented letters do
 */
export function readLegacy(
  bytes: Uint8Array,
  start: number,
  standAlone: boolean,
  port: DecodePort | undefined,
): TextBytes {
  const unknown = { bytes, start, decode: decodeWindows1252, isCertain: false, wide: null, isRecoded: false };
  const eastAsian = standAlone ? null : guessEastAsian(bytes, start);
  if (eastAsian !== null) return inEncoding(bytes, start, eastAsian, port) ?? unknown;
  const { encoding, isPlausible } = guessByLetters(bytes, start, upperHalves(port));
  const likely = isPlausible ? inEncoding(bytes, start, encoding, port) : null;
  return likely ?? { ...unknown, isCertain: standAlone };
}

/** The text in an encoding by its label; null where it cannot be decoded here. */
export function inEncoding(
  bytes: Uint8Array,
  start: number,
  label: string,
  port: DecodePort | undefined,
): TextBytes | null {
  const decode = ownDecoder(label);
  if (decode !== null) return { bytes, start, decode, isCertain: true, wide: null, isRecoded: false };
  const utf8 = port === undefined ? null : recode(bytes, start, label, port);
  if (utf8 === null) return null;
  return { bytes: utf8, start: 0, decode: decodeUtf8, isCertain: true, wide: null, isRecoded: true };
}

/** Japanese in ISO-2022-JP: all bytes are ASCII, and escape sequences say which of them are pairs (RFC 1468). */
export function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  const escapes = new ByteSearch(bytes, ESCAPE);
  for (let at = escapes.next(0); at < bytes.length; at = escapes.next(at + 1)) {
    if (spells(bytes, at + 1, "$B") || spells(bytes, at + 1, "$@")) return true;
  }
  return false;
}
