import type { Decode } from "./encoding";

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Receives the fields of a delimited text in order. */
export interface RecordSink {
  begin(): void;
  /** @param from where the field lies in the bytes, its quotes included, up to before `to` */
  field(column: number, text: string, from: number, to: number): void;
  end(): void;
}

/**
 * Reads delimited text as bytes: fields in double quotes hold delimiters, line breaks and doubled quotes (RFC 4180); a record ends
 * at a line feed, a carriage return, or both. Every field is a text as written, an empty one null.
 */
export class DelimitedScanner {
  /** End of the field just read. */
  private at = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly delimiter: number,
    private readonly decode: Decode,
  ) {}

  /** @param start of the first record */
  scan(start: number, records: RecordSink): void {
    const { bytes, delimiter } = this;
    const end = bytes.length;
    this.at = start;
    while (this.at < end) {
      records.begin();
      for (let column = 0; ; column++) {
        const from = this.at;
        const text = this.field();
        records.field(column, text, from, this.at);
        if (this.at >= end || bytes[this.at] !== delimiter) break;
        this.at++;
      }
      records.end();
      if (bytes[this.at] === RETURN && bytes[this.at + 1] === LINE_FEED) this.at++;
      this.at++;
    }
  }

  private field(): string {
    const start = this.at;
    // A quote that never closes would swallow the rest of the file: it is a character like any other.
    const quoted = this.bytes[start] === QUOTE ? this.quotedField(start) : null;
    if (quoted !== null) return quoted;
    this.at = this.plainEnd(start);
    return this.at === start ? "" : this.decode(this.bytes, start, this.at);
  }

  private plainEnd(from: number): number {
    const { bytes, delimiter } = this;
    const end = bytes.length;
    let i = from;
    while (i < end) {
      const byte = bytes[i];
      if (byte === delimiter || byte === LINE_FEED || byte === RETURN) break;
      i++;
    }
    return i;
  }

  /** Null where the quote does not close. */
  private quotedField(start: number): string | null {
    const { bytes } = this;
    let hasDoubled = false;
    let close = bytes.indexOf(QUOTE, start + 1);
    while (close >= 0 && bytes[close + 1] === QUOTE) {
      hasDoubled = true;
      close = bytes.indexOf(QUOTE, close + 2);
    }
    if (close < 0) return null;
    const inner = this.decode(bytes, start + 1, close);
    this.at = this.plainEnd(close + 1);
    // What follows the closing quote within the field belongs to it, as spreadsheets have it.
    const tail = this.at > close + 1 ? this.decode(bytes, close + 1, this.at) : "";
    return (hasDoubled ? inner.replace(/""/g, '"') : inner) + tail;
  }
}
