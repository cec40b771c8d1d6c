import type { OpenReading } from "../open-reading";
import type { CellValue } from "../workbook";
import { decodeEscapedText, decodeXmlText } from "../xml/xml-text";
import { parseIndex, parseNumber } from "../xml/numbers";
import { decodeRichText } from "./rich-text";
import { serialToIso, trimIso } from "./serial-date";
import type { SharedStrings } from "./shared-strings";

/** A cell's `t`, by its first letters. */
export const NUMBER = 0;
export const SHARED = 1;
export const TEXT = 2;
export const BOOLEAN = 3;
export const ERROR = 4;
export const DATE = 5;
export type CellType = typeof NUMBER | typeof SHARED | typeof TEXT | typeof BOOLEAN | typeof ERROR | typeof DATE;

const ONE = 0x31;
const LOWER_B = 0x62;
const LOWER_D = 0x64;
const LOWER_E = 0x65;
const LOWER_I = 0x69;
const LOWER_S = 0x73;
const LOWER_T = 0x74;

/** Turns what a cell stores into its value. */
export class CellValues {
  constructor(
    private readonly reading: OpenReading,
    private readonly strings: SharedStrings,
    private readonly dates: readonly boolean[],
    private readonly is1904: boolean,
  ) {}

  /** From the content of `<v>`. */
  stored(type: CellType, style: number, bytes: Uint8Array, start: number, end: number): CellValue {
    switch (type) {
      case SHARED:
        return this.shared(parseIndex(bytes, start, end));
      case NUMBER:
        return this.number(parseNumber(bytes, start, end), style);
      case TEXT:
        return this.text(bytes, start, end);
      case BOOLEAN:
        return start === end ? null : bytes[start] === ONE || bytes[start] === LOWER_T;
      case DATE:
        return textOrNull(trimIso(decodeXmlText(bytes, start, end)));
      case ERROR:
        return null;
    }
  }

  /** Doubts the file where a cell refers to a text that is not there. */
  checkShared(bytes: Uint8Array, start: number, end: number): void {
    if (!this.strings.has(parseIndex(bytes, start, end))) this.reading.doubt("damaged");
  }

  /** From the only `<t>` of a text. */
  text(bytes: Uint8Array, start: number, end: number): CellValue {
    return textOrNull(decodeEscapedText(bytes, start, end));
  }

  /** From the content of `<is>`. */
  inline(bytes: Uint8Array, start: number, end: number): CellValue {
    return textOrNull(decodeRichText(bytes, start, end));
  }

  private shared(index: number): CellValue {
    const text = this.strings.text(index);
    // A text that is not there was lost with the shared strings.
    if (text === undefined) this.reading.doubt("damaged");
    return textOrNull(text ?? "");
  }

  private number(value: number, style: number): CellValue {
    if (Number.isNaN(value)) return null;
    return this.dates[style] === true ? (serialToIso(value, this.is1904) ?? value) : value;
  }
}

function textOrNull(text: string): CellValue {
  return text === "" ? null : text;
}

/** From the value of `t`. */
export function typeOf(bytes: Uint8Array, start: number, end: number): CellType {
  switch (bytes[start]) {
    case LOWER_S:
      return end - start === 1 ? SHARED : TEXT;
    case LOWER_B:
      return BOOLEAN;
    case LOWER_E:
      return ERROR;
    case LOWER_D:
      return DATE;
    case LOWER_I:
      return TEXT;
    default:
      return NUMBER;
  }
}
