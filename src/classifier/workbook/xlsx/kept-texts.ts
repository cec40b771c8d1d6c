import { resolveEscapes } from "../xml/xml-text";
import { XmlScanner } from "../xml/xml-scanner";
import type { TextStore } from "../text-store";

/**
 * Reads the notes of a sheet (ECMA-376 part 1, 18.7), without those Excel writes beside each thread for older versions: their authors are
 * named `tc={id}`.
 *
 * @returns how many there are
 */
export function readNotes(bytes: Uint8Array, into: TextStore, checkTime: () => void): number {
  const authors: string[] = [];
  const notes: { author: number; text: string }[] = [];
  walk(bytes, checkTime, (scanner) => {
    const last = notes[notes.length - 1];
    if (scanner.name === "author") authors.push(scanner.text());
    else if (scanner.name === "comment") notes.push({ author: scanner.number("authorId", -1), text: "" });
    else if (scanner.name === "t" && last !== undefined) last.text += resolveEscapes(scanner.text());
  });
  const written = notes.filter(({ author }) => authors[author]?.startsWith("tc=") !== true);
  for (const { text } of written) into.add(text, authors);
  return written.length;
}

/** Reads threaded comments (MS-XLSX, 2.6.204). @returns how many there are */
export function readThreads(bytes: Uint8Array, into: TextStore, checkTime: () => void): number {
  let comments = 0;
  walk(bytes, checkTime, (scanner) => {
    if (scanner.name === "threadedComment") comments++;
    else if (scanner.name === "text") into.add(scanner.text());
  });
  return comments;
}

/** What people write themselves; who made the file and which program, every file says. */
const WRITTEN = ["title", "subject", "description", "keywords", "category", "lpwstr", "lpstr", "bstr"];

/** Reads the properties of a document, its own and those somebody added (ECMA-376 part 2, 11, and part 1, 22.3). */
export function readProperties(bytes: Uint8Array, into: TextStore, checkTime: () => void): void {
  walk(bytes, checkTime, (scanner) => {
    if (WRITTEN.includes(scanner.name)) into.add(scanner.text());
  });
}

/**
 * Names of ranges, without those that programs give (`_xlnm.Print_Area`), and the texts that names stand for: a table of constants is
 * written `{"Anna",52000;"Omar",49000}`.
 */
export function readDefinedNames(bytes: Uint8Array, into: TextStore, checkTime: () => void): void {
  const constants: string[] = [];
  walk(bytes, checkTime, (scanner) => {
    if (scanner.name !== "definedName") return;
    const name = scanner.written("name");
    if (!name.startsWith("_xl")) into.add(name.replace(/_/g, " "));
    const text = scanner.text().trim();
    if (/^[{"]/.test(text)) constants.push(...rowsOf(text));
  });
  for (const constant of constants) into.add(constant);
}

/** A row of constants in a line, parted by tabs. */
function rowsOf(constant: string): readonly string[] {
  const cells = constant.match(/"(?:[^"]|"")*"|[^",;{}]+|[,;]/g) ?? [];
  return cells
    .map((cell) => (cell === "," ? "\t" : cell === ";" ? "\n" : cell.replace(/^"|"$/g, "").replace(/""/g, '"')))
    .join("")
    .split("\n");
}

const ELEMENTS_PER_CHECK = 65_536;

function walk(bytes: Uint8Array, checkTime: () => void, open: (scanner: XmlScanner) => void): void {
  const scanner = new XmlScanner(bytes);
  let seen = 0;
  while (scanner.next()) {
    if (scanner.opens) open(scanner);
    if (++seen % ELEMENTS_PER_CHECK === 0) checkTime();
  }
}
