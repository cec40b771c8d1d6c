import { nameShape } from "../values/name-shape";
import { withCurrency } from "./currency";
import { isLineOfHead } from "./quoted-head";

export type Row = readonly string[];

/** Lines as rows of a table, and the line above them, which may say what stands below. */
export interface LaidOutTable {
  readonly rows: readonly Row[];
  readonly above: string;
}

/** How lists are written: pasted tables with tabs, the rest by hand. The last one is a list of one thing a line. */
const PARTINGS: readonly RegExp[] = [
  /\t+/,
  /\s*[|¦]\s*/,
  /\s*[;；؛]\s*/,
  /\s{3,}|\u3000+/,
  /\s*[,،、，]\s*/,
  /\s+[-–—/]\s+|\s*[:：]\s+/,
  /\n/,
];

/** Numbers and marks at the head of a line. */
const BULLET = /^\s*(?:(?:[-*–—]|\(?\d{1,4}[.)-])\s+|[•·‣◦●▪]\s*|\d{1,4}[．、）]\s*)/;
/** A wider gap says no more, and each of the patterns here would begin anew at every space of it. */
const LONG_GAP = /(\s{40})\s+/g;
/** The border of a table drawn with characters. */
const BORDER = /^[\s|+=:_-]*$/;
/** A list this short is not looked for. */
const FEWEST = 4;
/** Above that nobody has typed it, and the judgement must not take longer than a glance. */
const MOST_LINES = 5_000;
/** Longer lines are sentences. */
const LONGEST_CELL = 60;
const LONGEST_MIXED = 300;
const MOST_DETAILS = 9;
/** No form has more; what looks like more are times, links or code. */
const MOST_LABELS = 40;
/** Nobody writes longer paragraphs about people, nor more of them. */
const LONGEST_LISTING = 6_000;
const MOST_LISTINGS = 50;

const CAPITAL = "[A-Z\\u00c0-\\u024f\\u0410-\\u042f]";
/** What a paragraph says of one and of another: "Owing: Anna Kim (120.00), Marco Rossi (85.50) and Eva Novak (9.50)." */
const BETWEEN_CLAUSES = new RegExp(
  `:\\s+|\\.\\s*$|(?:[,;.]|\\s(?:and|und|et|[yeiи]))\\s+(?=${CAPITAL})(?![^()]{1,200}\\))`,
);
/** "Anna de la Cruz owes": a name of two words at least, and a word that is none. */
const NAME_FIRST = new RegExp(
  `^(${CAPITAL}[^\\s,:]*(?: [a-z]{1,3}){0,2}(?: ${CAPITAL}[^\\s,:]*){1,3}) (?=[a-z\\u0430-\\u045f])`,
);

/** Four addresses or more in one line: a list as mail programs write it. */
const MANY_ADDRESSES = /(?:@[^@]*){4}/;
const BEHIND_ADDRESS = /(@[^\s;,<>@]+>?)[\s;,]+/g;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g;
const LABELLED = /^([^:：\d]{2,30})[:：]\s*(\S.*)$/;
/** An amount stays with its currency, and its thousands with the rest. */
const AMOUNT = withCurrency(/((?:^|[ (,])¤) +(?=\d)|(\d) +(?=\d{3}(?!\d)|¤(?:[ ,;)]|$))/g);
/** "3 April 1970" */
const WRITTEN_DAY = /(\d\S{0,2}) ([^\s\d]{3,10}) (?=(?:1[5-9]|20)\d\d)/g;

/** The tables that the lines of a text may be. */
export interface LaidOut {
  /** With the same mark between details, all through. */
  readonly parted: readonly LaidOutTable[];
  /** By other signs, which sentences have too. */
  readonly mixed: readonly LaidOutTable[];
}

export function layOut(lines: readonly string[]): LaidOut {
  const written: string[] = [];
  for (const whole of lines.slice(0, MOST_LINES)) {
    const line = whole.replace(LONG_GAP, "$1");
    if (BORDER.test(line) || written.length >= MOST_LINES) continue;
    const parts = MANY_ADDRESSES.test(line) ? line.replace(BEHIND_ADDRESS, "$1\n").split("\n") : [line];
    for (const part of parts.slice(0, MOST_LINES)) {
      written.push(
        part
          .replace(OTHER_DIGITS, digitOf)
          .replace(BULLET, "")
          .replace(/^\s*\|\s*|\s*\|\s*$/g, ""),
      );
    }
  }
  const parted: LaidOutTable[] = [];
  for (const parting of PARTINGS) {
    parted.push(
      ...runs(
        written.map((line) => line.split(parting)),
        written,
      ),
    );
  }
  const cells = written.map(mixedCells);
  const mixed = [...runs(cells, written), ...labelled(written), ...stacked(written), ...runs(cells.map(led), written)];
  for (const line of written.filter(({ length }) => length >= LONGEST_CELL).slice(0, MOST_LISTINGS)) {
    const clauses = line.slice(0, LONGEST_LISTING).split(BETWEEN_CLAUSES);
    if (clauses.length >= FEWEST) mixed.push(...runs(clauses.map(mixedCells), clauses));
  }
  return { parted, mixed };
}

