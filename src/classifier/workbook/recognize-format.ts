import type { DoubtReason } from "../message/doubt-reason";
import { spells } from "./container/bytes";
import { findZipEnd } from "./container/zip-directory";
import type { FileFormat } from "./workbook";

/** What the first bytes of a file say: a container to look into, or a format that is settled with them; null for text and the unknown. */
export type Signature = "zip" | "ole" | Settled | null;

export interface Settled {
  readonly format: FileFormat;
  /** For what could hold a table but is not read. */
  readonly doubt: DoubtReason | null;
}

type Mark = readonly [at: number, mark: string, format: FileFormat, doubt: DoubtReason | null];

const UNREAD = "unsupported-format";
const MARKS: readonly Mark[] = [
  [0, "%PDF", "pdf", null],
  [0, "\x89PNG", "image", null],
  [0, "\xFF\xD8\xFF", "image", null],
  [0, "GIF8", "image", null],
  [0, "II*\0", "image", null],
  [0, "MM\0*", "image", null],
  [0, "\0\0\x01\0", "image", null],
  [8, "WEBP", "image", null],
  [4, "ftypheic", "image", null],
  [4, "ftypavif", "image", null],
  // Other archives and databases can hold any list.
  [0, "7z\xBC\xAF\x27\x1C", "other", UNREAD],
  [0, "Rar!\x1A\x07", "other", UNREAD],
  [0, "\x1F\x8B\x08", "other", UNREAD],
  [0, "BZh", "other", UNREAD],
  [0, "\xFD7zXZ\0", "other", UNREAD],
  [0, "\x28\xB5\x2F\xFD", "other", UNREAD],
  [257, "ustar", "other", UNREAD],
  [0, "SQLite format 3\0", "other", UNREAD],
  [4, "Standard Jet DB\0", "other", UNREAD],
  [4, "Standard ACE DB\0", "other", UNREAD],
  [0, "PAR1", "other", UNREAD],
  // Statistics files that begin like a text: SPSS, SAS transport.
  [0, "$FL2", "other", UNREAD],
  [0, "$FL3", "other", UNREAD],
  [0, "HEADER RECORD*******", "other", UNREAD],
  [0, "-----BEGIN PGP MESSAGE-----", "other", "encrypted"],
  [0, "-----BEGIN AGE ENCRYPTED FILE-----", "other", "encrypted"],
  [0, "age-encryption.org/", "other", "encrypted"],
];

/** Length of a BOF record's content by its high byte, in Excel 2 to 8 files without a compound file around them. */
const BARE_BIFF: readonly (readonly [version: number, lengths: readonly number[]])[] = [
  [0x00, [4]],
  [0x02, [6]],
  [0x04, [6]],
  [0x08, [6, 8, 16]],
];

export function recognizeSignature(bytes: Uint8Array): Signature {
  if (spells(bytes, 0, "PK\x03\x04") || spells(bytes, 0, "PK\x05\x06") || spells(bytes, 0, "PK\x07\x08")) return "zip";
  if (spells(bytes, 0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return "ole";
  for (const [at, mark, format, doubt] of MARKS) {
    if (spells(bytes, at, mark)) return { format, doubt };
  }
  if (isBareBiff(bytes)) return { format: "xls", doubt: UNREAD };
  return null;
}

/** For bytes that are no text: an archive behind something else, as a self-extracting one is. */
export function hasZipAtEnd(bytes: Uint8Array): boolean {
  return findZipEnd(bytes) >= 0;
}

function isBareBiff(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x09 || bytes[3] !== 0) return false;
  return BARE_BIFF.some(([version, lengths]) => bytes[1] === version && lengths.includes(bytes[2] ?? 0));
}

/** The formats a name can promise. */
const EXTENSIONS: ReadonlyMap<string, FileFormat> = new Map<string, FileFormat>([
  ["xlsx", "xlsx"],
  ["xltx", "xlsx"],
  ["xlsm", "xlsm"],
  ["xltm", "xlsm"],
  ["xlam", "xlsm"],
  ["xlsb", "xlsb"],
  ["xls", "xls"],
  ["xlt", "xls"],
  ["ods", "ods"],
  ["ots", "ods"],
  ["csv", "csv"],
  ["tsv", "tsv"],
  ["tab", "tsv"],
  ["zip", "zip"],
  ["docx", "docx"],
  ["pptx", "pptx"],
  ["msg", "msg"],
  ["eml", "eml"],
]);

/** The format a file's name promises, or null where it promises nothing that is read. Content decides; this is for broken content. */
export function promisedFormat(name: string): FileFormat | null {
  return EXTENSIONS.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? null;
}
