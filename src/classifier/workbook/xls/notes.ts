import { uint16 } from "../container/bytes";
import type { TextStore } from "../text-store";
import { plainString, StringPieces } from "./strings";

export const OBJECT = 0x5d;
export const OBJECT_TEXT = 0x1b6;
export const NOTE = 0x1c;
/** The kind of object that a note is; its text box is one of the drawing's (MS-XLS 2.5.143). */
const NOTE_OBJECT = 0x19;

/** Gathers the notes of a sheet: an object and its text for each, and, behind them all, who wrote which (MS-XLS 2.4.179, 2.4.181 and 2.4.329). */
export class XlsNotes {
  private isNote = false;
  private readonly texts: string[] = [];
  private readonly authors = new Set<string>();

  takeObject(bytes: Uint8Array, start: number): void {
    this.isNote = uint16(bytes, start + 4) === NOTE_OBJECT;
  }

  /** @param pieces the record and those that continue it: the text, then its formats */
  takeText([head, ...rest]: readonly Uint8Array[]): void {
    if (!this.isNote || head === undefined) return;
    const count = uint16(head, 10);
    if (count > 0) this.texts.push(new StringPieces(rest).text(count));
  }

  takeAuthor(bytes: Uint8Array, start: number, end: number): void {
    const at = start + 10;
    const fits = at <= end ? Math.min(uint16(bytes, start + 8), end - at) : 0;
    if (fits > 0) this.authors.add(plainString(bytes, at, fits));
  }

  addTo(comments: TextStore): void {
    for (const text of this.texts) comments.add(text, Array.from(this.authors));
  }
}
