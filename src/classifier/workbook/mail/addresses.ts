import type { DecodePort } from "../workbook";
import { decodeWords } from "./header-words";
import type { MailAddress } from "./mail";

const COMMENT = /\((?:[^()\\]|\\.)*\)/g;
/** A quoted name, an address in angles, what ends an entry or begins a group, and the words between them. */
const TOKEN = /"((?:[^"\\]|\\.)*)"|<([^<>]*)>|([,;:])|([^",;:<>]+)/g;

/** Addresses of a header (RFC 5322, 3.4): with names or without, in groups or not. What has no address is left out. */
export function parseAddresses(header: string, port: DecodePort | undefined): readonly MailAddress[] {
  const addresses: MailAddress[] = [];
  let words = "";
  let angle: string | null = null;
  const finish = (): void => {
    const name = decodeWords(words.trim(), port);
    const address = (angle ?? name).trim();
    if (isAddress(address)) addresses.push({ address, name: angle === null ? "" : name });
    words = "";
    angle = null;
  };
  const plain = header.replace(COMMENT, " ");
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(plain); found !== null; found = TOKEN.exec(plain)) {
    const [, quoted, inAngles, mark, bare] = found;
    if (quoted !== undefined) words += quoted.replace(/\\(.)/g, "$1");
    else if (inAngles !== undefined) angle = inAngles;
    else if (bare !== undefined) words += bare;
    else if (mark === ":") words = "";
    else finish();
  }
  finish();
  return addresses;
}

function isAddress(text: string): boolean {
  const at = text.indexOf("@");
  return at > 0 && at < text.length - 1 && !/\s/.test(text);
}
