import type { Value } from "../define";

/** A name of somebody, and what parts it from the address or the number behind it. */
const REACHED =
  /^([^\d@<(,;|]{3,50}?)\s*(?:[<(,;|]|\s[-–]\s)\s*([^\s@]+@.*|(?:[a-z]{1,4}[.:]? ?)?[+(]?\d[\d\s()./-]{6}.*)$/i;
const LONGEST = 120;

/** A date in digits: "Anna Keller (01.02.1980)" says when, not how to reach her. */
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;

/** "Anna Keller (06 12 34 56 78)", "Jan Kowalski, jan@example.org": the name before what says how to reach somebody, or null. */
export function nameBefore(value: Value): string | null {
  const [, name, reach] = (typeof value === "string" && value.length <= LONGEST ? REACHED.exec(value) : null) ?? [];
  return name === undefined || reach === undefined || DATE.test(reach) ? null : name;
}
