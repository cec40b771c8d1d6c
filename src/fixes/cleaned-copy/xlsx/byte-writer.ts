import { encodeUtf8 } from "../../zip";

const SMALLEST = 65_536;
const ZERO = 0x30;
const MOST_DIGITS = 16;
const ASCII_END = 0x80;
const NOTHING = new Uint8Array(0);

/** Bytes that grow at their end. */
export class ByteWriter {
  private bytes: Uint8Array;
  private length = 0;
  /** What is copied next: pieces that lie one behind the other are copied as one. */
  private source: Uint8Array = NOTHING;
  private from = 0;
  private to = 0;

  /** @param expected how long it may get, where that is known */
  constructor(expected = SMALLEST) {
    this.bytes = new Uint8Array(Math.max(SMALLEST, expected));
  }

  text(text: string): void {
    this.flush();
    this.reserve(text.length);
    const { bytes } = this;
    const start = this.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= ASCII_END) {
        this.append(encodeUtf8(text));
        return;
      }
      bytes[start + i] = code;
    }
    this.length = start + text.length;
  }

  /** A whole number from 0. */
  number(number: number): void {
    this.flush();
    this.reserve(MOST_DIGITS);
    const { bytes } = this;
    let digits = 1;
    for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) digits++;
    for (let at = this.length + digits, rest = number; at > this.length; rest = Math.floor(rest / 10)) {
      bytes[--at] = ZERO + (rest % 10);
    }
    this.length += digits;
  }

  /** The bytes of another array, which stay as they are, from `from` up to before `to`. */
  copy(source: Uint8Array, from: number, to: number): void {
    if (source === this.source && from === this.to) {
      this.to = to;
      return;
    }
    this.flush();
    this.source = source;
    this.from = from;
    this.to = to;
  }

  append(source: Uint8Array): void {
    this.copy(source, 0, source.length);
  }

  finish(): Uint8Array {
    this.flush();
    return this.bytes.subarray(0, this.length);
  }

  private flush(): void {
    const { source, from, to } = this;
    const size = to - from;
    if (size === 0) return;
    this.reserve(size);
    const { bytes } = this;
    // Setting a subarray costs more than it saves for the few bytes of most cells.
    if (size < 48) for (let i = from, at = this.length; i < to; i++, at++) bytes[at] = source[i] as number;
    else bytes.set(source.subarray(from, to), this.length);
    this.length += size;
    this.source = NOTHING;
    this.from = this.to = 0;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
