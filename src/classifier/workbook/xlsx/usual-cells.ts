import type { RowAssembly } from "../row-assembly";
import type { CellValue } from "../workbook";
import { EQUALS, GT, INCOMPLETE, LT, QUOTE, SLASH } from "../xml/markup";
import { parseIndex } from "../xml/numbers";
import { NUMBER, SHARED, typeOf, type CellType, type CellValues } from "./cell-values";

const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const BEFORE_A = 0x40;
const LOWER_S = 0x73;
const LOWER_T = 0x74;

/** The first four bytes of what stands here, as a number. */
const CELL_OPEN = 0x3c632072; // <c r
const VALUE_OPEN = 0x3c763e; // <v>
const VALUE_CLOSE = 0x3c2f763e; // </v>
const CELL_CLOSE = 0x3c2f633e; // </c>
const INLINE_OPEN = 0x3c69733e; // <is>
const TEXT_OPEN = 0x3e3c743e; // ><t>
const TEXT_CLOSE = 0x3c2f743e; // </t>
const INLINE_CLOSE = 0x3c2f6973; // </is
const INLINE_CELL_CLOSE = 0x3e3c2f63; // ></c

/** From a reference on, more than its attributes take. */
const LONGEST_ATTRIBUTES = 64;
const LONGEST_ATTRIBUTE = 16;
/** More than is looked at before it is known where a content begins and how. */
const MARGIN = 128;
const CLOSE_LENGTH = "</v></c>".length;
const INLINE_CLOSE_LENGTH = "</t></is></c>".length;

/**
 * Reads cells one after the other that are written as nearly all programs write them, `<c r="A1" s="1" t="s"><v>0</v></c>`, `<c r="A1"/>`
 * or `<c r="A1" t="inlineStr"><is><t>…</t></is></c>`. A file is read in a cold process: what matters is that the bytes are gone through in one
 * loop, which is compiled once, and four at a time where they are always the same.
 */
export class UsualCells {
  /** Of the cell read last, from 0. */
  column = -1;
  private style = 0;
  private type: CellType = NUMBER;
  private isEmpty = false;
  /** Cells of the row that were passed over: where each begins and its column, in turn. */
  private readonly skipped: number[] = [];
  private skippedLength = 0;

  constructor(private readonly values: CellValues) {}

  /**
   * Puts cells into the row as long as they are usual, and all there.
   * @returns where the first thing begins that is anything else
   */
  read(bytes: Uint8Array, view: DataView, from: number, end: number, row: RowAssembly): number {
    const last = end - MARGIN;
    let at = from;
    while (at < last && view.getInt32(at) === CELL_OPEN) {
      const content = this.open(bytes, at + 4);
      if (content === INCOMPLETE) break;
      const next = this.isEmpty ? content : this.contentEnd(bytes, view, content, end);
      if (next === INCOMPLETE) break;
      if (row.wants(this.column)) {
        row.put(this.column, this.valueOf(bytes, content, next));
      } else if (!this.isEmpty) {
        this.skip(bytes, at, content, next);
      }
      at = next;
    }
    return at;
  }

  /** Puts the cells that were passed over into the row after all. */
  putSkipped(bytes: Uint8Array, view: DataView, end: number, row: RowAssembly): void {
    const { column } = this;
    for (let i = 0; i < this.skippedLength; i += 2) {
      const content = this.open(bytes, (this.skipped[i] as number) + 4);
      const next = this.contentEnd(bytes, view, content, end);
      row.put(this.skipped[i + 1] as number, this.valueOf(bytes, content, next));
    }
    this.column = column;
    this.skippedLength = 0;
  }

  forgetSkipped(): void {
    this.skippedLength = 0;
  }

  private skip(bytes: Uint8Array, at: number, content: number, next: number): void {
    // Whether the text is there tells whether the file is whole.
    if (this.type === SHARED) this.values.checkShared(bytes, content + 3, next - CLOSE_LENGTH);
    this.skipped[this.skippedLength++] = at;
    this.skipped[this.skippedLength++] = this.column;
  }

  /** @returns where the content of a cell begins whose attributes begin with a reference, or INCOMPLETE */
  private open(bytes: Uint8Array, from: number): number {
    let at = from + 2;
    let column = 0;
    for (
      let letter = bytes[at] as number;
      letter > BEFORE_A && letter <= BEFORE_A + 26;
      letter = bytes[++at] as number
    ) {
      column = column * 26 + letter - BEFORE_A;
    }
    const reference = at;
    while (at < reference + 8 && (bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE) at++;
    // Three letters and seven digits are the most that Excel has.
    const isReference = bytes[from] === EQUALS && bytes[from + 1] === QUOTE && bytes[at] === QUOTE;
    if (!isReference || reference > from + 5 || reference === from + 2) return INCOMPLETE;
    this.column = column - 1;
    return this.openRest(bytes, at + 1);
  }

  /** Style and type, from after the reference. */
  private openRest(bytes: Uint8Array, from: number): number {
    this.style = 0;
    this.type = NUMBER;
    let at = from;
    while (bytes[at] === SPACE && at < from + LONGEST_ATTRIBUTES) {
      const name = bytes[at + 1];
      const start = at + 4;
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return INCOMPLETE;
      for (at = start; bytes[at] !== QUOTE; at++) {
        if (at > start + LONGEST_ATTRIBUTE) return INCOMPLETE;
      }
      if (name === LOWER_S) this.style = parseIndex(bytes, start, at);
      else if (name === LOWER_T) this.type = typeOf(bytes, start, at);
      at++;
    }
    this.isEmpty = bytes[at] === SLASH;
    if (this.isEmpty) at++;
    return bytes[at] === GT ? at + 1 : INCOMPLETE;
  }

  /** @returns the position after the cell, or INCOMPLETE where its content is unusual or not all there */
  private contentEnd(bytes: Uint8Array, view: DataView, content: number, end: number): number {
    const first = view.getInt32(content);
    const isValue = first >>> 8 === VALUE_OPEN;
    if (!isValue && (first !== INLINE_OPEN || view.getInt32(content + 3) !== TEXT_OPEN)) return INCOMPLETE;
    const last = end - (isValue ? CLOSE_LENGTH : INLINE_CLOSE_LENGTH);
    let at = isValue ? content + 3 : content + 7;
    while (at <= last && bytes[at] !== LT) at++;
    if (at > last) return INCOMPLETE;
    return isValue ? valueCloseEnd(view, at) : inlineCloseEnd(view, at);
  }

  private valueOf(bytes: Uint8Array, content: number, next: number): CellValue {
    if (this.isEmpty) return null;
    return bytes[content + 2] === GT
      ? this.values.stored(this.type, this.style, bytes, content + 3, next - CLOSE_LENGTH)
      : this.values.text(bytes, content + 7, next - INLINE_CLOSE_LENGTH);
  }
}

function valueCloseEnd(view: DataView, at: number): number {
  return view.getInt32(at) === VALUE_CLOSE && view.getInt32(at + 4) === CELL_CLOSE ? at + CLOSE_LENGTH : INCOMPLETE;
}

function inlineCloseEnd(view: DataView, at: number): number {
  const isClosed =
    view.getInt32(at) === TEXT_CLOSE &&
    view.getInt32(at + 4) === INLINE_CLOSE &&
    view.getInt32(at + 8) === INLINE_CELL_CLOSE &&
    view.getUint8(at + 12) === GT;
  return isClosed ? at + INLINE_CLOSE_LENGTH : INCOMPLETE;
}
