import { ReadingStop } from "../reading-stop";

/** No cell is longer, however it is written: 32,767 characters with a format of its own each. */
const LONGEST_TOKEN = 4 * 1024 * 1024;

/** @returns how many of the bytes before `end` are done with */
type Scan = (bytes: Uint8Array, end: number) => number;

/** Joins what a scan left over of one slice to the next one, so that no token is cut; the part as a whole is never held. */
export class TokenWindow {
  private bytes = new Uint8Array(0);
  private held = 0;

  constructor(private readonly scan: Scan) {}

  take(slice: Uint8Array): void {
    if (this.held === 0) {
      const done = this.scan(slice, slice.length);
      this.reserve(slice.length - done);
      this.bytes.set(slice.subarray(done));
      this.held = slice.length - done;
    } else {
      const end = this.held + slice.length;
      this.reserve(end);
      this.bytes.set(slice, this.held);
      const done = this.scan(this.bytes, end);
      this.bytes.copyWithin(0, done, end);
      this.held = end - done;
    }
    if (this.held > LONGEST_TOKEN) throw new ReadingStop("damaged");
  }

  private reserve(size: number): void {
    if (size <= this.bytes.length) return;
    const larger = new Uint8Array(size * 2);
    larger.set(this.bytes.subarray(0, this.held));
    this.bytes = larger;
  }
}
