import type { DoubtReason } from "../message/doubt-reason";
import { spells } from "./container/bytes";

/** Pictures, sound, film, fonts and programs, which hold no table. Marks this short would hide a text, so texts are told apart first. */
const HARMLESS: readonly (readonly [at: number, marks: readonly string[]])[] = [
  // Pictures. Targa: old spreadsheets go on with a version.
  [0, ["BM", "8BPS", "\0\0\0\x0CjP  ", "\0\0\0\x0CJXL ", "\xFF\x0A", "\xD7\xCD\xC6\x9A", "\0\0\x02\0\0\0\0\0"]],
  [40, [" EMF"]],
  // Sound and film.
  [4, ["ftyp", "moov", "mdat"]],
  [8, ["WAVE", "AVI ", "AIFF"]],
  [0, ["ID3", "\xFF\xFB", "\xFF\xF3", "\xFF\xF1", "OggS", "fLaC", "MThd", "#!AMR"]],
  [0, ["\x1A\x45\xDF\xA3", "\x30\x26\xB2\x75\x8E\x66\xCF\x11", "FLV\x01", "\0\0\x01\xBA"]],
  // Fonts, programs, and the shapes on a map, whose table is a file of its own.
  [0, ["OTTO\0", "true\0", "\0\x01\0\0\0", "ttcf\0", "wOFF", "wOF2"]],
  [0, ["MZ", "\x7FELF", "\xCA\xFE\xBA\xBE", "\xCE\xFA\xED\xFE", "\xCF\xFA\xED\xFE", "\0asm", "\0\0\x27\x0A"]],
];

/** OpenSSL, KeePass. */
const ENCRYPTED = ["Salted__", "\x03\xD9\xA2\x9A"];

/** For bytes that are neither text nor a container: any other binary file could hold a list, as those of statistics programs do. */
export function doubtAboutBinary(bytes: Uint8Array): DoubtReason | null {
  if (ENCRYPTED.some((mark) => spells(bytes, 0, mark)) || isPgpMessage(bytes)) return "encrypted";
  if (holds(bytes, ENVELOPED)) return "encrypted";
  const isHarmless =
    HARMLESS.some(([at, marks]) => marks.some((mark) => spells(bytes, at, mark))) || isCertificate(bytes);
  return isHarmless || isDetachedSignature(bytes) ? null : "unsupported-format";
}

/** Object identifiers as they stand in an S/MIME file (RFC 5652, 3): encrypted content, a signature, and what is signed. */
const ENVELOPED = "\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x03\xA0";
const SIGNED = "\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02\xA0";
/** The type of the signed content and nothing behind it: the content lies elsewhere, in the message. */
const NO_CONTENT = [
  "\x30\x0B\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01",
  "\x30\x80\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01\0\0",
];

/** `smime.p7s`; a signature around its content (`smime.p7m`) is none, since that may be a message with files. */
function isDetachedSignature(bytes: Uint8Array): boolean {
  return holds(bytes, SIGNED) && NO_CONTENT.some((mark) => holds(bytes, mark));
}

/** X.509: a sequence in a sequence, then the version (RFC 5280, 4.1). */
function isCertificate(bytes: Uint8Array): boolean {
  return spells(bytes, 0, "\x30\x82") && spells(bytes, 4, "\x30\x82") && spells(bytes, 8, "\xA0\x03\x02\x01");
}

const BEGINNING = 128;

function holds(bytes: Uint8Array, mark: string): boolean {
  if (bytes[0] !== 0x30) return false;
  for (let at = 1; at < BEGINNING; at++) {
    if (spells(bytes, at, mark)) return true;
  }
  return false;
}

const PUBLIC_KEY_SESSION = 1;
const PASSPHRASE_SESSION = 3;
const SESSION_VERSIONS: readonly (readonly [tag: number, versions: readonly number[]])[] = [
  [PUBLIC_KEY_SESSION, [2, 3, 6]],
  [PASSPHRASE_SESSION, [4, 5, 6]],
];

/** A PGP message without armour begins with a packet that holds its session key (RFC 9580, 4.2 and 10.3), and has another after it. */
function isPgpMessage(bytes: Uint8Array): boolean {
  const header = bytes[0] ?? 0;
  if ((header & 0x80) === 0) return false;
  const isNew = (header & 0x40) !== 0;
  const tag = isNew ? header & 0x3f : (header >> 2) & 0xf;
  const first = bytes[1] ?? 0;
  const second = bytes[2] ?? 0;
  const isShort = isNew ? first < 192 : (header & 3) === 0;
  const long = isNew ? (first - 192) * 256 + second + 192 : first * 256 + second;
  const start = isShort ? 2 : 3;
  const next = start + (isShort ? first : long);
  const versions = SESSION_VERSIONS.find(([session]) => session === tag)?.[1];
  return versions?.includes(bytes[start] ?? 0) === true && (bytes[next] ?? 0) >= 0x80;
}
