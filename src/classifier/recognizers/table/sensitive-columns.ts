import type { Column } from "../recognizer";
import { plainWords } from "../text/plain-words";
import { sensitivityOf } from "../text/sensitive-text";
import { meaningAlone } from "../text/text-words";
import { yearOf } from "../values/value-tests";

/**
 * Whether a header makes it private to be on the list, beside the kinds that are grave by themselves: offences, discipline, arrears, parties
 * and trade unions. A word with everyday meanings counts where the header ends in it ("Rent arrears", not "Health centre").
 */
export function isSensitive({ header, filled, values }: Column): boolean {
  if (header === null || filled === 0 || values.every((value) => yearOf(value) !== null)) return false;
  if (sensitivityOf([header], "") === "plain") return true;
  const [last = "", ...before] = plainWords(header).trim().split(" ").reverse();
  const isVague = sensitivityOf([last], "") !== "none" || meaningAlone(`${before[0] ?? ""} ${last}`) === "vague";
  return isVague && !values.every(isTick);
}

/** "Safeguarding" above days and ticks: who has been trained in it. */
function isTick(value: Column["values"][number]): boolean {
  return typeof value === "boolean" || String(value).length < 2;
}
