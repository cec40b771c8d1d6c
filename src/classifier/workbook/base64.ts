const INVALID = 64;
const SKIPPED = 65;
const PADDING = 66;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** What each character means; `-` and `_` of the address-safe alphabet mean the same as `+` and `/`. */
const MEANING = new Uint8Array(256).fill(INVALID);
for (let i = 0; i < ALPHABET.length; i++) MEANING[ALPHABET.charCodeAt(i)] = i;
MEANING["-".charCodeAt(0)] = 62;
MEANING["_".charCodeAt(0)] = 63;
MEANING["=".charCodeAt(0)] = PADDING;
for (const space of [9, 10, 13, 32]) MEANING[space] = SKIPPED;

/**
 * Bytes of a base64 text, or null where it is none. Line breaks and missing padding are fine. Done without host functions: the
 * classic Outlook runtime promises no `atob`, and this is as fast.
 */
export function decodeBase64(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  let padding = 0;
  let i = 0;
  while (i < text.length) {
    if (held === 0 && padding === 0) {
      const from = i;
      i = decodeQuads(text, i, bytes, length);
      length += ((i - from) / 4) * 3;
      if (i === text.length) break;
    }
    const code = text.charCodeAt(i++);
    const meaning = code < 256 ? (MEANING[code] as number) : INVALID;
    if (meaning === SKIPPED) continue;
    if (meaning === PADDING) padding++;
    else if (meaning === INVALID || padding > 0) return null;
    else {
      bits = (bits << 6) | meaning;
      held = (held + 1) % 4;
      if (held === 0) {
        bytes[length++] = bits >> 16;
        bytes[length++] = bits >> 8;
        bytes[length++] = bits;
        bits = 0;
      }
    }
  }
  return finish(bytes, length, bits, held, padding);
}

/** Decodes groups of four plain characters; returns where the first other one stands. */
function decodeQuads(text: string, from: number, bytes: Uint8Array, at: number): number {
  let i = from;
  let length = at;
  for (; i + 4 <= text.length; i += 4) {
    // A code above 255 gives undefined, hence NaN in the sum's comparison and the slow way.
    const a = MEANING[text.charCodeAt(i)] as number;
    const b = MEANING[text.charCodeAt(i + 1)] as number;
    const c = MEANING[text.charCodeAt(i + 2)] as number;
    const d = MEANING[text.charCodeAt(i + 3)] as number;
    if (!(a < INVALID && b < INVALID && c < INVALID && d < INVALID)) break;
    bytes[length++] = (a << 2) | (b >> 4);
    bytes[length++] = (b << 4) | (c >> 2);
    bytes[length++] = (c << 6) | d;
  }
  return i;
}

/** One character alone holds no byte; padding, where there is any, must fill up to four. */
function finish(bytes: Uint8Array, length: number, bits: number, held: number, padding: number): Uint8Array | null {
  if (held === 1 || (padding > 0 && (held === 0 || held + padding !== 4))) return null;
  if (held === 2) bytes[length++] = bits >> 4;
  if (held === 3) {
    bytes[length++] = bits >> 10;
    bytes[length++] = bits >> 2;
  }
  return bytes.subarray(0, length);
}
