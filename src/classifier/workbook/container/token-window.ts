import { ReadingStop } from "../reading-stop";

/** No cell is longer, however it is written: 32,767 characters with a format of its own each. */
const LONGEST_TOKEN = 4 * 1024 * 1024;

/** @returns how many of the bytes before `end` are done with */
type Scan = (bytes: Uint8Array, end: number) => number;

/** Joins what a scan left over of one slice to the next one, so that no token is cut; the part as a whole is never held. */
export class TokenWindow {
  private bytes = new Uint8Array(0);
  private held = 0;
  /** A token left over is looked at again when twice as much is there, so that a long one costs no more than its length. */
  private enough = 0;

  constructor(private readonly scan: Scan) {}

  take(slice: Uint8Array): void {
    const end = this.held + slice.length;
    if (this.held === 0) {
      const done = this.scan(slice, end);
      this.keep(slice.subarray(done));
      return;
    }
    this.reserve(end);
    this.bytes.set(slice, this.held);
    this.held = end;
    if (end > LONGEST_TOKEN) throw new ReadingStop("damaged");
    if (end >= this.enough) this.scanHeld();
  }

  /** Scans what is still held: nothing follows. */
  finish(): void {
    if (this.held > 0) this.scanHeld();
  }

  private scanHeld(): void {
    const { bytes, held } = this;
    const done = this.scan(bytes, held);
    bytes.copyWithin(0, done, held);
    this.held = held - done;
    this.enough = this.held * 2;
  }

  private keep(rest: Uint8Array): void {
    this.reserve(rest.length);
    this.bytes.set(rest);
    this.held = rest.length;
    this.enough = rest.length * 2;
  }

  private reserve(size: number): void {
    if (size <= this.bytes.length) return;
    const larger = new Uint8Array(size * 2);
    larger.set(this.bytes.subarray(0, this.held));
    this.bytes = larger;
  }
}
