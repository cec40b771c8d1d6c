import { Buffer } from "node:buffer";
import { strFromU8, unzipSync } from "fflate";

/** Parts of an archive, inflated, by name; another file is one part. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? unzipSync(bytes) : { file: bytes };
}

/** Names of parts in which a text stands: plain, with XML's escapes, in UTF-16, or inside base64 of any of these. */
export function partsSaying(bytes: Uint8Array, words: string): string[] {
  const escaped = words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  const plain = [words, escaped].flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, "utf16le"),
    Buffer.from(text, "utf16le").swap16(),
  ]);
  const needles = [...plain, ...plain.flatMap(inBase64).filter(({ length }) => length > 4)];
  return Object.entries(partsOf(bytes))
    .filter(([name, part]) => {
      const content = Buffer.from(part);
      return name.includes(words) || needles.some((needle) => content.includes(needle));
    })
    .map(([name]) => name);
}

/** What base64 of a longer text has in it, whatever stands before: the characters that depend on this text alone. */
function inBase64(text: Buffer): Buffer[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), text]);
    const from = before === 0 ? 0 : 4;
    const characters = whole.toString("base64").slice(from, Math.floor(whole.length / 3) * 4);
    return Buffer.from(characters);
  });
}

export function partText(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes)[name];
  return part === undefined ? "" : strFromU8(part);
}
