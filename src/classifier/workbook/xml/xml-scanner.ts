import { decodeUtf8 } from "../text/utf8";
import { ReadingStop } from "../reading-stop";
import {
  APOSTROPHE,
  asideEnd,
  EQUALS,
  INCOMPLETE,
  isAside,
  isSpace,
  localNameAt,
  LT,
  nameEnd,
  QUOTE,
  SLASH,
  tagEnd,
} from "./markup";
import { decodeXmlText } from "./xml-text";

/**
 * Walks the tags of a small XML part held as bytes. Names are local names: prefixes differ between writers and are dropped.
 * No DTD is read, so there is nothing to expand.
 */
export class XmlScanner {
  /** Local name of the tag at hand. */
  name = "";
  /** `<a>` and `<a/>` open; `</a>` and `<a/>` close. */
  opens = false;
  closes = false;
  private depth = 0;
  private attributesAt = 0;
  private position = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /**
   * Moves to the next tag; false at the end of the part.
   * @throws ReadingStop `damaged` where the part ends before its root element does
   */
  next(): boolean {
    const { bytes } = this;
    const end = bytes.length;
    for (;;) {
      const at = bytes.indexOf(LT, this.position);
      if (at < 0) return this.end();
      const aside = isAside(bytes, at);
      const next = aside ? asideEnd(bytes, at, end) : tagEnd(bytes, at, end);
      if (next === INCOMPLETE) throw new ReadingStop("damaged");
      this.position = next;
      if (aside) continue;
      const isEndTag = bytes[at + 1] === SLASH;
      const name = localNameAt(bytes, at + (isEndTag ? 2 : 1), next);
      this.attributesAt = nameEnd(bytes, name, next);
      this.name = decodeUtf8(bytes, name, this.attributesAt);
      this.opens = !isEndTag;
      this.closes = isEndTag || bytes[next - 2] === SLASH;
      this.depth += (this.opens ? 1 : 0) - (this.closes ? 1 : 0);
      return true;
    }
  }

  private end(): false {
    if (this.depth !== 0 || this.name === "") throw new ReadingStop("damaged");
    return false;
  }

  /** An attribute of the tag at hand by local name, or null where it has none. */
  attribute(name: string): string | null {
    let found: string | null = null;
    this.eachAttribute((local, value) => {
      if (local !== name) return true;
      found = value();
      return false;
    });
    return found;
  }

  /** Likewise, empty where it has none. */
  written(name: string): string {
    return this.attribute(name) ?? "";
  }

  /** Likewise, as a number. */
  number(name: string, otherwise = 0): number {
    return Number(this.attribute(name) ?? otherwise);
  }

  /** All attributes of the tag at hand, by local name. */
  attributes(): ReadonlyMap<string, string> {
    const all = new Map<string, string>();
    this.eachAttribute((local, value) => {
      all.set(local, value());
      return true;
    });
    return all;
  }

  /** @param take returns false when it has seen enough */
  private eachAttribute(take: (name: string, value: () => string) => boolean): void {
    const { bytes, position } = this;
    let at = this.attributesAt;
    while (at < position) {
      while (at < position && isSpace(bytes[at])) at++;
      const local = localNameAt(bytes, at, position);
      const end = nameEnd(bytes, local, position);
      const quoteAt = openingQuote(bytes, end, position);
      if (quoteAt === INCOMPLETE) return;
      const closeAt = bytes.indexOf(bytes[quoteAt] as number, quoteAt + 1);
      if (closeAt < 0 || closeAt >= position) return;
      if (!take(decodeUtf8(bytes, local, end), () => decodeXmlText(bytes, quoteAt + 1, closeAt))) return;
      at = closeAt + 1;
    }
  }

  /** The text up to the next tag. */
  text(): string {
    const next = this.bytes.indexOf(LT, this.position);
    return decodeXmlText(this.bytes, this.position, next < 0 ? this.bytes.length : next);
  }
}

function openingQuote(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (isSpace(bytes[at]) || bytes[at] === EQUALS)) at++;
  return bytes[at] === QUOTE || bytes[at] === APOSTROPHE ? at : INCOMPLETE;
}

/** `1`, `true` and `on` are all written for true. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}