/** What comes first in a line, and all the rest: of one there may be more to tell than of another. */
function led([first = "", ...rest]: Row): Row {
  return rest.length === 0 ? [first] : [first, rest.join(" ")];
}

/** A digit of Arabic, Persian, Hindi or a full-width one. */
function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  return String((code & 15) - (code >> 8 === 9 ? 6 : 0));
}

/** Neighbouring lines of the same kind: of as many cells each. */
function runs(rows: readonly Row[], lines: readonly string[]): readonly LaidOutTable[] {
  const found: { rows: Row[]; above: string }[] = [];
  let run: Row[] = [];
  let width = 0;
  rows.forEach((row, at) => {
    // The last detail may be missing; a line with more of them begins another list.
    const isSame = row.length === width || (row.length > 1 && row.length === width - 1);
    if (!isSame) {
      run = [];
      found.push({ rows: run, above: lines[at - 1] ?? "" });
      width = row.length;
    }
    run.push(row);
  });
  return found.filter((table) => table.rows.length >= FEWEST);
}

/** Parted by whatever comes, and where figures begin or end: "Anna Kim (born 3.4.1970) 120,00 EUR". */
function mixedCells(line: string): Row {
  if (line.length > LONGEST_MIXED) return [line];
  return line
    .replace(WRITTEN_DAY, "$1\u00a0$2\u00a0")
    .replace(AMOUNT, "$1$2\u00a0")
    .replace(NAME_FIRST, "$1\t")
    .replace(/[()<>[\]（）|]|[,;:،]\s|\s[-–—/]\s|[、，；：\u3000]/g, "\t")
    .replace(/(^|\s)([^\s\d]+) +(?=\S*\d)/g, "$1$2\t")
    .replace(/(\d[^\s\d]*) +(?=[^\s\d]+(?:\s|$)|[\d.,']*\d[.,]\d\d(?:\s|$))/g, "$1\t")
    .split(/\s*\t\s*/)
    .filter((cell) => cell !== "");
}

/** "Name: Anna Kim", "Born: 3.4.1970", again for each: a form for each person, with the labels as header. */
function labelled(lines: readonly string[]): readonly LaidOutTable[] {
  const labels: string[] = [];
  const rows: string[][] = [];
  let row: string[] = [];
  for (const line of lines) {
    const [, label, value = ""] = isLineOfHead(line) ? [] : (LABELLED.exec(line) ?? []);
    if (label === undefined) continue;
    let at = labels.indexOf(label.trim());
    if (at < 0) at = labels.push(label.trim()) - 1;
    if (row.length === 0 || row[at] !== undefined) rows.push((row = []));
    row[at] = value;
  }
  return rows.length < FEWEST || labels.length > MOST_LABELS
    ? []
    : [{ rows: [labels, ...rows.map((cells) => labels.map((_, at) => cells[at] ?? ""))], above: "" }];
}

/** A table with every cell in a line of its own, as mail programs make text of one: words and figures come again in the same order. */
function stacked(lines: readonly string[]): readonly LaidOutTable[] {
  const forms = lines.map(formOf);
  const found: LaidOutTable[] = [];
  const widths: number[] = [];
  for (let width = 2; width <= MOST_DETAILS; width++) {
    // Of two people in one row as well as of one in each.
    if (widths.some((narrower) => width % narrower === 0)) continue;
    let start = 0;
    for (let at = 0; at <= lines.length - width; at++) {
      if (forms[at] !== "" && forms[at] === forms[at + width]) continue;
      if (at - start >= (FEWEST - 1) * width && new Set(forms.slice(start, start + width)).size > 1) {
        const first = start + placeOfNames(lines.slice(start, at + width), width);
        const header = lines.slice(Math.max(first - width, 0), first);
        const rows: Row[] = header.length === width && header.every(mayBeHeading) ? [header] : [];
        const above = lines[first - rows.length * width - 1] ?? "";
        for (let from = first; from <= at; from += width) rows.push(lines.slice(from, from + width));
        found.push({ rows, above });
        widths.push(width);
      }
      start = at + 1;
    }
  }
  return found;
}

/** A person begins with a name: the place, of so many, where most names stand. */
function placeOfNames(lines: readonly string[], width: number): number {
  const isName = lines.map((line) => (nameShape(line)?.words ?? 0) > 1);
  const names = Array.from(
    { length: width },
    (_, place) => isName.filter((is, at) => is && at % width === place).length,
  );
  return names.indexOf(Math.max(...names));
}

function mayBeHeading(line: string): boolean {
  return formOf(line) === "words" && !/[,.:;!?]$/.test(line);
}

function formOf(line: string): string {
  if (line.length > LONGEST_CELL) return "";
  return line.includes("@") ? "address" : /\d/.test(line) ? "figures" : "words";
}
