const POLYNOMIAL = 0xedb88320;
const TABLES = 8;

let remembered: Int32Array | null = null;

/** The check sum of a zip's files (ISO 3309), eight bytes at a time: a table for each of them says what it changes. */
export function crc32(bytes: Uint8Array): number {
  const table = (remembered ??= makeTables());
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = bytes.length - (bytes.length % TABLES);
  let sum = -1;
  let at = 0;
  for (; at < whole; at += TABLES) {
    const low = sum ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    sum =
      (table[0x700 | (low & 0xff)] as number) ^
      (table[0x600 | ((low >>> 8) & 0xff)] as number) ^
      (table[0x500 | ((low >>> 16) & 0xff)] as number) ^
      (table[0x400 | (low >>> 24)] as number) ^
      (table[0x300 | (high & 0xff)] as number) ^
      (table[0x200 | ((high >>> 8) & 0xff)] as number) ^
      (table[0x100 | ((high >>> 16) & 0xff)] as number) ^
      (table[high >>> 24] as number);
  }
  for (; at < bytes.length; at++) sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] as number)) & 0xff] as number);
  return ~sum >>> 0;
}

/** The n-th table says what a byte changes that n more follow. */
function makeTables(): Int32Array {
  const tables = new Int32Array(TABLES * 0x100);
  for (let byte = 0; byte < 0x100; byte++) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
    tables[byte] = sum;
  }
  for (let at = 0x100; at < tables.length; at++) {
    const before = tables[at - 0x100] as number;
    tables[at] = (before >>> 8) ^ (tables[before & 0xff] as number);
  }
  return tables;
}
