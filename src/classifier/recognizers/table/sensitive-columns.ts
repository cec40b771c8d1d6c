import type { Column } from "../recognizer";
import { plainWords } from "../text/plain-words";
import { sensitivityOf } from "../text/sensitive-text";
import { meaningAlone } from "../text/text-words";
import type { DecidedColumn } from "./decide-table";

/**
 * Whether something beside the people of a table makes it private to be among them; another table behind an empty column does not.
 *
 * @param isWhole false where more rows come than were looked at: what says "no" so far may say more below
 */
export function hasSensitive(columns: readonly Column[], decided: readonly DecidedColumn[], isWhole: boolean): boolean {
  const isInUse = (index: number): boolean => columns.some((column) => column.index === index && column.filled > 0);
  return columns.filter(isWhole ? isSensitive : isHeadedByPrivate).some(({ index }) =>
    decided.some(({ index: other }) => {
      const [from, to] = index < other ? [index, other] : [other, index];
      for (let at = from + 1; at < to; at++) if (!isInUse(at)) return false;
      return true;
    }),
  );
}

/** Whether a column makes it private to be on the list. Nothing but "no" in it tells of nobody. */
export function isSensitive(column: Column): boolean {
  return isHeadedByPrivate(column) && column.values.some((value) => !NO.test(String(value)));
}

/**
 * Whether a header says something private, beside the kinds that are grave by themselves: offences, discipline, arrears, parties and
 * trade unions. What is counted or a firm's tells of nobody.
 */
function isHeadedByPrivate({ header, says }: Column): boolean {
  if (header === null || says.isMeasure || says.owner === "organisation") return false;
  const words = plainWords(header).trim().split(" ");
  return (
    sensitivityOf([header], "") === "plain" ||
    [1, 2, words.length].some((count) => meaningAlone(`${words.slice(-count).join(" ")}#`) === "private")
  );
}

/** "No" in the languages of the alerts and their neighbours. */
const NO =
  /^(?:no|none|non|nein|nee|nej|nei|nie|ne|[n否无無0\-]|não|nao|keine?|aucune?|ninguna?|nessuna?|нет|ні|لا|לא|なし|없음|아니오|false)$/i;
