import { ReadingStop } from "../reading-stop";
import { decodeAscii } from "../text/utf8";
import type { MailFile } from "./mail";

const LINE_FEED = 0x0a;
/** `From sender Thu Mar  1 12:00:00 2024` before each message (RFC 4155). */
const SEPARATOR = /^From \S+ .*\d{4}/;
const LONGEST_SEPARATOR = 256;

/** Messages of a mailbox. @throws ReadingStop `too-many-parts` */
export function splitMbox(bytes: Uint8Array, maxParts: number): readonly MailFile[] {
  const starts: number[] = [];
  for (let at = 0; at >= 0 && at < bytes.length; at = lineAfter(bytes, at)) {
    if (bytes[at] !== 0x46) continue;
    if (!SEPARATOR.test(decodeAscii(bytes, at, Math.min(bytes.length, at + LONGEST_SEPARATOR)))) continue;
    starts.push(at);
    if (starts.length > maxParts) throw new ReadingStop("too-many-parts");
  }
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? bytes.length;
    const next = lineAfter(bytes, start);
    return { name: `message ${i + 1}.eml`, bytes: bytes.subarray(next < 0 ? end : Math.min(next, end), end) };
  });
}

function lineAfter(bytes: Uint8Array, at: number): number {
  const feed = bytes.indexOf(LINE_FEED, at);
  return feed < 0 ? -1 : feed + 1;
}
