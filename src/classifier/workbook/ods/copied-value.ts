import type { CopiedValue, StoredCell } from "../workbook";
import { ERROR_FORMAT } from "../workbook";
import { cellValue } from "./cell-value";

const DATE = /^(-?\d+)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d*)?))?$/;
const DURATION = /^PT(\d+)H(\d+)M(\d+(?:[.,]\d*)?)S$/;
/** The first day that Excel and OpenDocument count alike: 1900-03-01. */
const FIRST_DAY = 61;

/** The number that Excel keeps for a date, a time or a share; formats of OpenDocument are told by the kind of value alone. */
export function copiedValue(cell: StoredCell, shown: string): CopiedValue {
  const { type, stored } = cell;
  const plain = cellValue(cell, shown);
  if ((type === null || type === "string" || type === "float") && isError(cell, shown)) {
    return { value: shown, format: ERROR_FORMAT };
  }
  if (type === "percentage") return { value: plain, format: "0.00%" };
  if (type === "currency") return { value: plain, format: "#,##0.00" };
  if (type === "date" && stored !== null) return dateValue(stored) ?? { value: plain, format: "" };
  if (type === "time" && stored !== null) return timeValue(stored) ?? { value: plain, format: "" };
  return { value: plain, format: "" };
}

function isError({ stored }: StoredCell, shown: string): boolean {
  return stored === "" && /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(shown);
}

function dateValue(stored: string): CopiedValue | null {
  const match = DATE.exec(stored);
  if (match === null) return null;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const serial = daysBefore(year, month) + day;
  if (serial < FIRST_DAY) return null;
  if (match[4] === undefined) return { value: serial, format: "yyyy-mm-dd" };
  return { value: serial + (hours * 3600 + minutes * 60 + seconds) / 86_400, format: "yyyy-mm-dd hh:mm:ss" };
}

/** Days from Excel's day 0 to the one before the first of a month, counted in years that begin in March. */
function daysBefore(year: number, month: number): number {
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leaps + Math.floor((153 * months + 2) / 5) - 693_900;
}

function timeValue(stored: string): CopiedValue | null {
  const match = DURATION.exec(stored);
  if (match === null) return null;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part.replace(",", "."))) as [
    number,
    number,
    number,
  ];
  return {
    value: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    format: hours > 23 ? "[h]:mm:ss" : "hh:mm:ss",
  };
}
