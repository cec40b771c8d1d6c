const LT = 0x3c;
const SLASH = 0x2f;
const GT = 0x3e;
const LOWER_T = 0x74;
const OPEN = "<t>".length;
const CLOSE = "</t>".length;

/** Whether an item is a single `<t>…</t>`, as nearly every one is: there is nothing in it but its text. */
export function isPlainText(bytes: Uint8Array, from = 0, to = bytes.length): boolean {
  const close = to - CLOSE;
  if (close < from + OPEN || bytes[from] !== LT || bytes[from + 1] !== LOWER_T || bytes[from + 2] !== GT) return false;
  if (bytes[close] !== LT || bytes[close + 1] !== SLASH) return false;
  for (let at = from + OPEN; at < close; at++) if (bytes[at] === LT) return false;
  return true;
}
