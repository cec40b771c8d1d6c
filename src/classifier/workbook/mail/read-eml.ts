import { decodeBase64 } from "../base64";
import { ReadingStop } from "../reading-stop";
import { readText, type TextBytes } from "../text/encoding";
import { charsetOf, withLabel } from "../text/labelled";
import { quotedPrintableBytes, unfoldLines } from "../text/line-folding";
import { decodeAscii } from "../text/utf8";
import type { DecodePort } from "../workbook";
import { parseAddresses } from "./addresses";
import { decodeWords, parameterOf } from "./header-words";
import type { Mail, MailFile, MailLimits } from "./mail";
import { findUuencoded } from "./uuencode";

/** Multipart bodies inside each other; honest programs need four. */
const DEEPEST = 24;
/** A page names its character set early. */
const BEGINNING = 4096;
const NO_EXTENSION = /(?:^|\/)[^./]*$/;

type Headers = ReadonlyMap<string, string>;

/**
 * Takes a message apart (RFC 5322, MIME): its people, text, and files, however deep in multipart bodies they lie. A message inside is a
 * file. Pages saved as .mht are written the same way.
 *
 * @throws ReadingStop `too-deep`, `too-many-parts`
 */
export function readEml(bytes: Uint8Array, limits: MailLimits): Mail {
  // Each character is one byte: parts can be cut out before anybody knows in which character set they are.
  const whole = decodeAscii(bytes, 0, bytes.length);
  const parts = new MailParts(limits);
  const port = limits.decodeText;
  const headers = parts.take(whole, 0);
  const people = (name: string): Mail["to"] => parseAddresses(fromBytes(headers.get(name) ?? "", port), port);
  return {
    from: people("from"),
    to: people("to"),
    cc: people("cc"),
    bcc: people("bcc"),
    subject: decodeWords(fromBytes(headers.get("subject") ?? "", port), port),
    text: parts.texts.join("\n"),
    html: parts.pages.join("\n"),
    files: parts.files,
    links: [],
    isDecoded: parts.isDecoded,
    hasReadText: true,
    isComplete: parts.isComplete,
  };
}

class MailParts {
  readonly texts: string[] = [];
  readonly pages: string[] = [];
  readonly files: MailFile[] = [];
  isComplete = true;
  isDecoded = true;
  private count = 0;

  constructor(private readonly limits: MailLimits) {}

  /** @returns the part's own headers */
  take(part: string, depth: number): Headers {
    if (depth > DEEPEST) throw new ReadingStop("too-deep");
    if (++this.count > this.limits.maxParts) throw new ReadingStop("too-many-parts");
    const { headers, body } = divide(part);
    const type = (headers.get("content-type") ?? "text/plain").trim();
    const boundary = parameterOf(type, "boundary", this.limits.decodeText);
    if (/^multipart\//i.test(type) && boundary !== null) {
      for (const inner of this.cut(body, boundary)) this.take(inner, depth + 1);
    } else this.takeLeaf(headers, type, body);
    return headers;
  }

  private takeLeaf(headers: Headers, type: string, body: string): void {
    const disposition = headers.get("content-disposition") ?? "";
    const name = this.nameOf(disposition, type);
    const bytes = this.decode(headers.get("content-transfer-encoding") ?? "", body);
    if (bytes === null) {
      this.isComplete = false;
      return;
    }
    const isText = /^text\/(?:plain|html)\b/i.test(type) && !/^\s*attachment/i.test(disposition) && name === "";
    if (!isText) {
      this.files.push({ name: NO_EXTENSION.test(name) ? name + usualEnding(type) : name, bytes });
      return;
    }
    const read = readText(bytes, this.limits.decodeText);
    const text = read === null ? "" : this.decodeText(read, parameterOf(type, "charset", this.limits.decodeText));
    if (/^text\/html/i.test(type)) this.pages.push(text);
    else {
      this.texts.push(text);
      this.files.push(...findUuencoded(text));
    }
  }

  private decodeText(read: TextBytes, charset: string | null): string {
    const label = charset ?? charsetOf(decodeAscii(read.bytes, 0, Math.min(read.bytes.length, BEGINNING)));
    const { bytes, start, decode, isCertain } = withLabel(read, label, this.limits.decodeText);
    if (!isCertain) this.isDecoded = false;
    return decode(bytes, start, bytes.length);
  }

  private nameOf(disposition: string, type: string): string {
    const port = this.limits.decodeText;
    return parameterOf(`;${disposition}`, "filename", port) ?? parameterOf(type, "name", port) ?? "";
  }

  /** Null for what is not written in the encoding it names. */
  private decode(encoding: string, body: string): Uint8Array | null {
    if (/base64/i.test(encoding)) {
      // Mailing lists write their footer behind the padding, and some gateways insert other characters.
      return decodeBase64(body) ?? decodeBase64(upToPadding(body));
    }
    if (/quoted-printable/i.test(encoding)) return quotedPrintableBytes(body);
    if (/uue/i.test(encoding)) return findUuencoded(body)[0]?.bytes ?? new Uint8Array(0);
    return toBytes(body);
  }

  /** Parts between the lines that hold the boundary; the last such line ends in two more hyphens. */
  private cut(body: string, boundary: string): readonly string[] {
    const mark = `--${boundary}`;
    const parts: string[] = [];
    let start = -1;
    for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
      if (at > 0 && body.charAt(at - 1) !== "\n" && body.charAt(at - 1) !== "\r") continue;
      const rest = /^(--)?[ \t]*(?:\r\n?|\n|$)/.exec(body.slice(at + mark.length, at + mark.length + 80));
      if (rest === null) continue;
      if (start >= 0) parts.push(body.slice(start, at).replace(/\r?\n$/, ""));
      if (rest[1] !== undefined) return parts;
      start = at + mark.length + rest[0].length;
    }
    this.isComplete = false;
    if (start >= 0) parts.push(body.slice(start));
    return parts;
  }
}

function divide(part: string): { readonly headers: Headers; readonly body: string } {
  const headers = new Map<string, string>();
  // A part may begin with its text: then it begins with the empty line.
  const blank = /^\r?\n/.exec(part) ?? /\r?\n\r?\n/.exec(part);
  const end = blank?.index ?? part.length;
  for (const line of unfoldLines(part.slice(0, end), false)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: part.slice(end + (blank?.[0].length ?? 0)) };
}

function upToPadding(body: string): string {
  const plain = body.replace(/[^\w+/=-]/g, "");
  const padding = /=+/.exec(plain);
  return padding === null ? plain : plain.slice(0, padding.index + padding[0].length);
}

function usualEnding(type: string): string {
  return /^message\/rfc822/i.test(type) ? "message.eml" : "";
}

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Headers may hold UTF-8 as it is (RFC 6532). */
function fromBytes(header: string, port: DecodePort | undefined): string {
  const bytes = toBytes(header);
  const read = readText(bytes, port);
  return read === null ? header : read.decode(read.bytes, read.start, read.bytes.length);
}
