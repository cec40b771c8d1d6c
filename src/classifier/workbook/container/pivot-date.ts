import { uint16 } from "./bytes";

/** A day and time as pivot caches store them: year and month of two bytes, then day, hour, minute and second (MS-XLS 2.4.317). */
export function dateOf(bytes: Uint8Array, at: number): string {
  const two = (value: number): string => `0${value}`.slice(-2);
  const [day = 0, hour = 0, minute = 0, second = 0] = bytes.subarray(at + 4, at + 8);
  const date = `${`000${uint16(bytes, at)}`.slice(-4)}-${two(uint16(bytes, at + 2))}-${two(day)}`;
  return hour + minute + second === 0 ? date : `${date}T${two(hour)}:${two(minute)}:${two(second)}`;
}
