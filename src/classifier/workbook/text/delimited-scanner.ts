import type { Decode } from "./encoding";
import { ByteSearch } from "./byte-search";

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
/** Scripts write a space before the quote, or the other quote. */
const LOOSELY_QUOTED = /^ *(["'])(.*)\1 *$/;

function endsLine(byte: number | undefined): boolean {
  return byte === undefined || byte === LINE_FEED || byte === RETURN;
}

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
  private readonly lineFeeds: ByteSearch;
  private readonly returns: ByteSearch;
  private readonly quotes: ByteSearch;
  /** How far no loose field closes with an apostrophe, and with a quote. */
  private noApostrophe = 0;
  private noQuote = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly delimiter: number,
    private readonly decode: Decode,
  ) {
    this.highest = Math.max(delimiter, RETURN);
    this.lineFeeds = new ByteSearch(bytes, LINE_FEED);
    this.returns = new ByteSearch(bytes, RETURN);
    this.quotes = new ByteSearch(bytes, QUOTE);
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
      at = this.fieldEnd(from);
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
    if (close < 0 || close >= to) {
      const field = from === to ? "" : this.decode(bytes, from, to);
      return bytes[from] === SPACE || bytes[from] === APOSTROPHE ? field.replace(LOOSELY_QUOTED, "$2") : field;
    }
    const inner = this.decode(bytes, from + 1, close);
    // What follows the closing quote within the field belongs to it, as spreadsheets have it.
    const tail = to > close + 1 ? this.decode(bytes, close + 1, to) : "";
    return (inner.includes('"') ? inner.replace(/""/g, '"') : inner) + tail;
  }

  /**
   * Passes over the rest of a record, by its next line end once no quotes lie before that.
   * @param from where a field begins
   */
  private recordEnd(from: number): number {
    for (let at = from; ; at++) {
      const end = Math.min(this.lineFeeds.next(at), this.returns.next(at));
      if (this.quotes.next(at) >= end) return end;
      at = this.fieldEnd(at);
      if (this.bytes[at] !== this.delimiter) return at;
    }
  }

  private fieldEnd(from: number): number {
    return this.bytes[from] === QUOTE ? this.quotedEnd(from) : this.plainEnd(this.looseEnd(from));
  }

  /** Behind the closing quote of a field that is loosely quoted, which lies in the same line and ends the field; else `from`. */
  private looseEnd(from: number): number {
    const { bytes, delimiter } = this;
    let at = from;
    while (bytes[at] === SPACE) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) return from;
    // A line of many that open and never close is searched once.
    if (at < (quote === QUOTE ? this.noQuote : this.noApostrophe)) return from;
    while (!endsLine(bytes[++at])) {
      if (bytes[at] !== quote) continue;
      let next = at + 1;
      while (bytes[next] === SPACE) next++;
      if (bytes[next] === delimiter || endsLine(bytes[next])) return at + 1;
    }
    if (quote === QUOTE) this.noQuote = at;
    else this.noApostrophe = at;
    return from;
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
    const { bytes, quotes } = this;
    let close = quotes.next(open + 1);
    while (close < bytes.length && bytes[close + 1] === QUOTE) close = quotes.next(close + 2);
    return close < bytes.length ? close : -1;
  }
}
