import type { DoubtReason } from "../message/doubt-reason";
import { OleFile } from "./container/ole-file";
import { readZipDirectory, type ZipDirectory, type ZipEntry } from "./container/zip-directory";
import { readPart } from "./container/zip-part";
import { delimitedFormat, findDialect, readDelimited } from "./csv";
import { readOds } from "./ods/read-ods";
import { handOver } from "./hand-over";
import { doubtAboutBinary } from "./known-binary";
import { declaredMediaType, isDocumentType, recognizeOfficeFile } from "./office-kind";
import type { OpenReading } from "./open-reading";
import { ReadingStop } from "./reading-stop";
import { hasZipAtEnd, promisedFormat, recognizeSignature } from "./recognize-format";
import { readText, type TextBytes } from "./text/encoding";
import { FLAT_ODS, recognizeTextFormat } from "./text/text-format";
import type { FileFormat } from "./workbook";
import { isXls, readXls } from "./xls/read-xls";
import { readXlsb } from "./xlsb/read-xlsb";
import { readXlsx } from "./xlsx/read-xlsx";
import { readMembers } from "./zip";

/** A file whose format is known and that can now be read. */
export interface IdentifiedFile {
  readonly format: FileFormat;
  /** Hands over what the file holds, or throws the ReadingStop that says why it cannot. */
  readonly read: () => void;
}

interface NamedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The archives around it lead to this file's name. */
  readonly within: readonly string[];
}

const BEGINNING = 262_144;

/** Finds out what a file is, by its content; its name only says what broken content was meant to be. */
export function identifyFile(reading: OpenReading, file: NamedFile): IdentifiedFile {
  const { bytes, name } = file;
  // An empty file holds nobody. A size without bytes does not come this far: the host's answer is unknown then.
  if (bytes.length === 0) return settled(promisedFormat(name) ?? "other", null);
  const signature = recognizeSignature(bytes);
  if (signature === "zip") return orBroken(file, "zip", () => identifyZip(reading, file));
  if (signature === "ole") return orBroken(file, "ole", () => identifyOle(reading, file));
  if (signature !== null) return settled(signature.format, signature.doubt);
  const text = readText(bytes);
  if (text !== null) return identifyText(reading, file, text);
  if (hasZipAtEnd(bytes)) return orBroken(file, "zip", () => identifyZip(reading, file));
  // Not what its name promises, and nothing else that is known.
  return settled("other", promisedFormat(name) === null ? doubtAboutBinary(bytes) : "damaged");
}

function orBroken(file: NamedFile, container: FileFormat, identify: () => IdentifiedFile): IdentifiedFile {
  try {
    return identify();
  } catch (error) {
    return { format: promisedFormat(file.name) ?? container, read: () => raise(error) };
  }
}

