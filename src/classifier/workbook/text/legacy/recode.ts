import { joinBytes } from "../../container/bytes";
import type { DecodePort } from "../../workbook";
import { toUtf8 } from "../to-utf8";

const BLOCK = 1 << 20;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** A text as UTF-8 by the host's decoder; null where the host has none for it. Cut at line ends, which are no part of another character. */
export function recode(bytes: Uint8Array, start: number, label: string, decode: DecodePort): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  for (let from = start; from < bytes.length;) {
    let to = from + BLOCK;
    while (to < bytes.length && bytes[to] !== LINE_FEED && bytes[to] !== RETURN) to++;
    const text = decode(label, bytes.subarray(from, to));
    if (text === null) return null;
    pieces.push(toUtf8(text).slice());
    from = to;
  }
  return joinBytes(pieces);
}
