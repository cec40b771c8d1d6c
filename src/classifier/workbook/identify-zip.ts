import type { ZipDirectory, ZipEntry } from "./container/zip-directory";
import { readPart } from "./container/zip-part";
import { handOver } from "./hand-over";
import type { Identify, IdentifiedFile, NamedFile } from "./identified-file";
import { doubtful, readInside } from "./identified-file";
import { declaredMediaType, isDocumentType, recognizeOfficeFile, type OfficeFile } from "./office-kind";
import { readDocumentPart } from "./office/document-tables";
import { readLines } from "./identify-delimited";
import { readOds } from "./ods/read-ods";
import type { OpenReading } from "./open-reading";
import { promisedFormat } from "./recognize-format";
import { readText } from "./text/encoding";
import { holdsText } from "./container/bytes";
import { findAddressBook, loneCard, type Card } from "./text/cards";
import type { TextTable } from "./text/text-table";
import { decodeAscii, decodeUtf8 } from "./text/utf8";
import type { FileFormat } from "./workbook";
import { readXlsb } from "./xlsb/read-xlsb";
import { readXlsx } from "./xlsx/read-xlsx";
import { readMembers } from "./zip";

const PACKAGES: readonly FileFormat[] = ["xlsx", "xlsm", "xlsb", "ods", "docx", "pptx"];
const EMBEDDED = /(?:^|\/)embeddings\/[^/]+$/i;
/** No office program puts such a file into its package under its own name. */
const STRANGE = /\.(?:xls[xbm]?|ods|csv|tsv|zip|eml|msg|docx|pptx)$/i;
/** What an OpenDocument file or an e-book is made of. */
const PARTS_OF_A_DOCUMENT =
  /^(?:mimetype|manifest\.rdf|layout-cache|current\.xml)$|^(?:META-INF|Pictures|Thumbnails|Configurations2|ObjectReplacements|Basic|Dialogs|Fonts|media)\/|\.(?:xml|x?html?|css|opf|ncx|png|jpe?g|gif|svg|[ot]tf|woff2?|js|smil|mp[34])$/i;

const CARDS = "*.vcf";

