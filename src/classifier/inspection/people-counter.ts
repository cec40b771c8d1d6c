/** Exact up to this many people; a sheet of Excel's full length costs no more memory than that. */
const MOST_KEPT = 1 << 18;
const FIRST_SIZE = 1 << 10;
/** Of the 53 bits of a hash, these stand in `lows`, one more than they are, so that 0 is an empty place. */
const LOW_BITS = 21;
const LOW_MASK = (1 << LOW_BITS) - 1;

/**
 * Counts distinct people by hashes of their keys, so that no key is kept. Exact up to 262,144 people; above, every second
 * hash is dropped as often as needed and the rest stands for all (adaptive sampling, Flajolet 1990), within about 1 %.
 *
 * The hashes lie in two plain arrays, at the first free place from the one they call for: a `Set` of numbers beyond 31 bits makes an
 * object of each, which took a quarter of all time in large tables.
 */
export class PeopleCounter {
  private highs = new Int32Array(FIRST_SIZE);
  private lows = new Int32Array(FIRST_SIZE);
  private size = 0;
  private step = 1;

  /** @param mostKept hashes held before counting goes over to a sample */
  constructor(private readonly mostKept = MOST_KEPT) {}

  /** Counts by two runs of a 32-bit hash (multiply and rotate, two characters at a time), mixed: among a million keys a collision is a one in ten thousand chance. */
  add(key: string): void {
    let low = 0x811c9dc5;
    let high = 0x1000193;
    // Two characters have 32 bits as well.
    for (let at = 0; at < key.length; at += 2) {
      const code = key.charCodeAt(at) | (at + 1 < key.length ? key.charCodeAt(at + 1) << 16 : 0);
      low = Math.imul(low ^ code, 0x01000193);
      low = (low << 13) | (low >>> 19);
      high = Math.imul(high ^ code, 0x85ebca6b);
      high = (high << 15) | (high >>> 17);
    }
    low = Math.imul(low ^ key.length ^ (low >>> 16), 0x45d9f3b);
    high = Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
    this.keep(high ^ (high >>> 16), (low ^ (low >>> 15)) >>> (32 - LOW_BITS));
  }

  /** Adds everybody another counter holds; those in both count once. */
  include(other: PeopleCounter): void {
    if (other.step > this.step) {
      this.rebuild(this.lows.length, other.step);
    }
    const { highs, lows } = other;
    for (let place = 0; place < lows.length; place++) {
      const low = lows[place] as number;
      if (low !== 0) this.keep(highs[place] as number, low - 1);
    }
  }

  count(): number {
    return this.size * this.step;
  }

  private keep(high: number, low: number): void {
    if ((low & (this.step - 1)) !== 0) {
      return;
    }
    const { highs, lows } = this;
    const mask = lows.length - 1;
    let place = (high ^ Math.imul(low, 0x9e3779b1)) & mask;
    while (lows[place] !== 0) {
      if (lows[place] === low + 1 && highs[place] === high) {
        return;
      }
      place = (place + 1) & mask;
    }
    highs[place] = high;
    lows[place] = low + 1;
    this.size++;
    if (this.size > this.mostKept && this.step < LOW_MASK) {
      this.rebuild(lows.length, this.step * 2);
    } else if (this.size * 2 > lows.length) {
      this.rebuild(lows.length * 2, this.step);
    }
  }

  private rebuild(length: number, step: number): void {
    const { highs, lows } = this;
    this.highs = new Int32Array(length);
    this.lows = new Int32Array(length);
    this.size = 0;
    this.step = step;
    for (let place = 0; place < lows.length; place++) {
      const low = lows[place] as number;
      if (low !== 0) this.keep(highs[place] as number, low - 1);
    }
  }
}
