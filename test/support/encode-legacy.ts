import { decodeWindows1252 } from "../../src/classifier/workbook/text/windows-1252";

const encoders = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Bytes of a text in an encoding by its WHATWG label: what the platform's decoder makes of one byte or two, turned around. */
export function encodeAs(label: string, text: string): Uint8Array {
  const encoder = encoders.get(label) ?? turnAround(label);
  encoders.set(label, encoder);
  return Uint8Array.from(
    Array.from(text).flatMap((char) => {
      const bytes = encoder.get(char);
      if (bytes === undefined) throw new Error(`${label} has no ${char}`);
      return bytes;
    }),
  );
}

function turnAround(label: string): ReadonlyMap<string, readonly number[]> {
  // Some versions of Node take windows-1252 for Latin-1 (nodejs/node#56542); ours has a test of its own.
  const decoder =
    label === "windows-1252"
      ? { decode: (bytes: Uint8Array) => decodeWindows1252(bytes, 0, bytes.length) }
      : new TextDecoder(label);
  const codes = new Map<string, readonly number[]>();
  const put = (...bytes: number[]): void => {
    const char = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(char).length === 1 && char !== "\uFFFD" && !codes.has(char)) codes.set(char, bytes);
  };
  for (let byte = 0; byte < 0x100; byte++) put(byte);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) put(lead, trail);
  }
  return codes;
}
