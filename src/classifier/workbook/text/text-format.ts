import { readOds } from "../ods/read-ods";
import type { OpenReading } from "../open-reading";
import type { Settled } from "../recognize-format";
import { readSpreadsheetMl } from "../spreadsheetml/read-spreadsheetml";
import type { FileFormat } from "../workbook";
import { findAddressBook, findAttendees, isCard } from "./cards";
import type { Decode } from "./encoding";
import { findJsonTables } from "./json";
import { findLdifTable } from "./ldif";
import { rtfToHtml } from "./rtf";
import { findSqlTables } from "./sql";
import type { LazyTable } from "./text-table";

/** A text with tables in it that are not divided by delimiters. */
export interface Structured {
  readonly format: FileFormat;
  /** @throws ReadingStop */
  readonly findTables: (text: string, decode: Decode) => readonly LazyTable[];
}

/** A text that is a page as html, with tables and lines beside them. */
interface Page {
  readonly format: FileFormat;
  readonly toHtml: (text: string) => string;
}

/** A workbook that is one XML text. */
export interface XmlWorkbook {
  readonly format: FileFormat;
  readonly readXml: (reading: OpenReading, utf8: Uint8Array, name: string, within: readonly string[]) => void;
}

/** What a text is, by its beginning: XML that may hold lists, a message, several messages, or one of the above. */
export type TextFormat = Settled | Structured | Page | XmlWorkbook | "xml" | "mail" | "mbox";

/** A meeting of a few is everybody's own matter. */
const FEW_ATTENDEES = 19;
const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type|dkim-signature|x-[\w-]+):/i;

const FLAT_ODS: XmlWorkbook = { format: "ods", readXml: (reading, utf8, _, within) => readOds(reading, utf8, within) };
const SPREADSHEETML: XmlWorkbook = { format: "xls", readXml: readSpreadsheetMl };
export const HTML: Page = { format: "html", toHtml: (text) => text };
const RTF: Page = { format: "text", toHtml: rtfToHtml };
const PICTURE: Settled = { format: "image", doubt: null };
const PLAIN: Settled = { format: "text", doubt: null };
const UNREAD: Settled = { format: "other", doubt: "unsupported-format" };
/** Leads to a file in the cloud, which may hold any list. */
const LINK: Settled = { format: "other", doubt: "cloud-link" };

/** Texts with a structure of their own that are not delimited tables; null for the others. */
export function recognizeTextFormat(beginning: string): TextFormat | null {
  const start = beginning.replace(/^\s+/, "");
  // Google Drive keeps the address of a sheet on the disk.
  if (/^\{[^{}]{0,500}"(?:doc_id|resource_id)"[^{}]{0,500}\}\s*$/.test(start)) return LINK;
  if (/^(?:\{\s*"|\[\s*[[{"])/.test(start)) return { format: "text", findTables: findJsonTables };
  if (start.startsWith("<")) return recognizeMarkup(start);
  if (start.startsWith("{\\rtf")) return RTF;
  // SYLK and DIF, in which old programs hand over sheets.
  if (/^ID;P\w*(?:;[NE])*\r?\n(?:P;P|[FBCO];)|^TABLE\r?\n0,1\r?\n"/.test(start)) return UNREAD;
  if (isCard(start)) return listOf(findAddressBook);
  if (/^(?:version: 1\r?\n\s*)?(?:#.*\r?\n\s*){0,20}dn:{1,2} \S+/i.test(start)) return listOf(findLdifTable);
  if (/^BEGIN:VCALENDAR/i.test(start)) {
    return count(start, /^ATTENDEE[;:]/gim) > FEW_ATTENDEES ? listOf(findAttendees) : PLAIN;
  }
  if (/^[ \t]*insert (?:ignore )?into [^;]{1,2000}\bvalues\b|^copy [^;\n]{1,2000} from stdin/im.test(start)) {
    return listOf(findSqlTables);
  }
  if (/^From \S+ .*\d{4}/.test(start) && isMail(start.replace(/^.*\r?\n(?:>?From .*\r?\n)?/, ""))) return "mbox";
  return isMail(start) ? "mail" : null;
}

function listOf(findTables: Structured["findTables"]): Structured {
  return { format: "text", findTables };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function recognizeMarkup(start: string): TextFormat | null {
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet") && /<(?:\w+:)?Workbook\b/.test(start)) {
    return SPREADSHEETML;
  }
  if (/^<(?:\?xml|office:document)/i.test(start) && start.includes("urn:oasis:names:tc:opendocument")) return FLAT_ODS;
  // Numbers of 2009 and before.
  if (start.includes("developer.apple.com/namespaces/")) return UNREAD;
  const isXml = /^<\?xml/i.test(start);
  if (
    isXml
      ? /<html\b/i.test(start)
      : /^<(?:!doctype html|!--|(?:html|head|body|meta|style|div|p|center|font|t[rdh])\b)/i.test(start) ||
        holdsTable(start)
  ) {
    return HTML;
  }
  if (/^(?:<[?!][^>]*>\s*)*<svg\b/i.test(start)) return PICTURE;
  return isXml || /^<[a-z_][\w.:-]*[\s>][\s\S]*<\/[a-z_]/i.test(start) ? "xml" : null;
}

/** In two steps: one pattern would look for cells behind each of many tables. */
function holdsTable(start: string): boolean {
  const table = start.search(/<table\b/i);
  return table >= 0 && /<t[dr]\b/i.test(start.slice(table));
}

function isMail(start: string): boolean {
  const lines = start.split(/\r?\n/, 200);
  const headerEnd = lines.indexOf("");
  const header = headerEnd < 0 ? lines : lines.slice(0, headerEnd);
  const known = header.filter((line) => MAIL_HEADER.test(line)).length;
  return known >= 2 && header.every((line) => /^[\w-]+:|^[ \t]/.test(line));
}
