import { asideEnd, GT, INCOMPLETE, isAside, isNamed, localNameAt, LT, SLASH, tagEnd } from "../xml/markup";
import { decodeEscapedText, decodeXmlText, resolveEscapes } from "../xml/xml-text";

const LOWER_T = 0x74;

/** The text of an `si` or `is` element's content: all runs together, without the phonetic guides of East Asian texts. */
export function decodeRichText(bytes: Uint8Array, start: number, end: number): string {
  // Nearly every item is a single `<t>…</t>`.
  if (bytes[start] === LT && bytes[start + 1] === LOWER_T && bytes[start + 2] === GT) {
    let close = start + 3;
    while (close < end && bytes[close] !== LT) close++;
    if (close + 4 === end && bytes[close + 1] === SLASH) return decodeEscapedText(bytes, start + 3, close);
  }
  return decodeRuns(bytes, start, end);
}

function decodeRuns(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  let textAt = INCOMPLETE;
  let isPhonetic = false;
  for (let at = start; at < end;) {
    if (bytes[at] !== LT) {
      at++;
      continue;
    }
    const aside = isAside(bytes, at);
    const next = aside ? asideEnd(bytes, at, end) : tagEnd(bytes, at, end);
    if (next === INCOMPLETE) break;
    if (!aside) {
      const isEndTag = bytes[at + 1] === SLASH;
      const name = localNameAt(bytes, at + (isEndTag ? 2 : 1), next);
      const isEmpty = bytes[next - 2] === SLASH;
      if (isNamed(bytes, name, "t")) {
        if (isEndTag && textAt >= 0 && !isPhonetic) text += decodeXmlText(bytes, textAt, at);
        textAt = isEndTag || isEmpty ? INCOMPLETE : next;
      } else if (isNamed(bytes, name, "rPh")) isPhonetic = !isEndTag && !isEmpty;
    }
    at = next;
  }
  return resolveEscapes(text);
}