function identifyZip(reading: OpenReading, file: NamedFile): IdentifiedFile {
  const zip = readZipDirectory(file.bytes, reading.limits.maxParts);
  const found = recognizeOfficeFile(reading, zip);
  if (found !== null) {
    const { format, office, main } = found;
    if (format === "xlsx" || format === "xlsm" || format === "xlsb") {
      const readBook = format === "xlsb" ? readXlsb : readXlsx;
      return {
        format,
        read: () => {
          readBook(reading, office, main, file.within);
          readEmbedded(reading, file, zip);
        },
      };
    }
    return {
      format,
      read: () => {
        reading.stores.embeddedFiles += embeddedIn(zip).length;
        readEmbedded(reading, file, zip);
      },
    };
  }
  const type = declaredMediaType(reading, zip);
  if (type.includes("opendocument.spreadsheet")) return identifyOds(reading, file, zip);
  if (isDocumentType(type)) return settled("other", null);
  // Numbers, Pages and Keynote keep their documents in this format.
  if (zip.entries.some((entry) => /\.iwa$/i.test(entry.name))) return doubtful("other", "unsupported-format");
  if (zip.entries.some((entry) => /^xl\//i.test(entry.name))) return doubtful("xlsx", "damaged");
  return {
    format: "zip",
    read: () => {
      // Named as a workbook but without one in it; what it holds is read all the same.
      if (isPackage(promisedFormat(file.name))) reading.doubt("damaged");
      readArchive(reading, file, zip, zip.entries);
    },
  };
}

function isPackage(format: FileFormat | null): boolean {
  return (
    format === "xlsx" ||
    format === "xlsm" ||
    format === "xlsb" ||
    format === "ods" ||
    format === "docx" ||
    format === "pptx"
  );
}

function identifyOds(reading: OpenReading, { within }: NamedFile, zip: ZipDirectory): IdentifiedFile {
  const content = zip.byName.get("content.xml");
  if (isEncryptedOds(reading, zip)) return doubtful("ods", "encrypted");
  if (content === undefined) return doubtful("ods", "damaged");
  return { format: "ods", read: () => readOds(reading, readPart(reading, zip, content), within) };
}

function isEncryptedOds(reading: OpenReading, zip: ZipDirectory): boolean {
  const manifest = zip.byName.get("meta-inf/manifest.xml");
  if (manifest === undefined) return false;
  const bytes = readPart(reading, zip, manifest);
  return readText(bytes)?.decode(bytes, 0, bytes.length).includes("encryption-data") === true;
}

function embeddedIn(zip: ZipDirectory): readonly ZipEntry[] {
  return zip.entries.filter((entry) => /(?:^|\/)embeddings\/[^/]+$/i.test(entry.name));
}

/** Documents cannot be judged, but a table embedded in one can. */
function readEmbedded(reading: OpenReading, file: NamedFile, zip: ZipDirectory): void {
  const members = embeddedIn(zip);
  if (members.length > 0) readArchive(reading, file, zip, members);
}

function readArchive(reading: OpenReading, file: NamedFile, zip: ZipDirectory, members: readonly ZipEntry[]): void {
  if (file.within.length >= reading.limits.maxDepth) throw new ReadingStop("too-deep");
  readMembers(reading, zip, members, (bytes, name) => {
    identifyFile(reading, { bytes, name, within: [...file.within, name] }).read();
  });
}

function identifyOle(reading: OpenReading, { bytes, name, within }: NamedFile): IdentifiedFile {
  const ole = new OleFile(bytes);
  // An Office file with a password lies in an OLE file as one encrypted stream (MS-OFFCRYPTO 2.3).
  if (ole.has("EncryptedPackage")) return doubtful(promisedFormat(name) ?? "xlsx", "encrypted");
  if (isXls(ole)) return { format: "xls", read: () => readXls(reading, ole, within) };
  if (ole.has("__properties_version1.0")) return doubtful("msg", "unsupported-format");
  const isDocument = ole.has("WordDocument") || ole.has("PowerPoint Document");
  return settled("ole", isDocument && !ole.has("ObjectPool") ? null : "unsupported-format");
}

function identifyText(reading: OpenReading, file: NamedFile, text: TextBytes): IdentifiedFile {
  const { name, within } = file;
  const known = recognizeTextFormat(beginningOf(text));
  if (known === FLAT_ODS)
    return { format: "ods", read: () => readOds(reading, text.bytes.subarray(text.start), within) };
  if (known !== null && "doubt" in known) return settled(known.format, known.doubt);
  if (known !== null) {
    const whole = (): string => text.decode(text.bytes, text.start, text.bytes.length);
    return { format: known.format, read: () => handOver(reading, known.findTables(whole()), name, within) };
  }
  const dialect = findDialect(text, name);
  if (dialect !== null) {
    return { format: delimitedFormat(dialect), read: () => readDelimited(reading, text, dialect, name, within) };
  }
  return settled("text", promisedFormat(name) === null ? null : "damaged");
}

function beginningOf({ bytes, start, decode }: TextBytes): string {
  return decode(bytes, start, Math.min(bytes.length, start + BEGINNING));
}

function settled(format: FileFormat, doubt: DoubtReason | null): IdentifiedFile {
  return doubt === null ? { format, read: () => undefined } : doubtful(format, doubt);
}

function doubtful(format: FileFormat, reason: DoubtReason): IdentifiedFile {
  return { format, read: () => raise(new ReadingStop(reason)) };
}

function raise(error: unknown): never {
  throw error;
}
