import type { Decode } from "./encoding";

/**
 * Lines of a text in which a line that begins with a space goes on with the one before (RFC 6350 3.2, RFC 2849, RFC 5322 2.2.3).
 *
 * @param isSoft also joins lines that end in `=` and say they are quoted-printable, as vCard 2.1 has them
 */
export function unfoldLines(text: string, isSoft: boolean): readonly string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const last = lines.length - 1;
    if (isOpen) lines[last] = (lines[last] ?? "").slice(0, -1) + line;
    else if (last >= 0 && /^[ \t]/.test(line)) lines[last] = (lines[last] ?? "") + line.slice(1);
    else lines.push(line);
    isOpen = isSoft && line.endsWith("=") && /QUOTED-PRINTABLE/i.test(lines[lines.length - 1] ?? "");
  }
  return lines;
}

/** `=C3=A9` as text (RFC 2045, 6.7). */
export function decodeQuotedPrintable(text: string, decode: Decode): string {
  const bytes = quotedPrintableBytes(text);
  return decode(bytes, 0, bytes.length);
}

/** Soft line breaks go; what is no valid escape stays as it is. */
export function quotedPrintableBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== EQUALS) {
      bytes[length++] = code;
      continue;
    }
    const escape = text.slice(i + 1, i + 3);
    const soft = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(i + 1, i + 80));
    if (/^[0-9a-f]{2}$/i.test(escape)) {
      bytes[length++] = parseInt(escape, 16);
      i += 2;
    } else if (soft !== null) i += soft[0].length;
    else bytes[length++] = code;
  }
  return bytes.subarray(0, length);
}

const EQUALS = 0x3d;
