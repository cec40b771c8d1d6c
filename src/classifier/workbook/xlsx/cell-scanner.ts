import { spells } from "../container/bytes";
import { ReadingStop } from "../reading-stop";
import type { CellValue } from "../workbook";
import { asideEnd, GT, INCOMPLETE, isAside, isNamed, localNameAt, LT, SLASH, tagEnd } from "../xml/markup";
import { CellHead } from "./cell-head";
import { SHARED, type CellValues } from "./cell-values";

const LOWER_C = 0x63;
const LOWER_I = 0x69;
const LOWER_V = 0x76;
const INLINE_OPEN = "<is><t>";
const INLINE_CLOSE = "</t></is></c>";
const CLOSE_LENGTH = "</v></c>".length;

/**
 * Reads one `<c>` element after the other, each in two steps: `open`, then `read` or `skip`. The usual form,
 * `<c r="A1" s="1" t="s"><v>0</v></c>`, takes the short way.
 */
export class CellScanner {
  /** Of the cell opened last, from 0. */
  column = -1;
  /** Of the cell read last. */
  value: CellValue = null;
  private readonly head = new CellHead();
  private lastColumn = -1;

  constructor(private readonly values: CellValues) {}

  beginRow(): void {
    this.lastColumn = -1;
  }

  /**
   * @param at after the element's name
   * @returns where the content begins, or INCOMPLETE: then the element is to be read again from its start
   * @throws ReadingStop `damaged`
   */
  open(bytes: Uint8Array, at: number, end: number): number {
    const content = this.head.read(bytes, at, end);
    this.column = this.head.column < 0 ? this.lastColumn + 1 : this.head.column;
    return content;
  }

  /**
   * Reads the content of an open cell.
   * @returns the position after the element, or INCOMPLETE
   * @throws ReadingStop `damaged`
   */
  read(bytes: Uint8Array, content: number, end: number): number {
    const next = this.readValue(bytes, content, end);
    if (next !== INCOMPLETE) this.lastColumn = this.column;
    return next;
  }

  /**
   * Passes over the content of an open cell whose value is not wanted.
   * @returns the position after the element, or INCOMPLETE where it is unusual or not all there: then it is to be read
   */
  skip(bytes: Uint8Array, content: number, end: number): number {
    let next = content;
    if (!this.head.isEmpty) {
      const isValue = opensValue(bytes, content);
      const start = isValue ? content + 3 : content + INLINE_OPEN.length;
      const close = nextMarkup(bytes, start, end);
      if (isValue ? !endsUsually(bytes, close, end) : !isUsualInline(bytes, content, close, end)) return INCOMPLETE;
      // Whether the text is there tells whether the file is whole.
      if (isValue && this.head.type === SHARED) this.values.checkShared(bytes, start, close);
      next = close + (isValue ? CLOSE_LENGTH : INLINE_CLOSE.length);
    }
    this.lastColumn = this.column;
    return next;
  }

  /** The value of a cell that was passed over. @param at after the element's name */
  readAgain(bytes: Uint8Array, at: number, end: number): CellValue {
    this.readValue(bytes, this.head.read(bytes, at, end), end);
    return this.value;
  }

  private readValue(bytes: Uint8Array, content: number, end: number): number {
    if (content === INCOMPLETE) return INCOMPLETE;
    this.value = null;
    if (this.head.isEmpty) return content;
    const next = this.readUsualContent(bytes, content, end);
    return next === INCOMPLETE ? this.readContent(bytes, content, end) : next;
  }

  /** `<v>…</v></c>` or `<is><t>…</t></is></c>`; INCOMPLETE where the content is anything else. */
  private readUsualContent(bytes: Uint8Array, at: number, end: number): number {
    if (opensValue(bytes, at)) {
      const close = nextMarkup(bytes, at + 3, end);
      if (!endsUsually(bytes, close, end)) return INCOMPLETE;
      this.value = this.values.stored(this.head.type, this.head.style, bytes, at + 3, close);
      return close + CLOSE_LENGTH;
    }
    const close = nextMarkup(bytes, at + INLINE_OPEN.length, end);
    if (!isUsualInline(bytes, at, close, end)) return INCOMPLETE;
    this.value = this.values.inline(bytes, at + 4, close + 4);
    return close + INLINE_CLOSE.length;
  }

  private readContent(bytes: Uint8Array, from: number, end: number): number {
    let contentAt = INCOMPLETE;
    let next = from;
    for (;;) {
      const at = nextMarkup(bytes, next, end);
      if (at + 2 >= end) return INCOMPLETE;
      const aside = isAside(bytes, at);
      next = aside ? asideEnd(bytes, at, end) : tagEnd(bytes, at, end);
      if (next === INCOMPLETE) return INCOMPLETE;
      if (aside) continue;
      if (bytes[at + 1] !== SLASH) {
        if (opensContent(bytes, at, next)) contentAt = next;
      } else if (this.endTag(bytes, at, next, contentAt)) return next;
    }
  }

  /** @returns whether the cell ends here */
  private endTag(bytes: Uint8Array, at: number, next: number, contentAt: number): boolean {
    const name = localNameAt(bytes, at + 2, next);
    if (isNamed(bytes, name, "c")) return true;
    if (isNamed(bytes, name, "row")) throw new ReadingStop("damaged");
    if (contentAt === INCOMPLETE) return false;
    if (isNamed(bytes, name, "v"))
      this.value = this.values.stored(this.head.type, this.head.style, bytes, contentAt, at);
    else if (isNamed(bytes, name, "is")) this.value = this.values.inline(bytes, contentAt, at);
    return false;
  }
}

function nextMarkup(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== LT) at++;
  return at;
}

function opensValue(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LT && bytes[at + 1] === LOWER_V && bytes[at + 2] === GT;
}

/** Whether this start tag opens the part of a cell that holds its value. */
function opensContent(bytes: Uint8Array, at: number, next: number): boolean {
  const name = localNameAt(bytes, at + 1, next);
  return bytes[next - 2] !== SLASH && (isNamed(bytes, name, "v") || isNamed(bytes, name, "is"));
}

/** Whether `</v></c>` stands here. */
function endsUsually(bytes: Uint8Array, at: number, end: number): boolean {
  return (
    at + CLOSE_LENGTH <= end &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === LOWER_V &&
    bytes[at + 3] === GT &&
    bytes[at + 4] === LT &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === LOWER_C &&
    bytes[at + 7] === GT
  );
}

/** Whether `<is><t>` and `</t></is></c>` stand at these positions. */
function isUsualInline(bytes: Uint8Array, at: number, close: number, end: number): boolean {
  return (
    bytes[at + 1] === LOWER_I &&
    close + INLINE_CLOSE.length <= end &&
    spells(bytes, at, INLINE_OPEN) &&
    spells(bytes, close, INLINE_CLOSE)
  );
}
