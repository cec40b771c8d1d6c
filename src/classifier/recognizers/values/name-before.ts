import type { Value } from "../define";
import { nameShape } from "./name-shape";

/** A name of somebody, and what parts it from the address or the number behind it. */
const REACHED =
  /^([^\d@<(,;|]{3,50}?)\s*(?:[<(,;|]|\s[-–]\s)\s*([^\s@]+@.*|(?:[a-z]{1,4}[.:]? ?)?[+(]?\d[\d\s()./-]{6}.*)$/i;
const LONGEST = 120;

/** "Anna Keller (01.02.1980)", "(1850-1910)", "(born 1.2.1980)" say when, not how to reach her. */
const DATE = /^(?:[a-z]{1,4}[.:]? ?)?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|\d{4}\s?-\s?(?:\d{4})?\D*$)/i;

/** "Anna Keller (06 12 34 56 78)", "Jan Kowalski, jan@example.org": the name before what says how to reach somebody, or null. */
export function nameBefore(value: Value): string | null {
  const [, name, reach] = (typeof value === "string" && value.length <= LONGEST ? REACHED.exec(value) : null) ?? [];
  return name === undefined || reach === undefined || DATE.test(reach) ? null : name;
}

/** What is told of somebody behind the name. */
export const REMARK = /\s+(?:[-–—]\s|\().*$/;

/** The years of somebody in a catalogue of works, of a street's name: "(1850–1910)", "(1944-)". */
const LIFE = /[(\s]\d{4}\s?[-–—]\s?(?:\d{4})?\D*$/;

/** "Anna Keller – knee", "Anna Keller (01.02.1980)": the name before a remark, where both of its parts are known as names, else the value. */
export function withoutRemark(value: Value): Value {
  const isRemark = typeof value === "string" && value.length <= LONGEST && !LIFE.test(value);
  const name = isRemark ? value.replace(REMARK, "") : value;
  const shape = name === value ? null : nameShape(name);
  return shape !== null && shape.words > 1 && shape.hasGiven && shape.hasFamily ? name : value;
}
