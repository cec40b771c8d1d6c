import { uint16, uint32 } from "../container/bytes";
import { CellStyles } from "../cell-styles";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import type { SheetVisibility } from "../workbook";
import { CellLooks } from "./cell-looks";
import { decodeCodePage } from "./code-page";
import { BOF, EOF, Records } from "./records";
import { plainString, StringPieces } from "./strings";

export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Where its records begin. */
  readonly position: number;
  /** A worksheet or macro sheet; charts and modules have no cells. */
  readonly hasCells: boolean;
}

/** Text of a stretch of bytes in the workbook's code page, for Excel 5 and 95. */
export type DecodeBytes = (bytes: Uint8Array, start: number, end: number) => string;

export interface Globals {
  readonly sheets: readonly ListedSheet[];
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  /** Excel 97 and later, whose texts are Unicode. */
  readonly isUnicode: boolean;
  readonly decode: DecodeBytes;
}

const FILE_PASS = 0x2f;
const CODE_PAGE = 0x42;
const DATE_1904 = 0x22;
const BOUND_SHEET = 0x85;
const SHARED_STRINGS = 0xfc;
const BIFF8 = 0x600;
const BIFF5 = 0x500;

/**
 * Reads the first part of a workbook stream: the list of sheets, the shared strings and the formats.
 * @throws ReadingStop `encrypted`, `damaged`, or `unsupported-format` before Excel 5
 */
export function readGlobals(reading: OpenReading, bytes: Uint8Array): Globals {
  const records = new Records(bytes, 0);
  const first = records.move();
  const version = uint16(bytes, records.start);
  if (first !== BOF || (version !== BIFF8 && version !== BIFF5)) throw new ReadingStop("unsupported-format");
  const isUnicode = version === BIFF8;
  const sheets: ListedSheet[] = [];
  const styles = new CellStyles(reading.sink.keeper);
  let strings: readonly string[] = [];
  let codePage = 1252;
  const decode: DecodeBytes = (from, start, end) => decodeCodePage(reading, from, start, end, codePage);
  const looks = new CellLooks(styles, isUnicode ? null : decode);

  for (let type = records.move(); type !== EOF; type = records.move()) {
    const { start, end } = records;
    if (type === FILE_PASS) throw new ReadingStop("encrypted");
    else if (type === CODE_PAGE) codePage = uint16(bytes, start);
    else if (type === DATE_1904) styles.is1904 = bytes[start] === 1;
    else if (type === BOUND_SHEET) {
      if (sheets.length === reading.limits.maxParts) throw new ReadingStop("too-many-parts");
      sheets.push(readListed(bytes, start, end, isUnicode, decode));
    } else if (type === SHARED_STRINGS) strings = readStrings(reading, uint32(bytes, start + 4), records.continued());
    else looks.take(records);
  }
  return { sheets, strings, styles, isUnicode, decode };
}

/** By the number that binary workbooks have for them. */
export const VISIBILITIES: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];

function readListed(
  bytes: Uint8Array,
  start: number,
  end: number,
  isUnicode: boolean,
  decode: DecodeBytes,
): ListedSheet {
  const length = bytes[start + 6] ?? 0;
  return {
    name: isUnicode
      ? plainString(bytes, start + 7, length)
      : decode(bytes, start + 7, Math.min(end, start + 7 + length)),
    visibility: VISIBILITIES[(bytes[start + 4] ?? 0) & 3] ?? "hidden",
    position: uint32(bytes, start),
    hasCells: (bytes[start + 5] ?? 0) <= 1,
  };
}

/** What is lost of a broken table is missing from the cells that refer to it, which is a doubt there. */
function readStrings(reading: OpenReading, count: number, pieces: readonly Uint8Array[]): readonly string[] {
  const strings: string[] = [];
  reading.attempt(() => {
    const text = new StringPieces(pieces);
    text.skip(8);
    while (strings.length < count) {
      strings.push(text.richText());
      if (strings.length % 8192 === 0) reading.checkTime();
    }
  });
  return strings;
}
