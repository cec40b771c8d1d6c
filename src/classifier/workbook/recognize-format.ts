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

/** What a format's files spell at a position. */
type Marks = readonly [format: FileFormat, doubt: DoubtReason | null, at: number, marks: readonly string[]];

const UNREAD = "unsupported-format";
const MARKS: readonly Marks[] = [
  ["pdf", null, 0, ["%PDF"]],
  ["image", null, 0, ["\x89PNG", "\xFF\xD8\xFF", "GIF8", "II*\0", "MM\0*", "\0\0\x01\0"]],
  ["image", null, 8, ["WEBP"]],
  ["image", null, 4, ["ftypheic", "ftypavif"]],
  // Other archives and databases can hold any list; the last three begin like a text: statistics of SPSS and SAS.
  [
    "other",
    UNREAD,
    0,
    [
      "7z\xBC\xAF\x27\x1C",
      "Rar!\x1A\x07",
      "\x1F\x8B\x08",
      "BZh",
      "\xFD7zXZ\0",
      "\x28\xB5\x2F\xFD",
      "SQLite format 3\0",
      "PAR1",
      "$FL2",
      "$FL3",
      "HEADER RECORD*******",
    ],
  ],
  ["other", UNREAD, 257, ["ustar"]],
  ["other", UNREAD, 4, ["Standard Jet DB\0", "Standard ACE DB\0"]],
  [
    "other",
    "encrypted",
    0,
    ["-----BEGIN PGP MESSAGE-----", "-----BEGIN AGE ENCRYPTED FILE-----", "age-encryption.org/"],
  ],
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
  for (const [format, doubt, at, marks] of MARKS) {
    if (marks.some((mark) => spells(bytes, at, mark))) return { format, doubt };
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

/** The formats a name can promise, and what else they are called. */
const EXTENSIONS: readonly (readonly [FileFormat, ...string[]])[] = [
  ["xlsx", "xltx"],
  ["xlsm", "xltm", "xlam"],
  ["xlsb"],
  ["xls", "xlt"],
  ["ods", "ots"],
  ["csv"],
  ["tsv", "tab"],
  ["zip"],
  ["docx"],
  ["pptx"],
  ["msg"],
  ["eml"],
];

/** The format a file's name promises, or null where it promises nothing that is read. Content decides; this is for broken content. */
export function promisedFormat(name: string): FileFormat | null {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return EXTENSIONS.find((names) => names.includes(extension))?.[0] ?? null;
}
