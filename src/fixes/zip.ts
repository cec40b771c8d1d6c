import { strToU8, zipSync } from "fflate";

/** Of the parts of a workbook as Excel writes them: the fixed date says nothing about who made the copy, or when. */
const FIRST_ZIP_DAY = "1980-01-01T00:00:00";

/** Half the time of the usual level, for a file that is a few per cent larger. */
const LEVEL = 2;

/** Packs files into one archive, in their order. */
export function packZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  files.forEach((bytes, name) => {
    entries[name] = bytes;
  });
  return zipSync(entries, { level: LEVEL, mtime: FIRST_ZIP_DAY });
}

export function encodeUtf8(text: string): Uint8Array {
  return strToU8(text);
}
