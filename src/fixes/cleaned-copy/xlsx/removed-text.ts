import { decodeRichText, decodeXmlText } from "../../../classifier/index";
import type { RemovedValues } from "../trace";
import type { CellSpans } from "./cell-spans";
import { isPlainText } from "./rich-text";

const OPEN = "<t>".length;
const CLOSE = "</t>".length;

/** Notes the text that a cell holds in itself, or the digits of its number. */
export function noteOwnText(removed: RemovedValues, bytes: Uint8Array, { inline, value, type }: CellSpans): void {
  if (inline.from >= 0) noteRichText(removed, bytes, inline.from, inline.to);
  else if (value.from >= 0 && type !== "s" && !removed.addPlain(bytes, value.from, value.to)) {
    removed.add(decodeXmlText(bytes, value.from, value.to));
  }
}

/** Notes the text of an `si` or `is` element's content. */
function noteRichText(removed: RemovedValues, bytes: Uint8Array, from: number, to: number): void {
  const isNoted = isPlainText(bytes, from, to) && removed.addPlain(bytes, from + OPEN, to - CLOSE);
  if (!isNoted) removed.add(decodeRichText(bytes, from, to));
}
