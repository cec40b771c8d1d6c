import { readPart } from "./container/zip-part";
import type { ZipDirectory, ZipEntry } from "./container/zip-directory";
import type { OpenReading } from "./open-reading";
import type { FileFormat } from "./workbook";
import { OfficePackage } from "./xlsx/package";

/** What an archive is: a package of one of the office formats, or just files. */
export interface OfficeFile {
  readonly format: FileFormat;
  readonly office: OfficePackage;
  readonly main: ZipEntry;
}

/** By the content type of the part a package is about. */
const MAIN_TYPES: readonly (readonly [pattern: RegExp, format: FileFormat])[] = [
  [/spreadsheetml\.(?:sheet|template)\.main\+xml/i, "xlsx"],
  [/ms-excel\.(?:sheet|template|addin)\.macroenabled\.main\+xml/i, "xlsm"],
  [/ms-excel\.sheet\.binary/i, "xlsb"],
  [/wordprocessingml|ms-word/i, "docx"],
  [/presentationml|ms-powerpoint/i, "pptx"],
];

/** Where writers usually put that part, for packages whose own index is broken. */
const USUAL_PLACES: readonly (readonly [name: string, format: FileFormat])[] = [
  ["xl/workbook.xml", "xlsx"],
  ["xl/workbook.bin", "xlsb"],
  ["word/document.xml", "docx"],
  ["ppt/presentation.xml", "pptx"],
];

export function recognizeOfficeFile(reading: OpenReading, zip: ZipDirectory): OfficeFile | null {
  const office = new OfficePackage(reading, zip);
  const main = office.mainPart();
  if (main !== null) {
    const type = office.typeOf(main);
    const known = MAIN_TYPES.find(([pattern]) => pattern.test(type));
    if (known !== undefined) return { format: known[1], office, main };
  }
  for (const [name, format] of USUAL_PLACES) {
    const entry = zip.byName.get(name);
    if (entry !== undefined) return { format, office, main: entry };
  }
  return null;
}

/** The media type an OpenDocument file, an e-book or the like declares first; empty where there is none. */
export function declaredMediaType(reading: OpenReading, zip: ZipDirectory): string {
  const entry = zip.byName.get("mimetype");
  if (entry === undefined || entry.declaredSize > 256) return "";
  return String.fromCharCode.apply(null, Array.from(readPart(reading, zip, entry)));
}

/**
 * Whether a declared media type is that of a document that cannot be judged. Any archive may hold a file named `mimetype`, so
 * others do not hide what lies beside it.
 */
export function isDocumentType(type: string): boolean {
  return /^application\/(?:vnd\.oasis\.opendocument\.|vnd\.sun\.xml\.|epub\+zip$)|^image\/openraster$/.test(
    type.trim(),
  );
}
