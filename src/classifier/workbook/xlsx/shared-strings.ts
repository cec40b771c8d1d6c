import { decodeEscapedText } from "../xml/xml-text";
import { decodeRichText } from "./rich-text";

/** Bytes lie in stretches of that size, and places in pages. Powers of two. */
const STRETCH_BITS = 20;
const STRETCH = 1 << STRETCH_BITS;
const LAST = STRETCH - 1;
const PAGE_BITS = 16;
const PAGE = 1 << PAGE_BITS;
/** Texts kept decoded: those that come again and again do so within so many. A power of two. */
const KEPT = 4096;

/**
 * The shared strings of a workbook: their bytes one after the other without tags, decoded when a cell first asks. A table of 400,000 names is
 * mostly asked for its first few hundred, and decoding is the dear part. Memory is added in pieces, as one that grows has to be there twice.
 */
export class SharedStrings {
  count = 0;
  private readonly stretches: Uint8Array[] = [];
  /** Bytes of all items. */
  private size = 0;
  /** By item, where its bytes begin; with all bits reversed where they are more than a text. */
  private readonly pages: Int32Array[] = [];
  /** Texts that were asked for twice, and the items asked for last, by the last bits of their numbers: most are never asked for again. */
  private readonly kept: (string | undefined)[] = Array.from({ length: KEPT });
  private readonly asked = new Int32Array(KEPT).fill(-1);

  /**
   * Copies the bytes before an end, or before a byte that stands earlier, such as `<`: an item once they are added.
   * @returns where they end
   */
  copy(bytes: Uint8Array, from: number, end: number, before: number): number {
    let { size } = this;
    let stretch = this.stretchAt(size);
    let at = from;
    for (; at < end; at++, size++) {
      const byte = bytes[at] as number;
      if (byte === before) break;
      if ((size & LAST) === 0) stretch = this.stretchAt(size);
      stretch[size & LAST] = byte;
    }
    return at;
  }

  /** Adds an item of the bytes that were copied last: a text, or all that stands between its tags. */
  add(length: number, isText: boolean): void {
    const page = (this.pages[this.count >>> PAGE_BITS] ??= new Int32Array(PAGE));
    page[this.count++ & (PAGE - 1)] = isText ? this.size : ~this.size;
    this.size += length;
  }

  /** Undefined where there is no such item. */
  text(index: number): string | undefined {
    if (!this.has(index)) return undefined;
    const slot = index & (KEPT - 1);
    if (this.asked[slot] === index) return (this.kept[slot] ??= this.decode(index));
    this.asked[slot] = index;
    this.kept[slot] = undefined;
    return this.decode(index);
  }

  has(index: number): boolean {
    return index >= 0 && index < this.count;
  }

  isText(index: number): boolean {
    return this.startOf(index) >= 0;
  }

  /** The bytes of an item's text, or of all that stands between its tags where it is more than a text. */
  bytesOf(index: number): Uint8Array {
    const written = this.startOf(index);
    const start = written < 0 ? ~written : written;
    const from = start & LAST;
    const length = this.endOf(index) - start;
    if (from + length <= STRETCH) return this.stretchAt(start).subarray(from, from + length);
    const bytes = new Uint8Array(length);
    for (let i = 0; i < length; i++) bytes[i] = this.stretchAt(start + i)[(start + i) & LAST] as number;
    return bytes;
  }

  private decode(index: number): string {
    const start = this.startOf(index);
    const from = start & LAST;
    const to = from + this.endOf(index) - start;
    if (start >= 0 && to <= STRETCH) return decodeEscapedText(this.stretchAt(start), from, to);
    const bytes = this.bytesOf(index);
    return start < 0 ? decodeRichText(bytes, 0, bytes.length) : decodeEscapedText(bytes, 0, bytes.length);
  }

  private stretchAt(place: number): Uint8Array {
    return (this.stretches[place >>> STRETCH_BITS] ??= new Uint8Array(STRETCH));
  }

  private startOf(index: number): number {
    return (this.pages[index >>> PAGE_BITS] as Int32Array)[index & (PAGE - 1)] as number;
  }

  private endOf(index: number): number {
    const next = index + 1 < this.count ? this.startOf(index + 1) : this.size;
    return next < 0 ? ~next : next;
  }
}
