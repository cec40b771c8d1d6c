import { LOW_BITS } from "../recognizers/table/key-hash";

/** Exact up to this many people; a sheet of Excel's full length costs no more memory than that. */
const MOST_KEPT = 1 << 18;
const FIRST_SIZE = 1 << 10;
const LOW_RANGE = 1 << LOW_BITS;

/**
 * Counts distinct people by their keys, which are hashes. Exact up to 262,144 people; above, every second
 * hash is dropped as often as needed and the rest stands for all (adaptive sampling, Flajolet 1990), within about 1 %.
 *
 * The hashes lie in two plain arrays, at the first free place from the one they call for: a `Set` of numbers beyond 31 bits makes an
 * object of each, which took a quarter of all time in large tables.
 */
export class PeopleCounter {
  /** The lower bits of a key stand in `lows`, one more than they are, so that 0 is an empty place. */
  private highs = new Int32Array(FIRST_SIZE);
  private lows = new Int32Array(FIRST_SIZE);
  private size = 0;
  private step = 1;

  /** @param mostKept hashes held before counting goes over to a sample */
  constructor(private readonly mostKept = MOST_KEPT) {}

  /** @param key of `key-hash.ts` */
  add(key: number): void {
    this.keep((key / LOW_RANGE) | 0, key & (LOW_RANGE - 1));
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
    if (this.size > this.mostKept && this.step < LOW_RANGE) {
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
