import { spells } from "../container/bytes";
import { decodeAscii, decodeUnmarked, decodeUtf8 } from "../text/utf8";
import { asideEnd, INCOMPLETE, isAside, LT } from "./markup";

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const HASH = 0x23;
const UNDERSCORE = 0x5f;
const RETURN = 0x0d;
const LINE_FEED = 0x0a;
const CDATA = "<![CDATA[";
const LONGEST_ENTITY = 10;
const NAMED: readonly (readonly [name: string, text: string])[] = [
  ["amp;", "&"],
  ["lt;", "<"],
  ["gt;", ">"],
  ["quot;", '"'],
  ["apos;", "'"],
];

/**
 * Character data between two tags, or an attribute's value: predefined and numeric entities resolved, no others (no DTD is ever
 * read), and each line end one line feed (XML 1.0, 2.11).
 */
export function decodeXmlText(bytes: Uint8Array, start: number, end: number): string {
  let seen = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte <= LT && (byte === AMPERSAND || byte === LT || byte === RETURN))
      return decodeMarkedText(bytes, start, i, end);
    seen |= byte;
  }
  return seen < 0x80 ? decodeAscii(bytes, start, end) : decodeUtf8(bytes, start, end);
}

/** @param first position of the first `&`, `<` or carriage return */
function decodeMarkedText(bytes: Uint8Array, start: number, first: number, end: number): string {
  let text = "";
  let plain = start;
  let i = first;
  while (i < end) {
    const byte = bytes[i];
    if (byte === LT) {
      text += decodeUtf8(bytes, plain, i);
      const next = isAside(bytes, i) ? asideEnd(bytes, i, end) : INCOMPLETE;
      plain = next === INCOMPLETE ? end : next;
      if (next !== INCOMPLETE && spells(bytes, i, CDATA)) text += decodeUtf8(bytes, i + CDATA.length, next - 3);
      i = plain;
    } else if (byte === AMPERSAND) {
      const close = entityEnd(bytes, i, end);
      const char = close === INCOMPLETE ? null : resolveEntity(bytes, i + 1, close);
      if (char !== null) {
        text += decodeUtf8(bytes, plain, i) + char;
        plain = close + 1;
      }
      i = char === null ? i + 1 : plain;
    } else if (byte === RETURN) {
      text += `${decodeUtf8(bytes, plain, i)}\n`;
      i += bytes[i + 1] === LINE_FEED ? 2 : 1;
      plain = i;
    } else i++;
  }
  return text + decodeUtf8(bytes, plain, end);
}

function entityEnd(bytes: Uint8Array, from: number, end: number): number {
  const last = Math.min(end, from + LONGEST_ENTITY);
  for (let i = from + 2; i < last; i++) {
    if (bytes[i] === SEMICOLON) return i;
  }
  return INCOMPLETE;
}

/** Null for what is no entity XML knows: it stays as written. */
function resolveEntity(bytes: Uint8Array, at: number, close: number): string | null {
  if (bytes[at] !== HASH) {
    for (const [name, text] of NAMED) {
      if (name.length === close - at + 1 && spells(bytes, at, name)) return text;
    }
    return null;
  }
  const digits = decodeAscii(bytes, at + 1, close);
  const point = /^x[\da-fA-F]+$/.test(digits)
    ? parseInt(digits.slice(1), 16)
    : /^\d+$/.test(digits)
      ? Number(digits)
      : -1;
  return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : null;
}

/** By byte, what keeps a text from being taken as it stands: an entity, markup, a line end, the beginning of an escape, no ASCII. */
const MARKS = new Uint8Array(256).fill(1, 0x80);
for (const mark of [AMPERSAND, LT, RETURN, UNDERSCORE]) MARKS[mark] = 1;

/** Character data with Excel's escapes resolved; nearly none has any. */
export function decodeEscapedText(bytes: Uint8Array, start: number, end: number): string {
  return decodeUnmarked(bytes, start, end, MARKS) ?? resolveEscapes(decodeXmlText(bytes, start, end));
}

/** Excel writes characters that XML cannot hold as `_x000D_`, and a literal `_x000D_` as `_x005F_x000D_` (ECMA-376 part 1, 22.4.2.4). */
export function resolveEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
