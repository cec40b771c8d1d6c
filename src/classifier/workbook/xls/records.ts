import { uint16 } from "../container/bytes";
import { ReadingStop } from "../reading-stop";

export const BOF = 0x809;
export const EOF = 0x0a;
const CONTINUE = 0x3c;

/** Walks the records of a BIFF stream (MS-XLS 2.1.4): type, length, content. */
export class Records {
  type = 0;
  /** Content of the record at hand lies from here up to `end`. */
  start = 0;
  end = 0;

  constructor(
    readonly bytes: Uint8Array,
    private next: number,
  ) {}

  /** Moves to the next record and gives its type. @throws ReadingStop `damaged` where the stream ends before one: every part of it ends with EOF */
  move(): number {
    const { bytes, next } = this;
    this.type = uint16(bytes, next);
    this.start = next + 4;
    this.end = this.start + uint16(bytes, next + 2);
    if (next + 4 > bytes.length || this.end > bytes.length) throw new ReadingStop("damaged");
    this.next = this.end;
    return this.type;
  }

  /** The content of the record at hand and of those that continue it, each by itself. */
  continued(): readonly Uint8Array[] {
    const { bytes } = this;
    const pieces = [bytes.subarray(this.start, this.end)];
    while (uint16(bytes, this.next) === CONTINUE && this.next + 4 <= bytes.length) {
      this.move();
      pieces.push(bytes.subarray(this.start, this.end));
    }
    return pieces;
  }
}
