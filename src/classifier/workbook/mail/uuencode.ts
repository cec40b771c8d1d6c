import type { MailFile } from "./mail";

const BLOCK = /^begin [0-7]{3,4} (.+)\n([\s\S]*?)^end\r?$/gm;

/** Files that old programs write into the text itself: `begin 644 list.csv`. */
export function findUuencoded(text: string): readonly MailFile[] {
  const files: MailFile[] = [];
  BLOCK.lastIndex = 0;
  for (let found = BLOCK.exec(text); found !== null; found = BLOCK.exec(text)) {
    files.push({ name: (found[1] ?? "").trim(), bytes: decode(found[2] ?? "") });
  }
  return files;
}

/** Each line begins with how many bytes it holds; four characters hold three. */
function decode(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (const line of text.split(/\r?\n/)) {
    const count = sixBits(line, 0);
    for (let i = 0; i < count; i++) {
      const at = 1 + Math.floor(i / 3) * 4 + (i % 3);
      const shift = 2 * (i % 3) + 2;
      bytes[length++] = (sixBits(line, at) << shift) | (sixBits(line, at + 1) >> (6 - shift));
    }
  }
  return bytes.subarray(0, length);
}

function sixBits(line: string, at: number): number {
  return at < line.length ? (line.charCodeAt(at) - 32) & 63 : 0;
}
