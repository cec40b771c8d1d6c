/** Little-endian numbers; reading past the end gives zeros, so callers check positions before they trust a number. */
export function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

export function uint32(bytes: Uint8Array, at: number): number {
  return (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;
}

/** As a number: exact up to 2^53, beyond any real file. */
export function uint64(bytes: Uint8Array, at: number): number {
  return uint32(bytes, at) + uint32(bytes, at + 4) * 0x1_0000_0000;
}

/** Whether the bytes at a position spell this ASCII text. */
export function spells(bytes: Uint8Array, at: number, text: string): boolean {
  if (at < 0 || at + text.length > bytes.length) return false;
  for (let i = 0; i < text.length; i++) {
    if (bytes[at + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}

/** Whether they spell this ASCII text anywhere. */
export function holdsText(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  let at = bytes.indexOf(first);
  while (at >= 0 && !spells(bytes, at, text)) at = bytes.indexOf(first, at + 1);
  return at >= 0;
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
