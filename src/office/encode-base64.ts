const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** A multiple of three, so that blocks join without padding between them. */
const BLOCK = 3 * 8192;

/** Bytes as Outlook takes a file. `btoa` wants a string of the whole file first, and classic Outlook does not promise it. */
export function encodeBase64(bytes: Uint8Array): string {
  const blocks: string[] = [];
  for (let from = 0; from < bytes.length; from += BLOCK) {
    blocks.push(encodeBlock(bytes, from, Math.min(from + BLOCK, bytes.length)));
  }
  return blocks.join("");
}

function encodeBlock(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 3) {
    const left = to - at;
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const third = left > 1 ? ALPHABET.charAt((bits >> 6) & 63) : "=";
    const fourth = left > 2 ? ALPHABET.charAt(bits & 63) : "=";
    text += ALPHABET.charAt(bits >> 18) + ALPHABET.charAt((bits >> 12) & 63) + third + fourth;
  }
  return text;
}
