import { spells } from "../container/bytes";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { decodeUtf8 } from "../text/utf8";

const BLOCK = 512;
const NAME = [0, 100] as const;
const SIZE = [124, 136] as const;
const TYPE = 156;
const PREFIX = [345, 500] as const;
/** A file as old and new writers mark it; everything else is a folder, a link, or a note about the next one. */
const FILES = ["0", "\0", "7"];
const LONG_NAME = "L";

interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function isTar(bytes: Uint8Array): boolean {
  return spells(bytes, 257, "ustar");
}

/** Files of a tar archive (POSIX.1-1988 ustar, GNU's long names). @throws ReadingStop `damaged`, `too-many-parts` */
export function readTar(reading: OpenReading, bytes: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = [];
  let longName = "";
  let at = 0;
  // An empty block ends the archive.
  while (at + BLOCK <= bytes.length && bytes[at] !== 0) {
    const head = bytes.subarray(at, at + BLOCK);
    const size = parseInt(textOf(head, SIZE).trim() || "0", 8);
    const start = at + BLOCK;
    if (!(size >= 0) || start + size > bytes.length) throw new ReadingStop("damaged");
    const content = bytes.subarray(start, start + size);
    const type = String.fromCharCode(head[TYPE] ?? 0);
    if (FILES.includes(type)) {
      const prefix = spells(head, 257, "ustar\0") ? textOf(head, PREFIX) : "";
      const name = longName !== "" ? longName : (prefix === "" ? "" : `${prefix}/`) + textOf(head, NAME);
      files.push({ name, bytes: content });
    }
    longName = type === LONG_NAME ? textOf(content, [0, content.length]) : "";
    if (files.length > reading.limits.maxParts) throw new ReadingStop("too-many-parts");
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  if (at >= bytes.length) throw new ReadingStop("damaged");
  return files;
}

function textOf(bytes: Uint8Array, [start, end]: readonly [number, number]): string {
  const zero = bytes.indexOf(0, start);
  return decodeUtf8(bytes, start, zero < 0 ? end : Math.min(zero, end));
}
