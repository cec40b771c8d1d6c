import { decodeBase64, decodeUtf8 } from "../../classifier/index";

const ESCAPES = /(?:%[\da-f]{2})+/gi;
/** Six bytes or more; shorter ones are mostly words of their own. */
const ENCODED = /[\w+/-]{8,}/g;

/** What a text says that is not read at first sight: behind the percent signs of an address, and in base64 of UTF-8 or UTF-16. */
export function hiddenWords(text: string): readonly string[] {
  const words: string[] = [];
  const plain = unescaped(text);
  if (plain !== text) words.push(plain, plain.replace(/\+/g, " "));
  for (const run of plain.match(ENCODED) ?? []) {
    // A single character behind the last four says less than a byte.
    const bytes = decodeBase64(run.length % 4 === 1 ? run.slice(0, -1) : run);
    if (bytes !== null) words.push(decodeUtf8(bytes, 0, bytes.length).replace(/\0/g, ""));
  }
  return words;
}

function unescaped(text: string): string {
  return text.replace(ESCAPES, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      // Of bytes that are no UTF-8: those of ASCII are what they are.
      return codes.replace(/%[0-7][\da-f]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
    }
  });
}
