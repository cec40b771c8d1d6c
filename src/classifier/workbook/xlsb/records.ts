import { utf16 } from "../container/binary-numbers";
import { uint32 } from "../container/bytes";
import { ReadingStop } from "../reading-stop";

const NO_TEXT = 0xffffffff;

/** Walks the records of a binary part (MS-XLSB 2.1.4): type and length in groups of seven bits, then the content. */
export class BinaryRecords {
  type = 0;
  /** Content of the record at hand lies from here up to `end`. */
  start = 0;
  end = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** Moves to the next record; false at the part's end. @throws ReadingStop `damaged` */
  move(): boolean {
    const { bytes } = this;
    this.start = this.end;
    if (this.start >= bytes.length) return false;
    this.type = this.byte();
    if (this.type >= 0x80) this.type = (this.type & 0x7f) | ((this.byte() & 0x7f) << 7);
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    this.end = this.start + length;
    if (this.end > bytes.length) throw new ReadingStop("damaged");
    return true;
  }

  /** A text after its length of four bytes; null stands for none. @throws ReadingStop `damaged` */
  text(at: number): string | null {
    const { bytes, end } = this;
    const count = uint32(bytes, at);
    if (count === NO_TEXT) return null;
    if (at + 4 + 2 * count > end) throw new ReadingStop("damaged");
    return utf16(bytes, at + 4, count);
  }

  /** Where the text ends that begins at a position. */
  textEnd(at: number): number {
    const count = uint32(this.bytes, at);
    return at + 4 + (count === NO_TEXT ? 0 : 2 * count);
  }

  private byte(): number {
    return this.bytes[this.start++] ?? 0;
  }
}
