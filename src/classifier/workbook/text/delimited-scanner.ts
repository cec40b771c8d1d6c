import type { Decode } from "./encoding";

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Receives the fields of a delimited text in order. */
export interface RecordSink {
  /** @param at where the record lies in the bytes */
  begin(at: number): void;
  /** @param from where the field lies in the bytes, its quotes included, up to before `to`; `text` gives what it says */
  field(column: number, from: number, to: number): void;
  /** Where present: whether any column behind this one is wanted of the record; the others are passed over. */
  wantsAfter?(column: number): boolean;
  end(): void;
}

/**
 * Reads delimited text as bytes: fields in double quotes hold delimiters, line breaks and doubled quotes (RFC 4180); a record ends
 * at a line feed, a carriage return, or both. No field becomes a string unless somebody asks for its text.
 */
export class DelimitedScanner {
  /** No byte above it ends a field. */
  private readonly highest: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly delimiter: number,
    private readonly decode: Decode,
  ) {
    this.highest = Math.max(delimiter, RETURN);
  }

  /** @param start of the first record */
  scan(start: number, records: RecordSink): void {
    for (let at = start; at < this.bytes.length;) at = this.scanRecord(at, records);
  }

  /** Reads a single record; returns where the next one begins. */
  scanRecord(start: number, records: RecordSink): number {
    const { bytes, delimiter } = this;
    const end = bytes.length;
    let at = start;
    records.begin(start);
    for (let column = 0; ; column++) {
      const from = at;
      at = bytes[from] === QUOTE ? this.quotedEnd(from) : this.plainEnd(from);
      records.field(column, from, at);
      if (at >= end || bytes[at] !== delimiter) break;
      at++;
      if (records.wantsAfter?.(column) === false) {
        at = this.recordEnd(at);
        break;
      }
    }
    records.end();
    return bytes[at] === RETURN && bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
  }

  /** A field as written, without its quotes. */
  text(from: number, to: number): string {
    const { bytes } = this;
    const close = bytes[from] === QUOTE ? this.closingQuote(from) : -1;
    if (close < 0 || close >= to) return from === to ? "" : this.decode(bytes, from, to);
    const inner = this.decode(bytes, from + 1, close);
    // What follows the closing quote within the field belongs to it, as spreadsheets have it.
    const tail = to > close + 1 ? this.decode(bytes, close + 1, to) : "";
    return (inner.includes('"') ? inner.replace(/""/g, '"') : inner) + tail;
  }

  /** @param from where a field begins */
  private recordEnd(from: number): number {
    const { bytes, delimiter, highest } = this;
    const end = bytes.length;
    let i = from;
    if (bytes[i] === QUOTE) i = this.quotedEnd(i);
    for (; i < end; i++) {
      const byte = bytes[i] as number;
      if (byte > highest) continue;
      if (byte === LINE_FEED || byte === RETURN) break;
      if (byte === delimiter && bytes[i + 1] === QUOTE) i = this.quotedEnd(i + 1) - 1;
    }
    return i;
  }

  private plainEnd(from: number): number {
    const { bytes, delimiter, highest } = this;
    const end = bytes.length;
    let i = from;
    for (; i < end; i++) {
      const byte = bytes[i] as number;
      if (byte <= highest && (byte === delimiter || byte === LINE_FEED || byte === RETURN)) break;
    }
    return i;
  }

  /** A quote that never closes would swallow the rest of the file: it is a character like any other. */
  private quotedEnd(start: number): number {
    const close = this.closingQuote(start);
    return this.plainEnd(close < 0 ? start : close + 1);
  }

  /** -1 where the quote does not close. */
  private closingQuote(open: number): number {
    const { bytes } = this;
    let close = bytes.indexOf(QUOTE, open + 1);
    while (close >= 0 && bytes[close + 1] === QUOTE) close = bytes.indexOf(QUOTE, close + 2);
    return close;
  }
}
