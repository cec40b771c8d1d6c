/** Exact up to this many people; a sheet of Excel's full length costs no more memory than that. */
const MOST_KEPT = 1 << 18;
const FIRST_SIZE = 1 << 10;
/** Below, more room costs less than adding everybody again; from there on, memory is waited for. */
const LARGE = 1 << 17;
const GROWTH = 8;
/** Of a key's bits, so many say whether a sample keeps it. */
const LARGEST_STEP = 1 << 20;
/** Keys of a large table that are put into their places together. */
const BATCH = 64;

/**
 * Counts distinct people by their keys, which are hashes (`key-hash.ts`). Exact up to 262,144 people; above, every second
 * key is dropped as often as needed and the rest stands for all (adaptive sampling, Flajolet 1990), within about 1 %.
 *
 * The keys lie in a plain array, at the first free place from the one they call for: a `Set` of numbers beyond 31 bits makes an
 * object of each, which took a quarter of all time in large tables.
 */
export class PeopleCounter {
  /** One more than each key, so that 0 is an empty place. */
  private places = new Float64Array(FIRST_SIZE);
  private size = 0;
  private step = 1;
  /** Keys that were added, repeated ones too: a sample may stand for more. */
  private added = 0;
  /** Keys that were added to a large table and are not in their places yet. */
  private readonly waiting = new Float64Array(BATCH);
  private held = 0;

  /** @param mostKept keys held before counting goes over to a sample */
  constructor(private readonly mostKept = MOST_KEPT) {}

  add(key: number): void {
    this.added++;
    if (this.places.length < LARGE) this.keep(key);
    else this.hold(key);
  }

  private hold(key: number): void {
    this.waiting[this.held++] = key;
    if (this.held === BATCH) this.settle();
  }

  /**
   * Puts the keys that wait into their places. The memory of those is seldom at hand: it is asked for first, which the processor does for
   * all keys at once and not for one after the other.
   */
  private settle(): void {
    const { places, waiting, held } = this;
    const mask = places.length - 1;
    let seen = 0;
    for (let at = 0; at < held; at++) seen += places[placeOf(waiting[at] as number) & mask] as number;
    // No place holds a negative number, which the engine does not know: what nobody uses it would not read.
    for (let at = 0; seen >= 0 && at < held; at++) this.keep(waiting[at] as number);
    this.held = 0;
  }

  private keep(key: number): void {
    if ((key & (this.step - 1)) !== 0) {
      return;
    }
    const { places } = this;
    const mask = places.length - 1;
    let place = placeOf(key);
    for (; places[place & mask] !== 0; place++) {
      if (places[place & mask] === key + 1) return;
    }
    places[place & mask] = key + 1;
    this.size++;
    if (this.size > this.mostKept && this.step < LARGEST_STEP) {
      this.rebuild(places.length, this.step * 2);
    } else if (this.size * 2 > places.length) {
      this.rebuild(places.length * (places.length < LARGE ? GROWTH : 2), this.step);
    }
  }

  /** Adds everybody another counter holds; those in both count once. */
  include(other: PeopleCounter): void {
    this.settle();
    other.settle();
    if (other.step > this.step) {
      this.rebuild(this.places.length, other.step);
    }
    this.keepAll(other.places);
    this.added += other.added;
  }

  count(): number {
    this.settle();
    return Math.min(this.size * this.step, this.added);
  }

  private rebuild(length: number, step: number): void {
    // A table that stays as large is used again: another one would be there beside it.
    const kept = length === this.places.length ? this.takeOut(step) : this.places;
    if (kept === this.places) this.places = new Float64Array(length);
    this.size = 0;
    this.step = step;
    this.keepAll(kept);
  }

  /** Empties the table. @returns what of it a sample with this step keeps */
  private takeOut(step: number): Float64Array {
    const kept = keptOf(this.places, step, this.size);
    this.places.fill(0);
    return kept;
  }

  private keepAll(places: Float64Array): void {
    for (let at = 0; at < places.length; at++) {
      const kept = places[at] as number;
      if (kept !== 0) this.keep(kept - 1);
    }
  }
}

function placeOf(key: number): number {
  return Math.imul(key ^ (key / LARGEST_STEP), 0x9e3779b1) >>> 7;
}

/** By number, as an iterator took a quarter of the time of counting; by itself, so that the engine keeps it compiled (docs/benchmark.md). */
function keptOf(places: Float64Array, step: number, most: number): Float64Array {
  const kept = new Float64Array(most);
  let count = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    if (place !== 0 && ((place - 1) & (step - 1)) === 0) kept[count++] = place;
  }
  return kept;
}
