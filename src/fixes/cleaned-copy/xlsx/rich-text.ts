const OPEN = [0x3c, 0x74, 0x3e];
const LT = 0x3c;

/** Whether an item is a single `<t>…</t>`, as nearly every one is: there is nothing in it but its text. */
export function isPlainText(bytes: Uint8Array): boolean {
  return OPEN.every((byte, at) => bytes[at] === byte) && bytes.indexOf(LT, OPEN.length) === bytes.length - 4;
}
