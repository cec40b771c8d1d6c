import type { OpenReading } from "./open-reading";
import { ReadingStop } from "./reading-stop";
import { readPart, streamPart } from "./container/zip-part";
import type { ZipDirectory, ZipEntry } from "./container/zip-directory";
import { recognizeSignature } from "./recognize-format";

/** What systems put beside the files: resource forks, folder views. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;
const BEGINNING = 512;
/** Smaller files are inflated in one go anyhow. */
const WORTH_A_LOOK = 512 * 1024;

type ReadMember = (bytes: Uint8Array, name: string) => void;

/** Reads the files of an archive one after the other; what stops one does not stop the others. */
export function readMembers(
  reading: OpenReading,
  zip: ZipDirectory,
  members: readonly ZipEntry[],
  readMember: ReadMember,
): void {
  for (const entry of members) {
    if (entry.name.endsWith("/") || LITTER.test(entry.name)) continue;
    reading.attempt(() => {
      if (isSettled(reading, zip, entry)) return;
      if (entry.declaredSize > reading.remainingBytes) throw new ReadingStop("too-many-bytes");
      readMember(readPart(reading, zip, entry), entry.name);
    });
  }
}

/** Pictures and the like are settled by their first bytes, so that an album is not inflated for nothing. */
function isSettled(reading: OpenReading, zip: ZipDirectory, entry: ZipEntry): boolean {
  if (entry.packedSize < WORTH_A_LOOK) return false;
  let beginning = new Uint8Array(0);
  streamPart(reading, zip, entry, (slice) => {
    beginning = slice.slice(0, BEGINNING);
    return false;
  });
  const signature = recognizeSignature(beginning);
  return signature !== null && typeof signature === "object" && signature.doubt === null;
}
