import { asideEnd, GT, INCOMPLETE, isAside, isNamed, localNameAt, LT, SLASH, tagEnd } from "../xml/markup";
import { decodeEscapedText } from "../xml/xml-text";
import { decodeRichText } from "./rich-text";

/** How often the clock is asked while items are located. */
const ITEMS_PER_CHECK = 65_536;
/** Texts kept decoded: those that come again and again do so within so many. A power of two. */
const KEPT = 4096;
const OPEN_LENGTH = "<si><t>".length;
const CLOSE_LENGTH = "</t></si>".length;
/** Of a text's own tags, those that stand within `si`. */
const TEXT_OPEN_LENGTH = "<t>".length;
const TEXT_CLOSE_LENGTH = "</t>".length;
/** Four bytes as a number. */
const ITEM_OPEN = 0x3c73693e; // <si>
const TEXT_OPEN = 0x3e3c743e; // ><t>
const TEXT_CLOSE = 0x3c2f743e; // </t>
const ITEM_CLOSE = 0x3c2f7369; // </si

/**
 * The shared strings of a workbook, located once and decoded when a cell first asks: a table of 400,000 names is mostly asked for
 * its first few hundred, and decoding is the dear part.
 */
export class SharedStrings {
  private readonly kept: string[] = [];
  /** By place in `kept`: the item whose text is there. */
  private readonly keptItems = new Int32Array(KEPT).fill(-1);

  private constructor(
    private readonly bytes: Uint8Array,
    /** Start and end in turn: of an item's text where that is all it has, else of its content, with the bits of the start reversed. */
    private readonly bounds: Int32Array,
    readonly count: number,
    /** False where the part breaks off: the items before that are right. */
    readonly isComplete: boolean,
  ) {}

  static readonly none = new SharedStrings(new Uint8Array(0), new Int32Array(0), 0, true);

  static read(bytes: Uint8Array, checkTime: () => void): SharedStrings {
    const located = new ItemLocator(bytes, checkTime);
    let at = bytes.indexOf(LT);
    while (at >= 0 && at < bytes.length) {
      at = nextMarkup(bytes, located.takePlain(at));
      if (at >= bytes.length) break;
      const next = located.take(at);
      if (next === INCOMPLETE) break;
      at = nextMarkup(bytes, next);
    }
    return new SharedStrings(bytes, located.bounds, located.count, located.isComplete);
  }

  /** Undefined where there is no such item. */
  text(index: number): string | undefined {
    if (!this.has(index)) return undefined;
    const place = index & (KEPT - 1);
    if (this.keptItems[place] !== index) {
      const start = this.bounds[2 * index] as number;
      const end = this.bounds[2 * index + 1] as number;
      this.kept[place] =
        start >= 0 ? decodeEscapedText(this.bytes, start, end) : decodeRichText(this.bytes, ~start, end);
      this.keptItems[place] = index;
    }
    return this.kept[place];
  }

  has(index: number): boolean {
    return index >= 0 && index < this.count;
  }

  /** What stands between an item's tags, empty where there is no such item. */
  content(index: number): Uint8Array {
    if (!this.has(index)) return new Uint8Array(0);
    const start = this.bounds[2 * index] as number;
    const end = this.bounds[2 * index + 1] as number;
    return start >= 0
      ? this.bytes.subarray(start - TEXT_OPEN_LENGTH, end + TEXT_CLOSE_LENGTH)
      : this.bytes.subarray(~start, end);
  }
}

/** Finds where each `si` element's content lies. */
class ItemLocator {
  bounds = new Int32Array(2048);
  count = 0;
  isComplete = false;
  private openAt = INCOMPLETE;
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly checkTime: () => void,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Takes items that are a single `<t>…</t>`, as nearly all are; returns where something else comes. */
  takePlain(from: number): number {
    const { bytes, view } = this;
    const last = bytes.length - CLOSE_LENGTH;
    let at = from;
    if (this.openAt !== INCOMPLETE) return at;
    while (at + OPEN_LENGTH <= last && view.getInt32(at) === ITEM_OPEN && view.getInt32(at + 3) === TEXT_OPEN) {
      const start = at + OPEN_LENGTH;
      let close = start;
      while (close < last && bytes[close] !== LT) close++;
      const isClosed = view.getInt32(close) === TEXT_CLOSE && view.getInt32(close + 4) === ITEM_CLOSE;
      if (!isClosed || bytes[close + 8] !== GT) break;
      this.add(start, close);
      at = close + CLOSE_LENGTH;
    }
    if (at > from) this.isComplete = false;
    return at;
  }

  /** Takes the tag or other markup at a `<`; returns the position after it, or INCOMPLETE. */
  take(at: number): number {
    const { bytes } = this;
    if (isAside(bytes, at)) return asideEnd(bytes, at, bytes.length);
    const next = tagEnd(bytes, at, bytes.length);
    if (next === INCOMPLETE) return INCOMPLETE;
    const isEndTag = bytes[at + 1] === SLASH;
    const isEmpty = bytes[next - 2] === SLASH;
    const name = localNameAt(bytes, at + (isEndTag ? 2 : 1), next);
    if (isNamed(bytes, name, "si")) {
      if (isEmpty || (isEndTag && this.openAt === INCOMPLETE)) this.add(~at, at);
      else if (isEndTag) this.add(~this.openAt, at);
      this.openAt = isEndTag || isEmpty ? INCOMPLETE : next;
    } else if (isEndTag || isEmpty) this.isComplete = isNamed(bytes, name, "sst");
    return next;
  }

  private add(start: number, end: number): void {
    if (2 * this.count === this.bounds.length) {
      const larger = new Int32Array(this.bounds.length * 2);
      larger.set(this.bounds);
      this.bounds = larger;
    }
    this.bounds[2 * this.count] = start;
    this.bounds[2 * this.count + 1] = end;
    this.count++;
    if (this.count % ITEMS_PER_CHECK === 0) this.checkTime();
  }
}

function nextMarkup(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LT) at++;
  return at;
}
