import { decodeBase64, decodeUtf8 } from "../../classifier/index";

const ESCAPES = /(?:%[\da-f]{2})+/gi;
/** Six bytes or more; shorter ones are mostly words of their own. */
const ENCODED = /[\w+/-]{8,}/g;
const SHORTEST = 8;

/** What a text says that is not read at first sight: behind the percent signs of an address, and in base64 of UTF-8 or UTF-16. */
export function hiddenWords(text: string): readonly string[] {
  const words: string[] = [];
  const plain = unescaped(text);
  if (plain !== text) words.push(plain, plain.replace(/\+/g, " "));
  for (const run of plain.match(ENCODED) ?? []) {
    // What stands before it, such as the path of an address, may be part of the run.
    for (const piece of new Set([run, ...run.split(/[/_+-]/)])) words.push(...decoded(piece));
  }
  return words;
}

/** What a run says in base64, wherever the code begins. */
function decoded(run: string): readonly string[] {
  const words: string[] = [];
  for (let start = 0; start < 4 && run.length - start >= SHORTEST; start++) {
    const code = run.slice(start);
    // A single character behind the last four says less than a byte.
    const bytes = decodeBase64(code.length % 4 === 1 ? code.slice(0, -1) : code);
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
