import type { Settled } from "../recognize-format";
import type { FileFormat } from "../workbook";
import { findJsonTables } from "./json";
import type { TextTable } from "./text-table";

/** A text with tables in it that are not divided by delimiters. */
export interface Structured {
  readonly format: FileFormat;
  /** @throws ReadingStop */
  readonly findTables: (text: string) => readonly TextTable[];
}

const UNREAD = "unsupported-format";
/** An OpenDocument file as one XML text, whatever kind of document it is. */
export const FLAT_ODS: Settled = { format: "ods", doubt: null };
/** A few cards are people's own; more of them are an address book. */
const FEW_CARDS = 3;
const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type|dkim-signature|x-[\w-]+):/i;

/** Texts with a structure of their own that are not delimited tables, by their beginning; null for the others. */
export function recognizeTextFormat(beginning: string): Settled | Structured | null {
  const start = beginning.replace(/^\s+/, "");
  if (/^(?:\{\s*"|\[\s*[[{"])/.test(start)) return { format: "text", findTables: findJsonTables };
  if (/^<\?xml|^<(?:ss:)?workbook|^<office:document/i.test(start)) return recognizeXml(start);
  if (/^<!doctype html|^<(?:html|head|body|table|meta|style)\b/i.test(start)) {
    return { format: "html", doubt: /<table\b/i.test(start) ? UNREAD : null };
  }
  if (/^<svg\b/i.test(start)) return { format: "image", doubt: null };
  if (/^BEGIN:VCARD/i.test(start)) {
    return { format: "text", doubt: start.split(/^BEGIN:VCARD/im).length - 1 > FEW_CARDS ? UNREAD : null };
  }
  if (/^(?:version: 1\r?\n\s*)?dn:{1,2} \S+=/i.test(start)) return { format: "text", doubt: UNREAD };
  if (/^BEGIN:VCALENDAR/i.test(start)) return { format: "text", doubt: null };
  if (/^insert into [^;]{1,2000}\bvalues\b/im.test(start)) return { format: "text", doubt: UNREAD };
  return isMail(start) ? { format: "eml", doubt: UNREAD } : null;
}

function recognizeXml(start: string): Settled {
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) return { format: "xls", doubt: UNREAD };
  if (start.includes("urn:oasis:names:tc:opendocument")) return FLAT_ODS;
  if (/<html\b/i.test(start)) return { format: "html", doubt: /<table\b/i.test(start) ? UNREAD : null };
  if (/<svg\b/i.test(start)) return { format: "image", doubt: null };
  return { format: "text", doubt: null };
}

function isMail(start: string): boolean {
  const lines = start.split(/\r?\n/, 40);
  const headerEnd = lines.indexOf("");
  const header = headerEnd < 0 ? lines : lines.slice(0, headerEnd);
  const known = header.filter((line) => MAIL_HEADER.test(line)).length;
  return known >= 2 && header.every((line) => /^[\w-]+:|^[ \t]/.test(line));
}
