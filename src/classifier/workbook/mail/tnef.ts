import { spells, uint16, uint32 } from "../container/bytes";
import { decodeAscii } from "../text/utf8";
import type { MailFile } from "./mail";

const ATTACHMENT = 0x9002;
const TITLE = 0x8010;
const DATA = 0x800f;
const HEAD = 9;
const CHECKSUM = 2;

export function isTnef(bytes: Uint8Array): boolean {
  return spells(bytes, 0, "\x78\x9F\x3E\x22");
}

/** Files in a `winmail.dat` (MS-OXTNEF 2.1): Outlook's own wrapping, which other programs show as an attachment. */
export function readTnef(bytes: Uint8Array): { readonly files: readonly MailFile[]; readonly isComplete: boolean } {
  const files: { name: string; bytes: Uint8Array }[] = [];
  let at = 6;
  while (at + HEAD <= bytes.length) {
    const id = uint16(bytes, at + 1);
    const end = at + HEAD + uint32(bytes, at + 5);
    if (end > bytes.length) break;
    const value = bytes.subarray(at + HEAD, end);
    const file = files[files.length - 1];
    if (id === ATTACHMENT) files.push({ name: "", bytes: new Uint8Array(0) });
    else if (id === TITLE && file !== undefined) file.name = decodeAscii(value, 0, value.length).replace(/\0.*$/, "");
    else if (id === DATA && file !== undefined) file.bytes = value;
    at = end + CHECKSUM;
  }
  return { files, isComplete: at >= bytes.length };
}
