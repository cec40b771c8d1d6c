import { isNumeric } from "../../values/value-tests";
import { has } from "./silent-column";
import type { SilentRule } from "./silent-column";

const FEWEST = 3;
/** Of an hour's pay nothing tells it from a size; less than this a month is paid in few currencies. */
const LEAST = 300;
/** The best paid of a firm against the least paid. */
const WIDEST = 60;
/** A number with zeros before it is filled up to a length. */
const PADDED = /^0\d/;
const YEARS = /^(?:19|20)\d\d$/;

/** "2.450,00", "320 000", "1,200.50": the last separator before one or two digits parts the fraction. */
function amountOf(text: string): number {
  return Number(text.replace(/[.,]\d{1,2}$/, "").replace(/[^\d-]/g, ""));
}

/** Amounts beside a job, and beside nothing else that is paid: what somebody gets for it. */
export const pay: SilentRule = {
  kind: "salary",
  tells: ({ values }, company) => {
    if (values.length < FEWEST || !has(company, "job-title") || has(company, "salary")) return false;
    const amounts = values.map((value) =>
      isNumeric(value) && !PADDED.test(String(value)) ? amountOf(String(value)) : NaN,
    );
    const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
    return least >= LEAST && most <= least * WIDEST && !values.every((value) => YEARS.test(String(value)));
  },
};
