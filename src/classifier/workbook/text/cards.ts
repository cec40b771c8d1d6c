import { unfoldLines, decodeQuotedPrintable } from "./line-folding";
import type { TextTable } from "./text-table";
import { RecordTable } from "./text-table";
import { readText, type Decode, type TextBytes } from "./encoding";
import type { DecodePort } from "../workbook";

/** A few cards are people's own; more of them are an address book. */
const FEW_CARDS = 3;
const BEGINNING = 128;

/** What a card's properties are called at the head of a column (RFC 6350, and the properties of Outlook and Apple). */
const COLUMNS = new Map<string, string>([
  ["FN", "Full name"],
  ["NICKNAME", "Nickname"],
  ["EMAIL", "Email"],
  ["TEL", "Phone"],
  ["BDAY", "Date of birth"],
  ["ADR", "Address"],
  ["ORG", "Company"],
  ["TITLE", "Job title"],
  ["ROLE", "Role"],
  ["NOTE", "Notes"],
  ["GENDER", "Gender"],
  ["X-GENDER", "Gender"],
  ["CATEGORIES", "Categories"],
  ["IMPP", "Messenger"],
  ["GEO", "Coordinates"],
  ["X-SPOUSE", "Spouse"],
  ["X-MS-SPOUSE", "Spouse"],
  ["X-MANAGER", "Manager"],
  ["X-MS-MANAGER", "Manager"],
]);

export interface Card {
  readonly written: string;
  /** False where letters that are not ASCII may be wrong. */
  readonly isCertain: boolean;
}

export function isCard(beginning: string): boolean {
  return /^\s*BEGIN:VCARD/i.test(beginning);
}

/** A file that is the card of one person, which its name need not tell; null for any other. */
export function loneCard(bytes: Uint8Array, port: DecodePort | undefined): Card | null {
  const beginning = readText(bytes.subarray(0, BEGINNING));
  const text = beginning !== null && isCard(decodeAll(beginning)) ? readText(bytes, port) : null;
  if (text === null) return null;
  const written = decodeAll(text);
  return countCards(written) === 1 ? { written, isCertain: text.isCertain } : null;
}

function decodeAll({ bytes, start, decode }: TextBytes): string {
  return decode(bytes, start, bytes.length);
}

function countCards(text: string): number {
  return text.match(/^BEGIN:VCARD/gim)?.length ?? 0;
}

/** The cards of a text, if they are an address book. All of it is counted: with photos a few cards may be most of it. */
export function findAddressBook(text: string, decode: Decode): readonly TextTable[] {
  return countCards(text) > FEW_CARDS ? findCards(text, decode) : [];
}

/** Cards as a table: a row for each card of vCard 2.1, 3.0 or 4.0. */
export function findCards(text: string, decode: Decode): readonly TextTable[] {
  const table = new RecordTable();
  for (const { name, parameters, value } of properties(text)) {
    if (name === "BEGIN" && /^vcard$/i.test(value)) table.begin();
    const isQuoted = /(?:^|;)(?:ENCODING=)?QUOTED-PRINTABLE(?:;|$)/i.test(parameters);
    const plain = isQuoted ? decodeQuotedPrintable(value, decode) : value;
    if (name === "N") {
      const [last, first] = split(plain);
      table.put("Last name", last ?? "");
      table.put("First name", first ?? "");
    }
    const column = COLUMNS.get(name);
    if (column !== undefined)
      table.put(
        column,
        split(plain.replace(/^(?:tel|mailto):/i, ""))
          .filter((part) => part !== "")
          .join(", "),
      );
  }
  return [table.finish("")];
}

/** Who is invited to the appointments of a calendar, and who invited. */
export function findAttendees(text: string): readonly TextTable[] {
  const table = new RecordTable();
  for (const { name, parameters, value } of properties(text)) {
    if (name !== "ATTENDEE" && name !== "ORGANIZER") continue;
    table.begin();
    table.put("Full name", /(?:^|;)CN=("[^"]*"|[^;]*)/i.exec(parameters)?.[1]?.replace(/"/g, "") ?? "");
    table.put("Email", value.replace(/^mailto:/i, ""));
  }
  return [table.finish("")];
}

interface Property {
  /** In upper case, without the group before it (`item1.EMAIL`). */
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

function properties(text: string): readonly Property[] {
  const found: Property[] = [];
  for (const line of unfoldLines(text, true)) {
    const match = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):(.*)$/.exec(line);
    if (match === null) continue;
    const [, name = "", parameters = "", value = ""] = match;
    found.push({ name: name.toUpperCase(), parameters: parameters.slice(1), value });
  }
  return found;
}

/** Parts between semicolons; one behind a backslash is a character of the part. */
function split(value: string): readonly string[] {
  return value
    .replace(/\\;/g, ESCAPED)
    .split(";")
    .map((part) =>
      part
        .split(ESCAPED)
        .join(";")
        .replace(/\\n/gi, " ")
        .replace(/\\([,:\\])/g, "$1")
        .trim(),
    );
}

const ESCAPED = "\uE000";
