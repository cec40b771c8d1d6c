import type { PersonalKind } from "../../standards/kinds";
import { headerTokens } from "../header/header-text";
import { isOf, segment } from "../header/lexicon";
import { withCurrency } from "./currency";
import type { Row } from "./lay-out-lines";
import { plainWords } from "./plain-words";

/** What a detail is stands before it where a list has no header: "passport K1200345", "born 3.4.1970"; who was born in 1685 is nobody's business. */
export const LABEL = /^([^\d€$£]{2,24}?)[\s.:#]+(?=[a-z]{0,3}\d)(?!.*\b1[5-8]\d\d$)/i;

/** With its currency or its hundredths. */
const AMOUNT = withCurrency(/^¤[\d.,'\s]+$|^-?[\d.,'\s]+¤$|^-?\d[\d.,']*[.,]\d{2}$/);
/** Nobody dials such a number: an account, a case, or what somebody takes of a medicine. */
const LONG_NUMBER = /^(?=(?:.*\d){6})[a-z\d/-]{6,}$|^[a-z]{0,2}(?:\d ?){14}|\d ?(?:mc?g|мг)$/i;
/** A day of a year that is long past, with or without words about it: beside a name it is a birth, a start or an end, never a meeting. */
const LONG_PAST =
  /(?:(?:^|\D)\d{1,2}[./-]\s?\d{1,2}[./-]\s?|(?:^|[^\d.,])\d{1,2}[^\s\d]{0,2}\s(?:de\s)?[^\s\d]{3,10},?\s(?:de\s)?)(?:19\d\d|20[01]\d)(?!\d)|(?:^|\D)(?:19\d\d|20[01]\d)[./年-]\d{1,2}[./月-]\d{1,2}(?!\d)/;
/** A date in figures, two years, or a telephone number. */
const NO_FIGURE = /^\d{1,4}([./-])\d{1,2}\1\d{2,4}$|^[12]\d{3}[/–-]\d{2,4}$|^\+|^0[\d/-]+$/;
/** Any number or range with a word or two about it, but no time. */
const NUMBER = /^\D{0,12}\d[\d.,'/\s–-]*[^\d:]{0,12}$/;
const DATE = /\d[./年-]\s?\d|(?:19|20)\d\d/;
/** One word that no dictionary has; "B100" is a room. */
export const CODE = /^(?=.*[a-z])(?=.*[\d!#$%&*?_])\S{6,}$/i;
/** A year of publication, or how many pages. */
const OF_WORK = /^(?:1[5-9]|20)\d\d$|^(?:\d+ ?)?(?:pages|seiten|p[áa]gin|стр)/i;
const MOST_HAVE = 0.8;

/** What a word above a list, or in each of its lines, makes of the details in it: one of headers, or one that no header has. */
const TOLD: readonly (readonly [PersonalKind, RegExp, RegExp?])[] = [
  ["salary", NUMBER, / (?:salar|earn|(?:a|per) month)/],
  ["performance", NUMBER, / (?:notes du|exams?) |テスト/],
  ["health", NUMBER],
  ["birth-date", DATE],
  ["credential", CODE],
];
/** Right below such words amounts are the price of what is listed. */
const PRICE =
  / (?:concerts?|konzerte?|seminar(?:s|e|programm)|prices?|preis(?:e|liste)|prix|tarif(?:s|e|fe)?|precios|precos|prezzi|listino|wines?|wein(?:e|karte|liste)|vini|vins) /;
/** Unless one of these says that it is what somebody has to pay or to get. */
const OWED =
  / (?:ow(?:e|ing)|(?:un)?pa(?:y|id|g[aoh])|debts?|debit|deud|dett|dues? |outstanding|arrears|refund|reimburs|rimbors|loan|fees|schuld|offen|(?:be)?zahl|honorar|doi[tv]|impay|deb[eo]n? |dev[eo]n?o? )/;
/** What stands behind one of these in a subject only says more of what stands before it. */
const OF = /[\d:,(]|\s[-–—]\s|\s(?:of|for|in|von|fur|für|de[slr]?|di|per|para|pour|a[bst]|from|on|im|seit|since)\s/i;
const UNIT = /(?:days?|tagen?|jours?|dias?|giorni|dni|da[gm]ar|dage[nr]?|hours|stunden|weeks|wochen|m[gl]) /;

/** What the numbers beside people are. */
export interface Figures {
  /** By a word above the list or in its lines. */
  readonly kinds: readonly PersonalKind[];
  readonly areAny: boolean;
}

/**
 * What stands beside the people of a list and is of no kind by itself: amounts of money, long numbers, days that are long past; or any
 * number where a word says that it is pay, a mark, an absence, a debt. What a book costs is nobody's figure.
 *
 * @param silent columns of which nothing is known
 * @param above the line above the list
 * @param title what the whole text is called
 */
export function figuresAmong(rows: readonly Row[], silent: readonly number[], above: string, title: string): Figures {
  const columns = silent
    .map((index) => rows.map((row) => (row[index] ?? "").trim()).filter((cell) => cell !== ""))
    .filter(({ length }) => length >= rows.length * MOST_HAVE);
  const constant = columns.filter(isConstant).map(([cell = ""]) => cell);
  const own = [above, ...constant].join(" ");
  const called = isSaying(above) ? "" : matterOf(title);
  const isSold = (PRICE.test(plainWords(above)) && !OWED.test(plainWords(own))) || areWorks(columns);
  const tells = (text: string, kind: PersonalKind, word?: RegExp): boolean =>
    word?.test(plainWords(text)) === true || says(text, kind);
  const kinds = TOLD.filter(
    ([kind, form, word]) =>
      columns.some((cells) => mostly(cells, form)) &&
      (tells(own, kind, word) ||
        (tells(called, kind, word) &&
          (kind !== "health" || UNIT.test(plainWords(`${called} ${(rows[0] ?? []).join(" ")}`))))),
  ).map(([kind]) => kind);
  const isFigure = (cell: string): boolean => {
    const bare = cell.replace(LABEL, "");
    const isTelling = (!isSold && (AMOUNT.test(cell) || AMOUNT.test(bare))) || LONG_NUMBER.test(bare);
    return (isTelling && !NO_FIGURE.test(bare)) || LONG_PAST.test(cell);
  };
  return {
    kinds,
    areAny: kinds.length > 0 || columns.some((cells) => cells.filter(isFigure).length >= rows.length * MOST_HAVE),
  };
}

/** Whether a line says what stands below it ("Seats:"), and does not only greet. */
function isSaying(line: string): boolean {
  return (
    /^\s*\S+:\s*$/.test(line) ||
    segment(headerTokens(line)).segments.some(({ meanings }) => !isOf(meanings, ["filler", "staff", "people"]))
  );
}

/** "Maths exam" is about an exam, "Exam supervision" is not, nor is "Marks & Spencer trip" about marks. */
function matterOf(title: string): string {
  return title
    .split(OF)
    .map((part) => (segment(headerTokens(part)).unknown === 0 ? part : part.slice(part.trim().lastIndexOf(" ") + 1)))
    .join(" , ");
}

/** Whether names of users or passwords stand below such words. */
export function saysAccounts(text: string): boolean {
  return says(text, "username") || says(text, "credential");
}

/** Whether a word among others would as a header say for certain that this stands below it. */
function says(text: string, kind: PersonalKind): boolean {
  return segment(headerTokens(text)).segments.some(({ meanings }) =>
    meanings.some(({ concept, strength }) => concept === kind && strength === 1),
  );
}

/** Titles, each another, beside years or numbers of pages, and for less than a thousand. */
function areWorks(columns: readonly Row[]): boolean {
  return (
    columns.some((cells) => mostly(cells, OF_WORK)) &&
    columns.some((cells) => mostly(cells, /[^\d\s] +[^\d\s]/) && new Set(cells).size >= cells.length * MOST_HAVE) &&
    !columns.some((cells) => cells.some((cell) => AMOUNT.test(cell) && /\d[.,'\s]?\d{3}(?!\d)/.test(cell)))
  );
}

/** The same words in every row: what a number beside them means. */
export function isConstant(cells: Row): boolean {
  return cells.every((cell) => cell === cells[0]);
}

function mostly(cells: Row, form: RegExp): boolean {
  return cells.filter((cell) => form.test(cell)).length >= cells.length * MOST_HAVE;
}
