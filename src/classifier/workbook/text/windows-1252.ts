import { decodeAscii } from "./utf8";

/** 0x80 to 0x9F, where windows-1252 differs from Latin-1; the five bytes it leaves open stay control characters, as browsers do it. */
const SPECIAL =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

export function decodeWindows1252(bytes: Uint8Array, start: number, end: number): string {
  const text = decodeAscii(bytes, start, end);
  return text.replace(/[\u0080-\u009F]/g, (char) => SPECIAL.charAt(char.charCodeAt(0) - 0x80));
}
