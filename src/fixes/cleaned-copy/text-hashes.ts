/** A power of two. */
const FIRST_SLOTS = 1024;
/** Slots for each text at least, so that the first one looked at is mostly the right one. */
const ROOM = 2;

/**
 * A set of texts by 64 bits of each: millions of removed values would be millions of strings. That two texts of a workbook have the same
 * bits does not happen (one in ten million for a million texts); if it did, a copy would be refused.
 */
export class TextHashes {
  /** Two numbers a slot; two zeros where it is free. */
  private slots = new Int32Array(2 * FIRST_SLOTS);
  private count = 0;

  add({ first, second }: TextHash): void {
    const { slots } = this;
    const at = place(slots, first, second);
    if ((slots[at] as number) !== 0 || (slots[at + 1] as number) !== 0) return;
    slots[at] = first;
    slots[at + 1] = second;
    if (++this.count * ROOM * 2 > slots.length) this.grow();
  }

  has({ first, second }: TextHash): boolean {
    const { slots } = this;
    const at = place(slots, first, second);
    return (slots[at] as number) !== 0 || (slots[at + 1] as number) !== 0;
  }

  private grow(): void {
    const { slots } = this;
    const larger = new Int32Array(slots.length * 2);
    for (let from = 0; from < slots.length; from += 2) {
      const [first, second] = [slots[from] as number, slots[from + 1] as number];
      if (first === 0 && second === 0) continue;
      const at = place(larger, first, second);
      larger[at] = first;
      larger[at + 1] = second;
    }
    this.slots = larger;
  }
}

/** The hash of a text that comes one code unit after the other. */
export class TextHash {
  first = 0;
  second = 0;

  start(): void {
    this.first = 0x811c9dc5 | 0;
    this.second = 0x2f0b4c47;
  }

  take(code: number): void {
    this.first = Math.imul(this.first ^ code, 0x01000193);
    this.second = Math.imul(((this.second << 5) | (this.second >>> 27)) ^ code, 0x85ebca6b);
  }
}

/** Where this hash is, or could be put. */
function place(slots: Int32Array, first: number, second: number): number {
  const last = slots.length - 2;
  let at = (Math.imul(first ^ (second >>> 15), 0x9e3779b1) >>> 8) * 2;
  for (at &= last; ; at = (at + 2) & last) {
    const one = slots[at] as number;
    const other = slots[at + 1] as number;
    if ((one === first && other === second) || (one === 0 && other === 0)) return at;
  }
}
