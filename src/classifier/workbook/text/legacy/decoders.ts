import type { DecodePort } from "../../workbook";
import type { Decode } from "../encoding";
import { singleByteDecoder } from "../single-byte";
import { decodeWindows1252 } from "../windows-1252";
import { labelOfCodePage } from "./code-pages";
import type { UpperHalf } from "./guess-letters";

/** ISO encodings that Windows' own contain, as browsers take them. */
const CONTAINED = new Map([
  ["us-ascii", "windows-1252"],
  ["iso-8859-1", "windows-1252"],
  ["latin1", "windows-1252"],
  ["iso-8859-7", "windows-1253"],
  ["iso-8859-8", "windows-1255"],
  ["iso-8859-8-i", "windows-1255"],
  ["iso-8859-9", "windows-1254"],
]);

/** The WHATWG label behind the names that programs give: `CP932`, `x-cp1251`. */
export function labelOf(charset: string): string {
  const name = charset.trim().toLowerCase();
  const codePage = /^(?:x-)?(?:cp|ms|windows-)(\d{3,5})$/.exec(name);
  return codePage === null ? (CONTAINED.get(name) ?? name) : labelOfCodePage(Number(codePage[1]));
}

/** The decoder of an 8-bit encoding that is read on every host; null for any other. */
export function ownDecoder(label: string): Decode | null {
  return label === "windows-1252" ? decodeWindows1252 : singleByteDecoder(label);
}

/** Upper halves of 8-bit encodings: our own, and those of the host. */
export function upperHalves(port: DecodePort | undefined): UpperHalf {
  return (encoding) => {
    const own = ownDecoder(encoding);
    if (own !== null) return Array.from(own(UPPER_BYTES, 0, UPPER_BYTES.length));
    // Each byte on a line of its own, so that none is taken for the first half of a pair.
    const lines = port?.(encoding, UPPER_LINES)?.split("\n");
    return lines === undefined || lines.length < 0x80 ? null : lines.slice(0, 0x80);
  };
}

const UPPER_BYTES = Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i);
const UPPER_LINES = Uint8Array.from({ length: 0x100 }, (_, i) => (i % 2 === 0 ? 0x80 + i / 2 : 0x0a));
