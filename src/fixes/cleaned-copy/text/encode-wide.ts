import type { Wide } from "../../../classifier/index";

/** UTF-8 as the UTF-16 or UTF-32 it was read from, with the mark it had. */
export function encodeWide(bytes: Uint8Array, { start, size, isBigEndian }: Wide): Uint8Array {
  const out = new Uint8Array(start + bytes.length * size);
  let length = 0;
  const put = (unit: number): void => {
    for (let k = 0; k < size; k++) out[length++] = unit >>> (8 * (isBigEndian ? size - 1 - k : k));
  };
  if (start > 0) put(0xfeff);
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] as number;
    const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let point = more === 0 ? lead : lead & (0x3f >> more);
    for (let k = 1; k <= more; k++) point = (point << 6) | ((bytes[at + k] ?? 0) & 0x3f);
    at += more + 1;
    if (size === 2 && point > 0xffff) {
      put(0xd800 + ((point - 0x10000) >> 10));
      put(0xdc00 + ((point - 0x10000) & 0x3ff));
    } else put(point);
  }
  return out.subarray(0, length);
}
