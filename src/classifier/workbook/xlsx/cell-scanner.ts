import { ReadingStop } from "../reading-stop";
import type { CellValue } from "../workbook";
import { asideEnd, INCOMPLETE, isAside, isNamed, localNameAt, LT, SLASH, tagEnd } from "../xml/markup";
import { CellHead } from "./cell-head";
import type { CellValues } from "./cell-values";

/** Reads one `<c>` element after the other, however it is written; what is written as usual is left to `UsualCells`. */
export class CellScanner {
  /** Of the cell read last, from 0; what says nothing of its column stands behind it. */
  column = -1;
  /** Of the cell read last. */
  value: CellValue = null;
  private readonly head = new CellHead();

  constructor(private readonly values: CellValues) {}

  /**
   * @param at after the element's name
   * @returns the position after the element, or INCOMPLETE: then it is to be read again from its start
   * @throws ReadingStop `damaged`
   */
  read(bytes: Uint8Array, at: number, end: number): number {
    const { head } = this;
    const content = head.read(bytes, at, end);
    this.value = null;
    const next = content === INCOMPLETE || head.isEmpty ? content : this.readContent(bytes, content, end);
    if (next !== INCOMPLETE) this.column = head.column < 0 ? this.column + 1 : head.column;
    return next;
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

/** Whether this start tag opens the part of a cell that holds its value. */
function opensContent(bytes: Uint8Array, at: number, next: number): boolean {
  const name = localNameAt(bytes, at + 1, next);
  return bytes[next - 2] !== SLASH && (isNamed(bytes, name, "v") || isNamed(bytes, name, "is"));
}
