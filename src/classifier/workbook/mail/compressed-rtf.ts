import { spells, uint16, uint32 } from "../container/bytes";

/** What every text is taken to follow (MS-OXRTFCP 2.1.2.1). */
const BEFORE =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier" +
  "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const HEADER = 16;
const WINDOW = 4096;
/** A byte of marks and eight references of two bytes write no more than 136. */
const HIGHEST_RATIO = 8;

/** The RTF of a message (MS-OXRTFCP), or null where it breaks off, is longer than it says, or is packed in no way that is known. */
export function unpackRtf(packed: Uint8Array): Uint8Array | null {
  if (spells(packed, 8, "MELA")) return packed.subarray(HEADER);
  if (!spells(packed, 8, "LZFu")) return null;
  const size = Math.min(uint32(packed, 4), HIGHEST_RATIO * packed.length);
  const start = BEFORE.length;
  const bytes = new Uint8Array(start + size);
  for (let i = 0; i < start; i++) bytes[i] = BEFORE.charCodeAt(i);
  let to = start;
  let marks = 1;
  for (let at = HEADER; at < packed.length;) {
    if (marks === 1) marks = 0x100 | (packed[at++] as number);
    const isReference = (marks & 1) === 1;
    marks >>= 1;
    if (isReference) {
      const pair = uint16(packed, at);
      // Big-endian: a place in the window, and a length.
      const back = (to - ((pair & 0xff) * 16 + (pair >> 12))) & (WINDOW - 1);
      if (back === 0) return to > bytes.length ? null : bytes.subarray(start, to);
      for (let rest = ((pair >> 8) & 15) + 2; rest > 0; rest--, to++) bytes[to] = bytes[to - back] ?? 0;
      at += 2;
    } else bytes[to++] = packed[at++] as number;
  }
  return to === bytes.length ? bytes.subarray(start) : null;
}
