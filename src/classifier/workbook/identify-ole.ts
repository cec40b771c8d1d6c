import { uint16, uint32 } from "./container/bytes";
import type { OleEntry, OleFile } from "./container/ole-file";
import type { Identify, IdentifiedFile, NamedFile } from "./identified-file";
import { doubtful, readFilesInside, settled } from "./identified-file";
import { identifyMsg } from "./mail/identify-mail";
import type { OpenReading } from "./open-reading";
import { promisedFormat, recognizeSignature } from "./recognize-format";
import { decodeWindows1252 } from "./text/windows-1252";
import { isXls, readXls } from "./xls/read-xls";

/** Formulas and drawings, which hold no table. */
const HARMLESS = ["Equation Native", "VisioDocument", "Quill", "PowerPoint Document"];
const PROPERTIES_OF_A_MESSAGE = "__properties_version1.0";
/** Where Word and Excel keep the objects that lie in a file: a storage for each. */
const POOL = "ObjectPool";
const OBJECT_IN_A_WORKBOOK = /^MBD[0-9A-F]{8}$/;

/** Finds out what an OLE compound file is: an old workbook or document, a message, or a wrapper around a file. */
export function identifyOle(reading: OpenReading, file: NamedFile, ole: OleFile, identify: Identify): IdentifiedFile {
  // An Office file with a password lies in an OLE file as one encrypted stream (MS-OFFCRYPTO 2.3).
  if (ole.has("EncryptedPackage")) return doubtful(promisedFormat(file.name) ?? "xlsx", "encrypted");
  const root = ole.entries.find(({ isRoot }) => isRoot);
  const top = root === undefined ? ole : ole.view(root);
  // Where the tree is broken the streams are found all the same.
  return identifyStorage(reading, file, top.entries.length === 0 ? ole : top, root ?? null, identify);
}

function identifyStorage(
  reading: OpenReading,
  file: NamedFile,
  ole: OleFile,
  storage: OleEntry | null,
  identify: Identify,
): IdentifiedFile {
  const inner = (within: NamedFile, entry: OleEntry): IdentifiedFile =>
    identifyStorage(reading, within, ole.view(entry), entry, identify);
  if (ole.has(PROPERTIES_OF_A_MESSAGE) && storage !== null) {
    return identifyMsg(reading, file, ole, storage, identify, inner);
  }
  const readObjects = (objects: readonly OleEntry[]): void => {
    reading.stores.embeddedFiles += objects.length;
    for (const object of objects) {
      const name = object.name;
      reading.attempt(() => inner({ ...file, name, within: [...file.within, name] }, object).read());
    }
  };
  if (isXls(ole)) {
    return {
      format: "xls",
      read: () => {
        readXls(reading, ole, file.within);
        readObjects(ole.entries.filter(({ name, isStream }) => !isStream && OBJECT_IN_A_WORKBOOK.test(name)));
      },
    };
  }
  const wrapped = wrappedFile(ole);
  if (wrapped !== null) return { format: "ole", read: () => readFilesInside(reading, file, [wrapped], identify) };
  if (ole.has("WordDocument")) {
    const pool = ole.entries.find(({ name }) => name === POOL);
    return { format: "ole", read: () => readObjects(pool === undefined ? [] : ole.children(pool)) };
  }
  return settled("ole", HARMLESS.some((name) => ole.has(name)) ? null : "unsupported-format");
}

/** A file that lies in an OLE object as it is: of Office 2007 and later, of Windows' packager, or of Acrobat. */
function wrappedFile(ole: OleFile): { readonly name: string; readonly bytes: Uint8Array } | null {
  const office = ole.stream("Package", "package");
  if (office !== null) return { name: "Package", bytes: ole.read(office) };
  const packaged = ole.stream("\u0001Ole10Native");
  if (packaged !== null) return unpack(ole.read(packaged));
  const contents = ole.stream("CONTENTS");
  const bytes = contents === null ? null : ole.read(contents);
  return bytes !== null && recognizeSignature(bytes) !== null ? { name: "CONTENTS", bytes } : null;
}

/**
 * The packager's stream: its size, a mark, label, path, an unknown number, a second path with its length, then the file with its
 * length. Other programs write their own data behind the size; these are handed over as they are.
 */
function unpack(bytes: Uint8Array): { readonly name: string; readonly bytes: Uint8Array } {
  const whole = { name: "Ole10Native", bytes: bytes.subarray(4) };
  if (uint16(bytes, 4) !== 2) return whole;
  const labelEnd = bytes.indexOf(0, 6);
  const pathEnd = bytes.indexOf(0, labelEnd + 1);
  if (labelEnd < 0 || pathEnd < 0) return whole;
  const sizeAt = pathEnd + 1 + 8 + uint32(bytes, pathEnd + 5);
  const size = uint32(bytes, sizeAt);
  if (size === 0 || sizeAt + 4 + size > bytes.length) return whole;
  return {
    name: decodeWindows1252(bytes, 6, labelEnd),
    bytes: bytes.subarray(sizeAt + 4, sizeAt + 4 + size),
  };
}
