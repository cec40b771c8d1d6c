import type { ValueList } from "../../standards/packed-words";
import type { Value } from "../define";
import { withoutAccents } from "../header/header-text";
import type { Column } from "../recognizer";
import { isListed } from "./word-lists";

/** What is ticked where none of the words fits; says nothing for or against. */
const NEUTRAL =
  /^(?:other|others|unknown|none|no|yes|not (?:stated|known|specified|given)|undisclosed|prefer not to say|declined|sonstige|keine?|keine angabe|ohne|divers|autre|aucune?|otro|otra|ninguna?|outro|outra|altro|nessuna|anders|geen|inne|brak|diger|другое|нет|[无無\-]|なし|其他|その他|기타|없음)$/;

const FEWEST = 2;
const MOST = 40;
const MOSTLY = 0.9;
/** Of what is no neutral answer; lists of origins and religions are never complete. */
const LISTED = 0.75;
/** People of one table share the words. In short tables they may not. */
const REPEATED = 0.7;
const SHORT = 12;

/**
 * Whether the values are words of one closed set, under a header that says nothing else: a proof without a telling header. One word
 * alone proves nothing ("Single", "Christian").
 */
export function areOfSet(column: Column, list: ValueList, isListedValue = inList(list)): boolean {
  if (saysElse(column)) {
    return false;
  }
  const { values, filled } = column;
  if (values.length < FEWEST || values.length > MOST || (filled > SHORT && values.length > filled * REPEATED)) {
    return false;
  }
  const telling = values.filter((value) => !NEUTRAL.test(foldValue(value)));
  const listed = telling.filter(isListedValue);
  return (
    listed.length >= FEWEST &&
    listed.length >= telling.length * (telling.length > 4 ? LISTED : MOSTLY) &&
    telling.length * 2 >= values.length
  );
}

/** "Status", "Group", a word of an unknown language: anything but another kind, a thing or a count. */
export function saysElse({ says }: Column): boolean {
  const { kinds, owner, isMeasure, bareName, isSubject } = says;
  let strongest = 0;
  kinds.forEach((strength) => (strongest = Math.max(strongest, strength)));
  return strongest >= 0.5 || owner !== null || isMeasure || bareName > 0 || isSubject;
}

/** Lower case, without accents and without the other gender's ending: "Casado(a)" is casado. */
export function foldValue(value: Value): string {
  return withoutAccents(String(value))
    .toLowerCase()
    .replace(/\s*[([/].{0,4}[)\]]?$/, "")
    .replace(/\.$/, "")
    .trim();
}

function inList(list: ValueList): (value: Value) => boolean {
  return (value) =>
    typeof value === "string" &&
    value.length <= 60 &&
    (isListed(list, foldValue(value)) || isListed(list, withoutAccents(value).toLowerCase()));
}
