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
  if (header === null || filled === 0 || isTicked(values)) return false;
  const [last = "", ...before] = plainWords(header).trim().split(" ").reverse();
  return (
    sensitivityOf([header], "") === "plain" ||
    sensitivityOf([last], "") !== "none" ||
    meaningAlone(`${before[0] ?? ""} ${last}`) === "vague"
  );
}

/** "Safeguarding" above days and ticks: who has been trained in it. */
function isTicked(values: Column["values"]): boolean {
  return values.every((value) => typeof value === "boolean" || yearOf(value) !== null || String(value).length < 2);
}