/** Finds out what an archive is: a workbook, a document with tables or files in it, or just files. */
export function identifyZip(
  reading: OpenReading,
  file: NamedFile,
  zip: ZipDirectory,
  identify: Identify,
): IdentifiedFile {
  const readEntries = (entries: readonly ZipEntry[]): void => {
    readMembers(reading, zip, entries, (bytes, name) => readInside(reading, file, { bytes, name }, identify));
  };
  const office = recognizeOfficeFile(reading, zip);
  if (office !== null) return identifyOffice(reading, file, zip, office, readEntries);
  const type = declaredMediaType(reading, zip);
  const isSheet = type.includes("opendocument.spreadsheet");
  if (isSheet || isDocumentType(type)) return identifyOpenDocument(reading, file, zip, isSheet, readEntries);
  // Numbers, Pages and Keynote keep their documents in this format.
  if (zip.entries.some((entry) => /\.iwa$/i.test(entry.name))) return doubtful("other", "unsupported-format");
  if (zip.entries.some((entry) => /^xl\//i.test(entry.name))) return doubtful("xlsx", "damaged");
  return {
    format: "zip",
    read: () => {
      // Named as a workbook but without one in it; what it holds is read all the same.
      const promised = promisedFormat(file.name);
      if ((promised !== null && PACKAGES.includes(promised)) || zip.entries.some(isPartOfSheet))
        reading.doubt("damaged");
      // Address books hand over a file for each person; together they are one list.
      const cards: Card[] = [];
      readMembers(reading, zip, zip.entries, (bytes, name) => {
        const card = loneCard(bytes, reading.limits.decodeText);
        if (card === null) readInside(reading, file, { bytes, name }, identify);
        else cards.push(card);
      });
      const tables = findAddressBook(cards.map(({ written }) => written).join("\n\n"), decodeUtf8);
      if (tables.length > 0 && cards.some((card) => !card.isCertain)) reading.doubt("unknown-encoding");
      handOver(reading, tables, CARDS, [...file.within, CARDS]);
    },
  };
}

/** Of a workbook that somebody unpacked and packed with its folder. */
function isPartOfSheet({ name }: ZipEntry): boolean {
  return /(?:^|\/)xl\/worksheets\//i.test(name);
}

type ReadEntries = (entries: readonly ZipEntry[]) => void;

function identifyOffice(
  reading: OpenReading,
  file: NamedFile,
  zip: ZipDirectory,
  { format, office, main }: OfficeFile,
  readEntries: ReadEntries,
): IdentifiedFile {
  const isWorkbook = format !== "docx" && format !== "pptx";
  return {
    format,
    read: () => {
      if (format === "xlsb") readXlsb(reading, office, main, file.within);
      else if (isWorkbook) readXlsx(reading, office, main, file.within);
      else {
        reading.stores.embeddedFiles += zip.entries.filter(({ name }) => EMBEDDED.test(name)).length;
        readTables(reading, file, zip, format === "docx" ? [main] : slidesOf(zip));
      }
      readEntries(zip.entries.filter(({ name }) => EMBEDDED.test(name) || STRANGE.test(name)));
    },
  };
}

function slidesOf(zip: ZipDirectory): readonly ZipEntry[] {
  return zip.entries.filter(({ name }) => /^ppt\/slides\/[^/]+\.xml$/i.test(name));
}

/** Lists of people are pasted into documents all the time; text that is no list is not judged. */
function readTables(
  reading: OpenReading,
  { name, within }: NamedFile,
  zip: ZipDirectory,
  parts: readonly ZipEntry[],
): void {
  const tables: TextTable[] = [];
  let text = "";
  for (const part of parts) {
    reading.attempt(() => {
      const found = readDocumentPart(readPart(reading, zip, part));
      tables.push(...found.tables);
      text += found.text;
    });
  }
  handOver(reading, tables, name, within);
  readLines(reading, text, within);
}

function identifyOpenDocument(
  reading: OpenReading,
  file: NamedFile,
  zip: ZipDirectory,
  isSheet: boolean,
  readEntries: ReadEntries,
): IdentifiedFile {
  const format = isSheet ? "ods" : "other";
  const content = zip.byName.get("content.xml");
  if (isEncrypted(reading, zip)) return doubtful(format, "encrypted");
  if (content === undefined && isSheet) return doubtful(format, "damaged");
  return {
    format,
    read: () => {
      const bytes = content === undefined ? null : readPart(reading, zip, content);
      // A text or a presentation needs no table.
      if (bytes !== null && (isSheet || holdsTable(bytes))) readOds(reading, bytes, file.within);
      // Charts and sheets put into a document have a folder and a content.xml of their own.
      for (const entry of isSheet ? [] : zip.entries.filter(({ name }) => /^Object [^/]+\/content\.xml$/.test(name))) {
        reading.attempt(() => {
          const object = readPart(reading, zip, entry);
          if (holdsTable(object)) readOds(reading, object, [...file.within, entry.name]);
        });
      }
      // Nobody but an archive that pretends holds anything else.
      readEntries(
        zip.entries.filter(({ name }) => !PARTS_OF_A_DOCUMENT.test(name) && !/^Object [^/]*$|\/$/.test(name)),
      );
    },
  };
}

function holdsTable(content: Uint8Array): boolean {
  return holdsText(content, "<table:table ") || holdsText(content, "<table:table>");
}

function isEncrypted(reading: OpenReading, zip: ZipDirectory): boolean {
  const manifest = zip.byName.get("meta-inf/manifest.xml");
  if (manifest === undefined) return false;
  const bytes = readPart(reading, zip, manifest);
  const text = readText(bytes);
  return (text?.decode(bytes, 0, bytes.length) ?? decodeAscii(bytes, 0, bytes.length)).includes("encryption-data");
}
