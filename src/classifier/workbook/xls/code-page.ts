import type { OpenReading } from "../open-reading";
import { labelOfCodePage } from "../text/legacy/code-pages";
import { ownDecoder } from "../text/legacy/decoders";
import { decodeAscii } from "../text/utf8";
import { decodeWindows1252 } from "../text/windows-1252";

/** Western pages: windows-1252 under its two numbers, and those that are the same for header words. */
const WESTERN = [1252, 0x8001, 0x8000, 10_000, 367];

/** Text of Excel 5 and 95, in the code page of its writer. */
export function decodeCodePage(
  reading: OpenReading,
  bytes: Uint8Array,
  start: number,
  end: number,
  codePage: number,
): string {
  const text = decodeAscii(bytes, start, end);
  if (!/[\u0080-\u00FF]/.test(text)) return text;
  if (WESTERN.includes(codePage)) return decodeWindows1252(bytes, start, end);
  const label = labelOfCodePage(codePage);
  const own = ownDecoder(label);
  const decoded = own?.(bytes, start, end) ?? reading.limits.decodeText?.(label, bytes.subarray(start, end)) ?? null;
  if (decoded === null) reading.doubt("unknown-encoding");
  return decoded ?? decodeWindows1252(bytes, start, end);
}
