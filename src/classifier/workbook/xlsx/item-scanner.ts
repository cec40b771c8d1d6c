import { asideEnd, GT, INCOMPLETE, isAside, isNamed, localNameAt, LT, SLASH, tagEnd } from "../xml/markup";
import { SharedStrings } from "./shared-strings";

/** How often the clock is asked while items are found. */
const ITEMS_PER_CHECK = 65_536;
const OPEN_LENGTH = "<si><t>".length;
const CLOSE_LENGTH = "</t></si>".length;
const NO_BYTE = -1;
/** Four bytes as a number. */
const ITEM_OPEN = 0x3c73693e; // <si>
const TEXT_OPEN = 0x3e3c743e; // ><t>
const TEXT_CLOSE = 0x3c2f743e; // </t>
const ITEM_CLOSE = 0x3c2f7369; // </si

/** Finds the `si` elements of a part of shared strings, in as many pieces as it comes. */
export class ItemScanner {
  readonly strings = new SharedStrings();
  /** False where the part breaks off: the items before that are right. */
  isComplete = false;
  /** The tag of the item that is open, and where its content begins. */
  private tagAt = INCOMPLETE;
  private contentAt = INCOMPLETE;

  constructor(private readonly checkTime: () => void) {}

  /** @returns how many bytes before `end` are done with: an item that is open is read again from its tag, with what follows */
  scan(bytes: Uint8Array, end: number): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.tagAt = INCOMPLETE;
    for (let at = 0; ;) {
      while (at < end && bytes[at] !== LT) at++;
      let next = this.takePlain(bytes, view, at, end);
      if (next === at) next = this.take(bytes, at, end);
      if (next === INCOMPLETE) return this.tagAt === INCOMPLETE ? at : this.tagAt;
      at = next;
    }
  }

  /** Takes items that are a single `<t>…</t>`, as nearly all are; returns where something else comes. */
  private takePlain(bytes: Uint8Array, view: DataView, from: number, end: number): number {
    const last = end - CLOSE_LENGTH;
    let at = from;
    if (this.tagAt !== INCOMPLETE) return at;
    while (at + OPEN_LENGTH <= last && view.getInt32(at) === ITEM_OPEN && view.getInt32(at + 3) === TEXT_OPEN) {
      const start = at + OPEN_LENGTH;
      const close = this.strings.copy(bytes, start, last, LT);
      const isClosed = view.getInt32(close) === TEXT_CLOSE && view.getInt32(close + 4) === ITEM_CLOSE;
      if (!isClosed || bytes[close + 8] !== GT) break;
      this.add(close - start, true);
      at = close + CLOSE_LENGTH;
    }
    return at;
  }

  /** Takes the tag or other markup at a `<`; returns the position after it, or INCOMPLETE. */
  private take(bytes: Uint8Array, at: number, end: number): number {
    if (at >= end) return INCOMPLETE;
    if (isAside(bytes, at)) return asideEnd(bytes, at, end);
    const next = tagEnd(bytes, at, end);
    if (next === INCOMPLETE) return INCOMPLETE;
    const isEndTag = bytes[at + 1] === SLASH;
    const isEmpty = bytes[next - 2] === SLASH;
    const name = localNameAt(bytes, at + (isEndTag ? 2 : 1), next);
    if (isNamed(bytes, name, "si")) {
      const isOver = isEndTag || isEmpty;
      if (isOver) {
        const from = isEmpty || this.tagAt === INCOMPLETE ? at : this.contentAt;
        this.add(this.strings.copy(bytes, from, at, NO_BYTE) - from, false);
      }
      this.tagAt = isOver ? INCOMPLETE : at;
      this.contentAt = next;
    } else if (isEndTag || isEmpty) this.isComplete = isNamed(bytes, name, "sst");
    return next;
  }

  private add(length: number, isText: boolean): void {
    this.strings.add(length, isText);
    this.isComplete = false;
    if (this.strings.count % ITEMS_PER_CHECK === 0) this.checkTime();
  }
}
