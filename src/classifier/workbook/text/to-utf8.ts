export function toUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) ?? 0;
    if (point > 0xffff) i++;
    length = encodeUtf8(point, bytes, length);
  }
  return bytes.subarray(0, length);
}

/** @returns where the next character goes */
export function encodeUtf8(point: number, text: Uint8Array, at: number): number {
  let length = at;
  if (point < 0x80) text[length++] = point;
  else {
    if (point < 0x800) text[length++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) text[length++] = 0xe0 | (point >> 12);
      else {
        text[length++] = 0xf0 | (point >> 18);
        text[length++] = 0x80 | ((point >> 12) & 0x3f);
      }
      text[length++] = 0x80 | ((point >> 6) & 0x3f);
    }
    text[length++] = 0x80 | (point & 0x3f);
  }
  return length;
}
