import { uint16, uint32 } from "./bytes";

const view = new DataView(new ArrayBuffer(8));

/** A little-endian double. */
export function float64(bytes: Uint8Array, at: number): number {
  view.setUint32(0, uint32(bytes, at + 4));
  view.setUint32(4, uint32(bytes, at));
  return view.getFloat64(0);
}

/** A number in the 32 bits of an RK value (MS-XLS 2.5.217): a whole number or the upper half of a double, either in hundredths. */
export function rkNumber(bytes: Uint8Array, at: number): number {
  const raw = uint32(bytes, at);
  let value = (raw | 0) >> 2;
  if ((raw & 2) === 0) {
    view.setUint32(0, (raw & ~3) >>> 0);
    view.setUint32(4, 0);
    value = view.getFloat64(0);
  }
  return (raw & 1) === 0 ? value : value / 100;
}

/** So many UTF-16 units, little-endian. */
export function utf16(bytes: Uint8Array, at: number, units: number): string {
  let text = "";
  for (let i = 0; i < units; i++) text += String.fromCharCode(uint16(bytes, at + 2 * i));
  return text;
}
