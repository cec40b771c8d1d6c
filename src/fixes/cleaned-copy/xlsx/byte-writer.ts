/** Bytes that grow at their end. */
export class ByteWriter {
  private bytes = new Uint8Array(65_536);
  private length = 0;

  /** ASCII only. */
  ascii(text: string): void {
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.length++] = text.charCodeAt(i);
  }

  /** The bytes of another array from `from` up to before `to`. */
  copy(source: Uint8Array, from: number, to: number): void {
    const size = to - from;
    this.reserve(size);
    // Setting a subarray costs more than it saves for the few bytes of most cells.
    if (size < 48) for (let i = from; i < to; i++) this.bytes[this.length++] = source[i] as number;
    else {
      this.bytes.set(source.subarray(from, to), this.length);
      this.length += size;
    }
  }

  append(source: Uint8Array): void {
    this.copy(source, 0, source.length);
  }

  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
