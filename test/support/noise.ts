/** Bytes that hardly compress, the same ones each time (a linear congruential generator). */
export function noise(length: number, range = 256): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[i] = (state >>> 16) % range;
  }
  return bytes;
}
